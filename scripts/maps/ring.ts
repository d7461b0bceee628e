/** Polygons on a flat map: clipping to a frame, thinning, writing as path data. */

/** A point of a map. */
export type XY = readonly [x: number, y: number];

/** The frame a map is cut to. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Sutherland–Hodgman: the part of a ring inside of the bounds; empty if nothing is. */
export function clipRing(ring: readonly XY[], { left, top, right, bottom }: Bounds): readonly XY[] {
  const sides: readonly [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
  return sides.reduce<readonly XY[]>((points, [axis, limit, sign]) => {
    const isIn = (point: XY) => (point[axis] - limit) * sign >= 0;
    return points.flatMap((point, at) => {
      const before = points[(at + points.length - 1) % points.length] ?? point;
      const part = (limit - before[axis]) / (point[axis] - before[axis]);
      const crossing: XY = [before[0] + (point[0] - before[0]) * part, before[1] + (point[1] - before[1]) * part];
      if (isIn(point)) return isIn(before) ? [point] : [crossing, point];
      return isIn(before) ? [crossing] : [];
    });
  }, ring);
}

/** Twice the area, never negative. */
export function areaOf(ring: readonly XY[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  );
}

/** Path data in whole units; points that fall on the one before are left out, and so is what is smaller than `leastArea`. */
export function toPath(rings: readonly (readonly XY[])[], leastArea: number): string {
  return rings
    .filter((ring) => ring.length > 2 && areaOf(ring) >= leastArea * 2)
    .map(writeRing)
    .join('');
}

function writeRing(ring: readonly XY[]): string {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  let path = '';
  for (const [exactX, exactY] of ring) {
    const [x, y] = [Math.round(exactX), Math.round(exactY)];
    if (x === lastX && y === lastY) continue;
    path += path === '' ? `M${x} ${y}l` : `${relative(x - lastX)}${relative(y - lastY)}`;
    [lastX, lastY] = [x, y];
  }
  return `${path.replace(/l $/, 'l').replace('l ', 'l')}z`;
}

function relative(step: number): string {
  return step < 0 ? String(step) : ` ${step}`;
}

/** Whether a point lies in a ring (even–odd). */
export function isInRing([x, y]: XY, ring: readonly XY[]): boolean {
  let isInside = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [ax, ay] = ring[at] ?? [0, 0];
    const [bx, by] = ring[before] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  }
  return isInside;
}
