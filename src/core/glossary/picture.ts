/**
 * The small drawings on a card, as plain data made at build time: the outlines around a place, the flag of a country.
 * Surfaces draw them element by element, so that no markup ever has to be parsed.
 */

/** A piece of land around a place. Lengths in units of the drawing, whose size is `width` × `height`. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Path data of the country itself; empty if the frame shows no single country. */
  readonly country: string;
  /** Path data of the land around it. */
  readonly land: string;
  /** Degrees at the left top corner, and units a degree: an equidistant projection, so a place is found by two products. */
  readonly west: number;
  readonly north: number;
  readonly perLon: number;
  readonly perLat: number;
  /** The middle of a country too small to be seen. */
  readonly centre?: { readonly x: number; readonly y: number };
}

/** A map with the place on it, in units of the frame. */
export interface LocatorMap extends MapFrame {
  readonly dot?: { readonly x: number; readonly y: number };
}

/** Shapes that flags are made of; anything else is refused at build time. */
export const FLAG_SHAPES = ['g', 'path', 'circle', 'ellipse', 'rect', 'polygon', 'line'] as const;
export type FlagShapeName = (typeof FLAG_SHAPES)[number];

/** One shape of a flag: its name, its attributes, what it holds. */
export type FlagShape = readonly [FlagShapeName, Readonly<Record<string, string>>, ...FlagShape[]];

/** A flag, 3 by 2. */
export interface Flag {
  readonly viewBox: string;
  readonly shapes: readonly FlagShape[];
}

/** What a card draws of its entry. */
export interface EntryPicture {
  readonly map?: LocatorMap;
  readonly flag?: Flag;
}

/** Puts a place into a frame; without a dot if it lies outside. Degrees, WGS 84. Without a place the country itself is meant. */
export function locate(frame: MapFrame, place: { readonly lat: number; readonly lon: number } | undefined): LocatorMap {
  if (place === undefined) return frame.centre === undefined ? frame : { ...frame, dot: frame.centre };
  const { x, y } = pointInFrame(frame, place);
  const isInside = x <= frame.width && y >= 0 && y <= frame.height;
  return isInside ? { ...frame, dot: { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 } } : frame;
}

/** Where a place lies in a frame, in its units, perhaps outside of it. Degrees, WGS 84. */
export function pointInFrame(
  frame: MapFrame,
  { lat, lon }: { readonly lat: number; readonly lon: number },
): { readonly x: number; readonly y: number } {
  const east = lon - frame.west; // frames that cross the antimeridian go on beyond 180°
  return { x: (east - 360 * Math.floor(east / 360)) * frame.perLon, y: (frame.north - lat) * frame.perLat };
}

/** The same land without any of it singled out: where it is disputed whose land it is, the map keeps silent. */
export function withoutCountry(frame: MapFrame): MapFrame {
  return { ...frame, country: '', land: frame.land + frame.country };
}
