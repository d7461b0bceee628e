/** The bundled drawings, as scripts/maps wrote them into the package; fetched one by one when a card wants them. */
import type { Flag, MapFrame } from '../core/glossary/picture.ts';
import { browser } from './browser.ts';

async function fetchDrawing<T>(path: string): Promise<T | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    if (!response.ok) throw new Error(`status ${response.status}`);
    return (await response.json()) as T; // our own file
  } catch (error) {
    // A card without its drawing is still right; which one is missing is worth knowing.
    console.info(`Backgrounder has no drawing ${path}: ${String(error)}`);
    return undefined;
  }
}

const WHOLE_WORLD = 'world';
let countries: Promise<Readonly<Record<string, string>>> | undefined;

/** The countries that entries with a place but without a country lie in, by the entries' ids. */
export function loadPlaceCountries(): Promise<Readonly<Record<string, string>>> {
  countries ??= fetchDrawing<Readonly<Record<string, string>>>('maps/places.json').then((found) => found ?? {});
  return countries;
}

/** The land around a country (ISO 3166-1 alpha-2); the whole world without one, or where it has no outline. */
export async function loadMapFrame(country: string | undefined): Promise<MapFrame | undefined> {
  const name = country === undefined ? WHOLE_WORLD : country;
  return (await fetchDrawing<MapFrame>(`maps/${name}.json`)) ?? fetchDrawing<MapFrame>(`maps/${WHOLE_WORLD}.json`);
}

/** The flag of a country (ISO 3166-1 alpha-2), if there is one. */
export function loadFlag(country: string): Promise<Flag | undefined> {
  return fetchDrawing<Flag>(`flags/${country}.json`);
}
