/** "Paris, Texas": the region after the comma says that it is not the place the form usually stands for. */
import { foldWord } from '../folding/fold-word.ts';
import type { Sense } from '../sense.ts';
import regions from '../words/regions.json';
import { isRegionOfTown } from './region-name.ts';
import { endOfWord, isCapitalised } from './surroundings.ts';

const REGIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(regions).flatMap(([country, lines]) =>
    lines.flatMap((line) => line.split(', ')).map((region) => [foldWord(region), country] as const),
  ),
);

/** Whether a comma and a region of another country than the entry's follow at `end`. */
export function regionAfter(text: string, end: number, sense: Sense): boolean {
  if (sense.country === undefined || text[end] !== ',' || text[end + 1] !== ' ') return false;
  const start = end + 2;
  let stop = endOfWord(text, start);
  // Longest first: "New Mexico" before "New".
  const second = text[stop] === ' ' ? endOfWord(text, stop + 1) : stop;
  for (const until of [second, stop]) {
    stop = until;
    const region = text.slice(start, stop);
    const country = isCapitalised(region) ? REGIONS.get(foldWord(region)) : undefined;
    if (country !== undefined) return country !== sense.country && isRegionOfTown(text, start, stop);
  }
  return false;
}
