/**
 * The blocks of the page as last read, with ids that outlive a re-reading, and both ways between an offset in a block
 * and a text node: to paint a mention, and to find the mention under the pointer.
 */
import type { TextBlock } from '../../core/matching/page-text.ts';
import type { Piece, ReadBlock } from './block-builder.ts';
import { isSameBlock } from './page-reading.ts';

/** A block that is on the page. The same object as long as nothing about it changes. */
export interface KnownBlock extends ReadBlock {
  readonly id: number;
  readonly order: number;
}

/** What changed between two readings. */
export interface BlockChanges {
  readonly added: readonly TextBlock[];
  readonly removed: readonly number[];
}

/** The blocks of a page by id, in order, and by their text nodes. */
export interface BlockIndex {
  /** Takes a whole reading of the page, in reading order, and says what is new, changed or gone. */
  update(reading: readonly ReadBlock[], pageLang: string): BlockChanges;
  get(id: number): KnownBlock | undefined;
  /** All blocks in reading order. */
  all(): readonly KnownBlock[];
  /** All blocks as the engine sees them, in reading order. */
  texts(): readonly TextBlock[];
  /** The block and the offset in it of a position in a text node. */
  locate(node: Node, offset: number): { readonly block: KnownBlock; readonly offset: number } | undefined;
}

interface Place {
  readonly block: KnownBlock;
  readonly piece: Piece;
}

interface Indexed {
  readonly block: KnownBlock;
  readonly text: TextBlock;
}

/** Creates an empty index. */
export function createBlockIndex(): BlockIndex {
  let indexed: readonly Indexed[] = [];
  let byId = new Map<number, Indexed>();
  let places: ReadonlyMap<Node, Place | readonly Place[]> | undefined;
  let nextId = 1;

  return {
    update(reading, pageLang) {
      const byNode = new Map<Text, Map<number, Indexed>>();
      for (const one of indexed) {
        const [first] = one.block.pieces;
        if (first === undefined) continue;
        const starts = byNode.get(first.node) ?? new Map<number, Indexed>();
        byNode.set(first.node, starts.set(first.from, one));
      }
      const kept = reading.map(({ pieces: [first] }) => first && byNode.get(first.node)?.get(first.from));
      const orders = ordersFor(kept.map((one) => one?.block.order));
      const added: TextBlock[] = [];
      indexed = reading.map((block, at) => {
        const before = kept[at];
        const order = orders[at] ?? at;
        if (before?.block.order === order && isSameBlock(before.block, block)) return before;
        const known: KnownBlock = { ...block, id: before?.block.id ?? nextId++, order };
        const text = toTextBlock(known, pageLang);
        if (before === undefined || JSON.stringify(before.text) !== JSON.stringify(text)) added.push(text);
        return { block: known, text };
      });
      const ids = [...byId.keys()];
      byId = new Map(indexed.map((one) => [one.block.id, one]));
      places = undefined;
      return { added, removed: ids.filter((id) => !byId.has(id)) };
    },
    get: (id) => byId.get(id)?.block,
    all: () => indexed.map(({ block }) => block),
    texts: () => indexed.map(({ text }) => text),
    locate(node, offset) {
      places ??= placesOf(indexed);
      const found = places.get(node);
      if (found === undefined) return undefined;
      const place =
        'piece' in found
          ? found
          : found.find(({ piece }) => offset >= piece.from && offset <= piece.from + piece.length);
      return place && { block: place.block, offset: place.piece.start + offset - place.piece.from };
    },
  };
}

function placesOf(indexed: readonly Indexed[]): ReadonlyMap<Node, Place | readonly Place[]> {
  const places = new Map<Node, Place | readonly Place[]>();
  for (const { block } of indexed) {
    for (const piece of block.pieces) {
      const others = places.get(piece.node);
      const place = { block, piece };
      // Nearly every node lies in one block; only very long ones are cut.
      places.set(piece.node, others === undefined ? place : [...('piece' in others ? [others] : others), place]);
    }
  }
  return places;
}

/** Blocks that stay keep their order as long as it still ascends; the others are put between their neighbours. */
function ordersFor(kept: readonly (number | undefined)[]): readonly number[] {
  const orders: (number | undefined)[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const order of kept) {
    const fits = order !== undefined && order > last;
    orders.push(fits ? order : undefined);
    if (fits) last = order;
  }
  const next: (number | undefined)[] = [];
  for (let at = orders.length - 1, ahead: number | undefined; at >= 0; at -= 1) {
    next[at] = ahead;
    ahead = orders[at] ?? ahead;
  }
  let before = 0;
  return orders.map((order, at) => {
    const ahead = next[at];
    before = order ?? (ahead === undefined ? Math.floor(before) + 1 : (before + ahead) / 2);
    return before;
  });
}

function toTextBlock(block: KnownBlock, pageLang: string): TextBlock {
  const { id, order, text, role, links, lang } = block;
  return {
    id,
    order,
    text,
    role,
    ...(links.length > 0 ? { links } : {}),
    ...(lang === undefined || lang === pageLang ? {} : { lang }),
  };
}

/**
 * The text node position of an offset in a block; of two adjoining nodes the later one for a start, the earlier for an
 * end. Undefined where the node does not hold it any more.
 */
export function toNodePosition(
  block: ReadBlock,
  offset: number,
  side: 'start' | 'end',
): { readonly node: Text; readonly offset: number } | undefined {
  let found: Piece | undefined;
  for (const piece of block.pieces) {
    if (side === 'start' ? piece.start > offset : piece.start >= offset) break;
    found = piece;
  }
  if (found === undefined) return undefined;
  const within = offset - found.start + found.from;
  return within <= found.from + found.length && within <= found.node.length
    ? { node: found.node, offset: within }
    : undefined;
}
