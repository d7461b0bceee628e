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
  if (!isTaken(base)) return base;
  let number = 2;
  while (isTaken(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
