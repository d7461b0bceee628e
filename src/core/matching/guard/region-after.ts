/** "Paris, Texas": the region after the comma says that it is not the place the form usually stands for. */
import type { Sense } from '../sense.ts';
import { isRegionOfTown } from './region-name.ts';
import { countryOfRegion } from './regions.ts';
import { endOfWord, isCapitalised } from './surroundings.ts';

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
    const country = isCapitalised(region) ? countryOfRegion(region) : undefined;
    if (country !== undefined) return country !== sense.country && isRegionOfTown(text, start, stop);
  }
  return false;
}
