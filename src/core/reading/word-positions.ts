/** Where a place stands on a page, counted in words: the measure of density. */
import type { TextBlock } from '../matching/page-text.ts';

// A run of letters and digits is a word; in scripts written without spaces two characters count as one, which is the
// mean length of a Chinese or Japanese word.
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}][\p{M}]*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]?|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'\u2019.-]*[\p{L}\p{M}\p{N}])?/gu;

/** The number of words in a text. */
function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** A place on a page: the number of words before it. Throws RangeError for a block that is not on the page. */
export type WordPosition = (block: number, offset: number) => number;

/** Counts the words of all blocks in reading order (ties of `order` go by id). */
export function countPositions(blocks: readonly TextBlock[]): WordPosition {
  const sorted = [...blocks].sort((a, b) => a.order - b.order || a.id - b.id);
  const starts = new Map<number, { readonly before: number; readonly text: string }>();
  let total = 0;
  for (const { id, text } of sorted) {
    starts.set(id, { before: total, text });
    total += countWords(text);
  }
  return (block, offset) => {
    const start = starts.get(block);
    if (start === undefined) throw new RangeError(`Block ${block} is not on the page.`);
    return start.before + countWords(start.text.slice(0, offset));
  };
}
