/** Points and rectangles in CSS pixels, from the left top of the layout viewport. */

/** A point. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle; no side is negative. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far a point lies outside of a rectangle, 0 inside. */
export function distanceTo(rect: Rect, { x, y }: Point): number {
  const dx = Math.max(rect.left - x, 0, x - rect.left - rect.width);
  const dy = Math.max(rect.top - y, 0, y - rect.top - rect.height);
  return Math.hypot(dx, dy);
}
