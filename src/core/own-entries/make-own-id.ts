import type { EntryId } from '../glossary/entry.ts';
import { foldForSearch } from '../search/fold-query.ts';

const LONGEST_SLUG = 60;

/** An id for an entry of that name that nobody has yet: from its Latin letters and digits, numbered where need be. */
export function makeOwnId(name: string, isTaken: (id: EntryId) => boolean): EntryId {
  const slug = foldForSearch(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '');
  const base = `own:${slug === '' ? 'entry' : slug}`;
  return isTaken(base) ? `${base}-${firstFree((number) => isTaken(`${base}-${number}`))}` : base;
}

/**
 * A number from 2 on that is free and follows a taken one. Thousands of names that Latin leaves no letter of share their
 * base: asking number by number would take minutes.
 */
function firstFree(isTaken: (number: number) => boolean): number {
  let taken = 1;
  let free = 2;
  while (isTaken(free)) {
    taken = free;
    free *= 2;
  }
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (isTaken(middle)) taken = middle;
    else free = middle;
  }
  return free;
}
