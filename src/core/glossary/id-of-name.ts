/** The id that an entry's file has by rule: its name in lower-case ASCII words joined by hyphens. */
import type { EntryId } from './entry.ts';

/** Marks on letters, apostrophes and full stops leave no trace in an id. */
const TRACELESS = /[\p{M}'’.]/gu;

/**
 * The id a name leads to. A few entries have another, so it is a guess to be checked: a letter that is no ASCII letter
 * with a mark (ł, ø) parts words here, and an editor may have chosen a shorter id.
 */
export function idOfName(name: string): EntryId {
  const words = name
    .normalize('NFD')
    .replace(TRACELESS, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? '';
}
