/** How much running text there is in blocks, and where. */

import { contains } from '../dom.ts';
import type { ReadBlock } from './block-builder.ts';

/** Least length of a block of running text, in characters. */
const LEAST_PARAGRAPH = 60;
/** Scripts that write a word in a sign or two say more with fewer: about so many letters a sign. */
const LETTERS_A_SIGN = 2.5;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** More than this share of a block's letters in links: a list of links or a teaser; or, if it is no full sentence, */
const MOST_LINKED = 0.9;
/** … this much. */
const MANY_LINKED = 0.55;
const ENDS_SENTENCE = /[.!?\u3002\u06d4\u061f]["'\u201d\u2019)]*$/;

/** The sum of numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** How much of a block's text lies in links, 0 … 1. */
export function linkedShare(block: ReadBlock): number {
  return linkedLength(block) / Math.max(1, block.text.trim().length);
}

function linkedLength(block: ReadBlock): number {
  return block.links.reduce((length, { start, end }) => length + end - start, 0);
}

/** How much running text a block is: its letters outside of links; 0 for labels, headings and captions. */
export function weightOf(block: ReadBlock): number {
  if (block.role === 'heading' || block.role === 'caption') return 0;
  const letters = block.text.trim().length - linkedLength(block);
  const weight = DENSE_SCRIPT.test(block.text) ? letters * LETTERS_A_SIGN : letters;
  return weight >= LEAST_PARAGRAPH ? weight : 0;
}

/** Whether a block leads elsewhere instead of telling something: a teaser, an item in a list of links. */
export function isLinkText(block: ReadBlock): boolean {
  const share = linkedShare(block);
  return share > MOST_LINKED || (share > MANY_LINKED && !ENDS_SENTENCE.test(block.text.trim()));
}

/** Blocks from `from` up to `to`, and what they hold. */
export interface BlockWindow {
  readonly from: number;
  readonly to: number;
  readonly held: number;
}

/** Widens a window, whose blocks are all inside of `root`, to all neighbours that are; `amounts` says what each block holds. */
export function widen(
  window: BlockWindow,
  { blocks, amounts, root }: { blocks: readonly ReadBlock[]; amounts: readonly number[]; root: Element },
): BlockWindow {
  let { from, to, held } = window;
  const holds = (at: number) => {
    const block = blocks[at];
    return block !== undefined && contains(root, block.host);
  };
  while (holds(from - 1)) {
    from -= 1;
    held += amounts[from] ?? 0;
  }
  while (holds(to)) {
    held += amounts[to] ?? 0;
    to += 1;
  }
  return { from, to, held };
}
