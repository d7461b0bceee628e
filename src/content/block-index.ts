/**
 * The blocks of the page as last read, with ids that outlive a re-reading, and both ways between an offset in a block
 * and a text node: to paint a mention, and to find the mention under the pointer.
 */
import type { TextBlock } from '../core/matching/page-text.ts';
import type { Piece, ReadBlock } from './read-blocks.ts';

/** A block that is on the page. */
export interface KnownBlock extends ReadBlock {
  readonly id: number;
  readonly order: number;
}

/** What changed between two readings. */
export interface BlockChanges {
  readonly added: readonly TextBlock[];
  readonly removed: readonly number[];
}

export interface BlockIndex {
  /** Takes a whole reading of the page, in reading order, and says what is new, changed or gone. */
  update(reading: readonly ReadBlock[], pageLang: string): BlockChanges;
  get(id: number): KnownBlock | undefined;
  /** All blocks in reading order. */
  all(): readonly KnownBlock[];
  /** The block and the offset in it of a position in a text node. */
  locate(node: Node, offset: number): { readonly block: KnownBlock; readonly offset: number } | undefined;
}

interface Place {
  readonly block: KnownBlock;
  readonly piece: Piece;
}

/** Creates an empty index. */
export function createBlockIndex(): BlockIndex {
  let blocks: readonly KnownBlock[] = [];
  let byId = new Map<number, KnownBlock>();
  let places = new WeakMap<Node, Place | readonly Place[]>();
  let byFirstNode = new Map<Text, KnownBlock>();
  let nextId = 1;

  return {
    update(reading, pageLang) {
      const kept = reading.map((block) =>
        block.pieces[0] === undefined ? undefined : byFirstNode.get(block.pieces[0].node),
      );
      const orders = ordersFor(kept);
      const added: TextBlock[] = [];
      blocks = reading.map((block, at) => {
        const before = kept[at];
        const known: KnownBlock = { ...block, id: before?.id ?? nextId++, order: orders[at] ?? at };
        if (before === undefined || before.text !== block.text || before.order !== known.order)
          added.push(toTextBlock(known, pageLang));
        return known;
      });
      const before = byId;
      byId = new Map(blocks.map((block) => [block.id, block]));
      byFirstNode = new Map();
      places = new WeakMap();
      for (const block of blocks) {
        const [first] = block.pieces;
        if (first !== undefined) byFirstNode.set(first.node, block);
        for (const piece of block.pieces) {
          const others = places.get(piece.node);
          const place = { block, piece };
          // Nearly every node lies in one block; only very long ones are cut.
          places.set(piece.node, others === undefined ? place : [...('piece' in others ? [others] : others), place]);
        }
      }
      return { added, removed: [...before.keys()].filter((id) => !byId.has(id)) };
    },
    get: (id) => byId.get(id),
    all: () => blocks,
    locate(node, offset) {
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

/** Blocks that stay keep their order as long as it still ascends; the others are put between their neighbours. */
function ordersFor(kept: readonly (KnownBlock | undefined)[]): readonly number[] {
  const orders: (number | undefined)[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const block of kept) {
    const fits = block !== undefined && block.order > last;
    orders.push(fits ? block.order : undefined);
    if (fits) last = block.order;
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
