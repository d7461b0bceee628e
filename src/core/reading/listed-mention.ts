/** Mentions as surfaces list them. */
import type { Mention, TextBlock } from '../matching/page-text.ts';

/** Where a list says that a mention stands. */
export interface ListedPlace {
  /** The text around it, with the mention; blanks single. */
  readonly context: string;
  /** 0 … 1 along the page's text. */
  readonly position: number;
}

/** A mention as surfaces list it. */
export interface ListedMention extends Mention, ListedPlace {
  readonly painted: boolean;
}

/** Characters on either side: enough to tell two mentions of a name apart. */
const LENGTH = 40;

/** Gives the places of mentions in a page's blocks, which come in reading order. Those of a lost block stand at the beginning. */
export function placesIn(blocks: Iterable<Pick<TextBlock, 'id' | 'text'>>) {
  const found = new Map<number, { readonly text: string; readonly from: number }>();
  let length = 0;
  for (const { id, text } of blocks) {
    found.set(id, { text, from: length });
    length += text.length;
  }
  return ({ block, start, end }: Mention): ListedPlace => {
    const { text, from } = found.get(block) ?? { text: '', from: -start };
    const context = text.slice(Math.max(0, start - LENGTH), end + LENGTH).replace(/\s+/g, ' ');
    return { context, position: (from + start) / Math.max(1, length) };
  };
}
