import type { MapFrame } from '../glossary/picture.ts';

type XY = readonly [x: number, y: number];

/**
 * Where the country of a frame lies, in degrees: the centre of mass of its largest piece of land (for the United States a
 * place in Kansas, while the middle of the frame, which has to hold Alaska, lies in the Pacific). The frame's own middle
 * if it shows no country, or one too small to be seen.
 */
export function middleOfCountry(frame: MapFrame): { readonly lat: number; readonly lon: number } {
  const [largest] = ringsIn(frame.country)
    .map(massOf)
    .toSorted((a, b) => b.area - a.area);
  const { x, y } = frame.centre ?? (largest === undefined || largest.area === 0 ? middleOf(frame) : largest);
  const lon = frame.west + x / frame.perLon; // frames that cross the antimeridian go on beyond 180°
  return { lat: frame.north - y / frame.perLat, lon: lon > 180 ? lon - 360 : lon };
}

const middleOf = ({ width, height }: MapFrame) => ({ x: width / 2, y: height / 2 });

/** The rings of a path as maps have them (scripts/maps/ring.ts): each begins at a point and goes on in steps. */
function ringsIn(path: string): readonly (readonly XY[])[] {
  return path.split('z').flatMap((ring) => {
    const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
    if (steps.length === 0) return [];
    const points: XY[] = [[x, y]];
    for (let at = 0; at + 1 < steps.length; at += 2) {
      const [lastX, lastY] = points[points.length - 1] ?? [x, y];
      points.push([lastX + (steps[at] ?? 0), lastY + (steps[at + 1] ?? 0)]);
    }
    return [points];
  });
}

/** The area of a ring and its centre of mass (the surveyor's formula). */
function massOf(ring: readonly XY[]): { readonly area: number; readonly x: number; readonly y: number } {
  let [twice, x, y] = [0, 0, 0];
  ring.forEach(([fromX, fromY], at) => {
    const [toX, toY] = ring[(at + 1) % ring.length] ?? [fromX, fromY];
    const cross = fromX * toY - toX * fromY;
    twice += cross;
    x += (fromX + toX) * cross;
    y += (fromY + toY) * cross;
  });
  return { area: Math.abs(twice) / 2, x: x / (3 * twice), y: y / (3 * twice) };
}
