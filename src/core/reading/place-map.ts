/** The places of one article on one map. */
import type { EntryId } from '../glossary/entry.ts';
import { type MapFrame, pointInFrame } from '../glossary/picture.ts';

/** A place to be shown. Degrees, WGS 84. */
export interface MapPlace {
  readonly id: EntryId;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** One spot on the map: a place, or several too near to one another to be told apart. */
export interface MapSpot {
  readonly x: number;
  readonly y: number;
  /** Places by their numbers in the list, from 1. */
  readonly numbers: readonly number[];
}

/** The map of an article, laid out. */
export interface PlaceMap {
  /** The part of the frame to be shown, in its units. */
  readonly view: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly spots: readonly MapSpot[];
  /** In the order in which they are numbered. */
  readonly places: readonly MapPlace[];
}

/** Height of the view by its width. */
const ASPECT = 0.6;
/** Room around the outermost places, as a share of the view's width. */
const MARGIN = 0.14;
/** The view shows at least this many degrees of longitude: less says nothing about where in the world it is. */
const LEAST_DEGREES = 24;
/** Two places nearer than this share of the view's width make one spot. */
const NEAR = 0.055;

/** Lays places out on the part of a frame that holds them. Those outside of the frame are left out; undefined if none is left. */
export function layPlaces(frame: MapFrame, places: readonly MapPlace[]): PlaceMap | undefined {
  const on = places
    .map((place) => ({ place, ...pointInFrame(frame, place) }))
    .filter(({ x, y }) => x >= 0 && x <= frame.width && y >= 0 && y <= frame.height);
  if (on.length === 0) return undefined;
  const view = viewAround(frame, on);
  const spots: { x: number; y: number; numbers: number[] }[] = [];
  on.forEach(({ x, y }, at) => {
    const near = spots.find((spot) => Math.hypot(spot.x - x, spot.y - y) < view.width * NEAR);
    if (near === undefined) spots.push({ x, y, numbers: [at + 1] });
    else near.numbers.push(at + 1);
  });
  return { view, spots, places: on.map(({ place }) => place) };
}

function viewAround(frame: MapFrame, points: readonly { readonly x: number; readonly y: number }[]): PlaceMap['view'] {
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const needed = Math.max(right - left, (bottom - top) / ASPECT) / (1 - 2 * MARGIN);
  const width = Math.min(frame.width, frame.height / ASPECT, Math.max(needed, LEAST_DEGREES * frame.perLon));
  const height = width * ASPECT;
  const within = (middle: number, length: number, most: number) =>
    Math.min(Math.max(0, middle - length / 2), Math.max(0, most - length));
  return {
    x: within((left + right) / 2, width, frame.width),
    y: within((top + bottom) / 2, height, frame.height),
    width,
    height,
  };
}
