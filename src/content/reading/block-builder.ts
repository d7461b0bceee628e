/** Puts the text nodes of one block together. */
import type { BlockRole, Span } from '../../core/matching/page-text.ts';
import { parentOf } from '../dom.ts';

/** A text node's place in its block: its data from `from` on stands at `start` of the block's text. */
export interface Piece {
  readonly node: Text;
  /** Offset in the block's text. */
  readonly start: number;
  /** Offset in the node's data; not 0 only where a very long node was cut into several blocks. */
  readonly from: number;
  readonly length: number;
}

/** An element that by its name stands around an article. */
export interface Suspect {
  readonly element: Element;
  /** What it is called, as written. */
  readonly name: string;
}

/** A block as read from the page. */
export interface ReadBlock {
  readonly element: Element;
  /** The element itself, or the outermost host if it lies in shadow roots: what stands in the document. */
  readonly host: Element;
  readonly text: string;
  readonly role: BlockRole;
  readonly lang: string | undefined;
  readonly links: readonly Span[];
  /** In order of `start`; they cover all of the text but the line breaks of `<br>`. */
  readonly pieces: readonly Piece[];
  /** Around it, from the outside in. */
  readonly suspects: readonly Suspect[];
}

/** No paragraph is this long. A page without paragraphs is cut here, at a space, so that no single step takes long. */
const LONGEST_BLOCK = 10_000;
/** How far before the limit a space is looked for. */
const CUT_BACK = 200;

/** What holds for a whole block, whatever its text is. */
export interface BlockPlace {
  readonly element: Element;
  readonly host: Element;
  readonly role: BlockRole;
  readonly lang: string | undefined;
  readonly suspects: readonly Suspect[];
}

/** Collects text nodes of one place; `take` gives what is complete and starts anew. */
export interface BlockBuilder {
  readonly place: BlockPlace;
  /** Adds a text node; a long one in several parts, of which `onFull` gets each block that is full. */
  add(node: Text, inLink: boolean, onFull: (block: ReadBlock) => void): void;
  addBreak(): void;
  /** The block, unless it is blank. */
  take(): ReadBlock | undefined;
}

/** Starts a block. */
export function createBlockBuilder(place: BlockPlace): BlockBuilder {
  let text = '';
  let pieces: Piece[] = [];
  let links: Span[] = [];

  const take = (): ReadBlock | undefined => {
    const block = /\S/.test(text) ? { ...place, text, links, pieces } : undefined;
    text = '';
    pieces = [];
    links = [];
    return block;
  };
  const addPart = (node: Text, part: { readonly from: number; readonly data: string; readonly inLink: boolean }) => {
    const start = text.length;
    text += part.data;
    pieces.push({ node, start, from: part.from, length: part.data.length });
    const before = links.at(-1);
    if (!part.inLink) return;
    if (before?.end === start) links[links.length - 1] = { start: before.start, end: text.length };
    else links.push({ start, end: text.length });
  };

  return {
    place,
    add(node, inLink, onFull) {
      if (parentOf(node) === null) return; // the page took it out while we paused
      const { data } = node;
      let from = 0;
      while (text.length + data.length - from > LONGEST_BLOCK) {
        const end = cutBefore(data, from + Math.max(1, LONGEST_BLOCK - text.length));
        addPart(node, { from, data: data.slice(from, end), inLink });
        from = end;
        const full = take();
        if (full !== undefined) onFull(full);
      }
      if (from < data.length) addPart(node, { from, data: data.slice(from), inLink });
    },
    addBreak() {
      if (text !== '') text += '\n';
    },
    take,
  };
}

/** Where to cut: after the last space before `limit`; never between the halves of a surrogate pair. */
function cutBefore(data: string, limit: number): number {
  if (limit >= data.length) return data.length;
  for (let at = limit; at > limit - CUT_BACK && at > 0; at -= 1) {
    if (/\s/.test(data.charAt(at - 1))) return at;
  }
  const code = data.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit + 1 : limit;
}
