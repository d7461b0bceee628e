/** Draws the land around a country, or the whole world, into a small frame. */
import type { MapFrame } from '../../src/core/glossary/picture.ts';
import type { Country } from './countries.ts';
import { areaOf, type Bounds, clipRing, toPath, type XY } from './ring.ts';

/** Whole units are enough: the frame is drawn smaller than this. */
const WIDTH = 200;
const HEIGHT = 150;
/** Around the country, as a share of its own size, so that its neighbours can be recognised. */
const MARGIN = 0.45;
/** A country smaller than this gets so much sea and neighbours around it, in degrees of latitude. */
const LEAST_SPAN = 5;
/** Islands smaller than this, in square units, would be dust. */
const LEAST_AREA = 1.5;
/** A country smaller than this, in square units, is pointed at with a dot. */
const TINY_AREA = 24;
/** Parts of a country further out than this share of its main part's area away are left out of the frame (overseas). */
const MAIN_SHARE = 0.15;

/** The part of the world a frame shows: degrees, `west` … `east` may go beyond 180. */
interface Window {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** The whole world without the Antarctic, for places that lie in no country. */
export function drawWorld(countries: readonly Country[]): MapFrame {
  return draw({ west: -180, east: 180, south: -60, north: 84 }, countries, undefined, { width: WIDTH, height: 80 });
}

/** The frame of a country, or undefined if it has no outline. */
export function drawCountry(code: string, countries: readonly Country[]): MapFrame | undefined {
  const country = countries.find((one) => one.code === code);
  if (country === undefined || country.rings.length === 0) return undefined;
  return draw(windowOf(country), countries, country, { width: WIDTH, height: HEIGHT });
}

function draw(
  { west, east, south, north }: Window,
  countries: readonly Country[],
  shown: Country | undefined,
  { width, height }: { readonly width: number; readonly height: number },
): MapFrame {
  const perLon = width / (east - west);
  const perLat = height / (north - south);
  const frame: Bounds = { left: -4, top: -4, right: width + 4, bottom: height + 4 };
  const project = (ring: readonly XY[], turn: number) => {
    const { left, right, top, bottom } = boxOf(ring);
    if (left + turn > east || right + turn < west || top > north || bottom < south) return [];
    const flat = ring.map(([lon, lat]): XY => [(lon + turn - west) * perLon, (north - lat) * perLat]);
    return clipRing(flat, frame);
  };
  // A window beyond 180° shows the same land a turn further on.
  const ringsOf = (country: Country) =>
    country.rings
      .flatMap((ring) => [-360, 0, 360].map((turn) => project(ring, turn)))
      .filter((ring) => ring.length > 2);
  const own = shown === undefined ? [] : ringsOf(shown);
  const others = countries.filter((one) => one !== shown).flatMap(ringsOf);
  // The smallest states would vanish by the rule for dust.
  const largest = own.toSorted((a, b) => areaOf(b) - areaOf(a))[0];
  const area = largest === undefined ? 0 : areaOf(largest) / 2;
  const least = Math.min(LEAST_AREA, area / 4);
  const round = (value: number) => Number(value.toFixed(4));
  return {
    width,
    height,
    country: toPath(own, least),
    land: toPath(others, LEAST_AREA),
    west: round(west),
    north: round(north),
    perLon: round(perLon),
    perLat: round(perLat),
    ...(shown !== undefined && area < TINY_AREA ? { centre: middleOf(largest ?? [[width / 2, height / 2]]) } : {}),
  };
}

const boxes = new WeakMap<readonly XY[], Bounds>();

/** The bounds of a ring in degrees (`top` is the least latitude); every ring is asked for by every frame. */
function boxOf(ring: readonly XY[]): Bounds {
  const known = boxes.get(ring);
  if (known !== undefined) return known;
  const box = ring.reduce<Bounds>(
    (sum, [x, y]) => ({
      left: Math.min(sum.left, x),
      right: Math.max(sum.right, x),
      top: Math.min(sum.top, y),
      bottom: Math.max(sum.bottom, y),
    }),
    { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity },
  );
  boxes.set(ring, box);
  return box;
}

function middleOf(ring: readonly XY[]): { readonly x: number; readonly y: number } {
  const mean = (axis: 0 | 1) => Math.round(ring.reduce((sum, point) => sum + point[axis], 0) / ring.length);
  return { x: mean(0), y: mean(1) };
}

/** The window around the main parts of a country, in the proportions of the frame at its latitude. */
function windowOf({ rings }: Country): Window {
  const parts = unwrap(rings);
  const largest = Math.max(...parts.map(areaOf));
  const main = parts.filter((ring) => areaOf(ring) >= largest * MAIN_SHARE).flat();
  const lons = main.map(([lon]) => lon);
  const lats = main.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const middle = { lon: (west + east) / 2, lat: (south + north) / 2 };
  const squeeze = Math.max(0.2, Math.cos((middle.lat * Math.PI) / 180));
  const needed = Math.max(
    (north - south) * (1 + MARGIN),
    ((east - west) * squeeze * (1 + MARGIN) * HEIGHT) / WIDTH,
    LEAST_SPAN,
  );
  const tall = Math.min(needed, 150);
  const wide = Math.min((tall * WIDTH) / HEIGHT / squeeze, 360);
  const centre = Math.max(-90 + tall / 2, Math.min(90 - tall / 2, middle.lat));
  return {
    west: middle.lon - wide / 2,
    east: middle.lon + wide / 2,
    south: centre - tall / 2,
    north: centre + tall / 2,
  };
}

/** Rings on both sides of the antimeridian, brought to the side of the largest. */
function unwrap(rings: readonly (readonly XY[])[]): readonly (readonly XY[])[] {
  const [largest] = rings.toSorted((a, b) => areaOf(b) - areaOf(a));
  const home = centreOf(largest ?? []);
  return rings.map((ring) => {
    const turn = Math.round((home - centreOf(ring)) / 360) * 360;
    return turn === 0 ? ring : ring.map(([lon, lat]): XY => [lon + turn, lat]);
  });
}

function centreOf(ring: readonly XY[]): number {
  const lons = ring.map(([lon]) => lon);
  return (Math.min(...lons) + Math.max(...lons)) / 2;
}
