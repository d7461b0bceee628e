/** Everything the popup can look up: the bundled entries and the reader's own. */
import { listOwnItems } from '../core/own-entries/own-items.ts';
import { listItems } from '../core/search/list-items.ts';
import type { Searchable } from '../core/search/search-hit.ts';
import { loadBundledGlossary } from '../platform/glossary-files.ts';
import { loadOwnEntries } from '../platform/own-entries-store.ts';

/** All entries with their forms. Rejects with a message for people if the glossary cannot be read. */
export async function loadItems(): Promise<readonly Searchable[]> {
  const [bundled, own] = await Promise.all([loadBundledGlossary(), loadOwnEntries()]);
  return [...listItems(bundled), ...listOwnItems(own.entries)];
}
