/** Where a place stands on a page, counted in words: the measure of density. */
import type { TextBlock } from '../matching/page-text.ts';

// A run of letters and digits is a word; in scripts written without spaces two characters count as one, which is the
// mean length of a Chinese or Japanese word.
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}][\p{M}]*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]?|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'\u2019.-]*[\p{L}\p{M}\p{N}])?/gu;

// Blocks are immutable and a page is counted again after each change of it, so each is read once.
const remembered = new WeakMap<TextBlock, Uint16Array | Uint32Array>();

/**
 * Where the words of a block begin. Reading a megabyte takes some 25 ms, so who has to be quick asks for it block by
 * block beforehand.
 */
export function wordStarts(block: TextBlock): Uint16Array | Uint32Array {
  const known = remembered.get(block);
  if (known !== undefined) return known;
  const found: number[] = [];
  const word = new RegExp(WORD);
  for (let match = word.exec(block.text); match !== null; match = word.exec(block.text)) found.push(match.index);
  const starts = block.text.length < 2 ** 16 ? Uint16Array.from(found) : Uint32Array.from(found);
  remembered.set(block, starts);
  return starts;
}

/** How many numbers of an ascending list are smaller than `limit`. */
function countBelow(ascending: Uint16Array | Uint32Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A place on a page: the number of words before it. Throws RangeError for a block that is not on the page. */
export type WordPosition = (block: number, offset: number) => number;

/** Counts the words of all blocks in reading order (ties of `order` go by id). */
export function countPositions(blocks: readonly TextBlock[]): WordPosition {
  const sorted = [...blocks].sort((a, b) => a.order - b.order || a.id - b.id);
  const starts = new Map<number, { readonly before: number; readonly words: Uint16Array | Uint32Array }>();
  let total = 0;
  for (const block of sorted) {
    const words = wordStarts(block);
    starts.set(block.id, { before: total, words });
    total += words.length;
  }
  return (block, offset) => {
    const start = starts.get(block);
    if (start === undefined) throw new RangeError(`Block ${block} is not on the page.`);
    return start.before + countBelow(start.words, offset);
  };
}
