/** The regions whose names readers know from behind a town ("Paris, Texas"), and the country each belongs to. */
import { foldWord } from '../folding/fold-word.ts';
import regions from '../words/regions.json';

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries(regions).flatMap(([country, lines]) =>
    lines.flatMap((line) => line.split(', ')).map((region) => [foldWord(region), country] as const),
  ),
);

/** The country (ISO 3166, two letters) of a region or its abbreviation, or undefined. */
export function countryOfRegion(name: string): string | undefined {
  return COUNTRIES.get(foldWord(name));
}
