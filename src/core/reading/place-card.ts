/**
 * Where the card goes: plain arithmetic in CSS pixels of the layout viewport. Below the line first, else above; never
 * over the line of the term itself; inside of what can be seen. On narrow screens it is a sheet at the bottom.
 */
import type { Point, Rect } from './rect.ts';
import { distanceTo } from './rect.ts';

/** Narrower than this, a card beside the text would cover the text: it becomes a sheet. */
export const SHEET_BELOW_PX = 600;
/** A sheet leaves more than half of the text to be read. */
export const SHEET_SHARE = 0.45;
/** Between line and card: near enough to belong together, far enough not to touch descenders. */
const GAP_PX = 6;
/** Between card and the edge of what can be seen. */
const MARGIN_PX = 8;
/** Less than this is not worth a side: a name and its gist would not fit. */
const LEAST_HEIGHT_PX = 160;

/** All that a place depends on. */
export interface Placing {
  /** What the card belongs to: the mention, or the piece of it that stands on one line. */
  readonly piece: Rect;
  /** The card's own size if nothing limits it. */
  readonly card: { readonly width: number; readonly height: number };
  /** The part of the layout viewport that can be seen (after pinch zoom too). */
  readonly view: Rect;
  /** Of the text that the mention stands in. */
  readonly direction: 'ltr' | 'rtl';
  /** The browser will show a tooltip of the page's own below the pointer: above is free of it. */
  readonly prefersAbove?: boolean;
  /** Where the card is already: it does not jump to the other side while it is open. */
  readonly stays?: 'below' | 'above';
}

/**
 * A box that the card is laid into, at one end of it: so the edge that faces the line stays where it is while the card
 * grows or shrinks with what it shows.
 */
export interface Place extends Rect {
  readonly kind: 'below' | 'above' | 'sheet';
}

/** The place of a card. Same input, same place: it may be asked for again whenever something moved. */
export function placeCard(placing: Placing): Place {
  const { view, card, piece } = placing;
  if (view.width < SHEET_BELOW_PX) {
    const height = Math.floor(view.height * SHEET_SHARE);
    return { kind: 'sheet', left: view.left, top: view.top + view.height - height, width: view.width, height };
  }
  const edges = {
    below: { start: piece.top + piece.height + GAP_PX, end: view.top + view.height - MARGIN_PX },
    above: { start: view.top + MARGIN_PX, end: piece.top - GAP_PX },
  };
  const room = { below: edges.below.end - edges.below.start, above: edges.above.end - edges.above.start };
  const { stays, prefersAbove = false } = placing;
  const isKept = stays !== undefined && room[stays] >= Math.min(card.height, LEAST_HEIGHT_PX);
  const kind = isKept ? stays : sideFor({ ...room, height: card.height, prefersAbove });
  const { start } = edges[kind];
  return { kind, left: alongLine(placing), top: start, width: card.width, height: Math.max(0, room[kind]) };
}

/** Which piece of a mention a point is on, or nearest to: its place among the pieces; 0 without a point. */
export function nearestPiece(pieces: readonly Rect[], point: Point | undefined): number {
  const distances = point === undefined ? [0] : pieces.map((piece) => distanceTo(piece, point));
  return distances.indexOf(Math.min(...distances));
}

function sideFor(room: {
  readonly below: number;
  readonly above: number;
  readonly height: number;
  readonly prefersAbove: boolean;
}): 'below' | 'above' {
  const order: readonly ('below' | 'above')[] = room.prefersAbove ? ['above', 'below'] : ['below', 'above'];
  const fitting = order.find((side) => room[side] >= room.height);
  if (fitting !== undefined) return fitting;
  const [first = 'below'] = order;
  // Neither side holds all of it: the first one if it holds a readable part and the other is not much better.
  if (room[first] >= LEAST_HEIGHT_PX && room[first] * 1.5 >= Math.max(room.below, room.above)) return first;
  return room.below >= room.above ? 'below' : 'above';
}

function alongLine({ card, view, direction, piece }: Placing): number {
  const wanted = direction === 'ltr' ? piece.left : piece.left + piece.width - card.width;
  const most = view.left + view.width - MARGIN_PX - card.width;
  return Math.round(Math.max(view.left + MARGIN_PX, Math.min(wanted, most)));
}
