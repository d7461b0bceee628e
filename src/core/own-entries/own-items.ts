/** The reader's own entries as the search knows them. */
import type { Searchable } from '../search/search-hit.ts';
import type { OwnEntry } from './own-entry.ts';
import { toOwnSense } from './own-source.ts';

/** The entries to be searched, in their order. */
export function listOwnItems(entries: readonly OwnEntry[]): readonly Searchable[] {
  return entries.map((own) => {
    const { id, name, pack, kind, familiarity, gist } = toOwnSense(own);
    return { id, name, pack, kind, familiarity, gist, forms: [name, ...own.forms] };
  });
}
