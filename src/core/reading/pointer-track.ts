/** Where the pointer has been: how fast it is, and whether it is on its way to the card. All in CSS pixels and milliseconds. */
import { CARD_TIMING } from './card-timing.ts';
import type { Point, Rect } from './rect.ts';

/** Where the pointer was at a time. */
export interface TrackPoint extends Point {
  readonly at: number;
}

/** The last moves, oldest first. */
export type PointerTrack = readonly TrackPoint[];

/** Adds a move and forgets what is older than the stretch of time that speed is judged by. */
export function addMove(track: PointerTrack, move: TrackPoint): PointerTrack {
  const kept = track.filter((one) => move.at - one.at <= CARD_TIMING.speedWindowMs);
  return [...kept, move];
}

/** The way gone in the last `speedWindowMs`, by its length: a jump followed by rest is fast for that long only. */
export function speedOf(track: PointerTrack, at: number): number {
  const since = at - CARD_TIMING.speedWindowMs;
  let way = 0;
  for (let index = 1; index < track.length; index += 1) {
    const [from, to] = [track[index - 1], track[index]];
    if (from !== undefined && to !== undefined && to.at > since) way += Math.hypot(to.x - from.x, to.y - from.y);
  }
  return way / CARD_TIMING.speedWindowMs;
}

/** How far the triangle's base reaches beyond the card: a hand does not aim at corners exactly. */
const SLACK_PX = 12;

/**
 * Whether a point lies in the triangle from where the pointer left the mark to the card's facing edge: readers must be
 * able to reach the card across other words.
 */
export function isInSafeTriangle(point: Point, from: Point, card: Rect): boolean {
  const left = { x: card.left - SLACK_PX, y: 0 };
  const right = { x: card.left + card.width + SLACK_PX, y: 0 };
  // The edge that faces the mark; where the mark stands beside the card, its side.
  const bottom = card.top + card.height;
  if (from.y <= card.top || from.y >= bottom) {
    const y = from.y <= card.top ? card.top : bottom;
    return isInTriangle(point, from, { ...left, y }, { ...right, y });
  }
  const x = from.x <= card.left ? card.left : card.left + card.width;
  return isInTriangle(point, from, { x, y: card.top - SLACK_PX }, { x, y: bottom + SLACK_PX });
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const side = (from: Point, to: Point) => (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return sides.every((one) => one >= 0) || sides.every((one) => one <= 0);
}

/** Whether a finger's touch was a tap: short, in place, and nothing scrolled in between. */
export function isTap(start: TrackPoint, end: TrackPoint, hasScrolled: boolean): boolean {
  const isNear = Math.hypot(end.x - start.x, end.y - start.y) <= CARD_TIMING.tapPx;
  return !hasScrolled && isNear && end.at - start.at <= CARD_TIMING.tapMs;
}
