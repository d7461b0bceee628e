/** Makes every drawing that goes into the package: a map frame for each country, one of the world, the flags. */
import { join } from 'node:path';
import type { Entry } from '../../src/core/glossary/entry.ts';
import { type Country, readCountries } from './countries.ts';
import { drawCountry, drawWorld } from './draw-frame.ts';
import { flagCodes, readFlag } from './read-flag.ts';
import { isInRing } from './ring.ts';

/** A file of the package. */
export interface DrawnFile {
  readonly path: string;
  readonly bytes: string;
}

/** All drawings; `entries` are whose places are put on them. Throws if an outline or a flag cannot be read. */
export function drawPictures(entries: readonly Entry[]): readonly DrawnFile[] {
  const fine = readCountries('50m');
  const codes = [...new Set(fine.flatMap(({ code }) => code ?? []))];
  const json = (path: string, value: unknown): DrawnFile => ({ path, bytes: JSON.stringify(value) });
  return [
    ...codes.flatMap((code) => {
      const frame = drawCountry(code, fine);
      return frame === undefined ? [] : [json(join('maps', `${code}.json`), frame)];
    }),
    json(join('maps', 'world.json'), drawWorld(readCountries('110m'))),
    json(join('maps', 'places.json'), countriesOfPlaces(entries, fine)),
    ...flagCodes().map((code) => json(join('flags', `${code}.json`), readFlag(code))),
  ];
}

/** For entries with a place but no country of their own: the country the place lies in. */
function countriesOfPlaces(entries: readonly Entry[], countries: readonly Country[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { id, place, country } of entries) {
    if (place === undefined || country !== undefined) continue;
    const home = countries.find(({ rings }) => rings.some((ring) => isInRing([place.lon, place.lat], ring)));
    if (home?.code !== undefined) found[id] = home.code;
  }
  return found;
}
