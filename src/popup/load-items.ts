/** Everything the popup can look up: the bundled entries and the reader's own. */
import type { OwnEntry } from '../core/own-entries/own-entry.ts';
import { toOwnSense } from '../core/own-entries/own-source.ts';
import { listItems } from '../core/search/list-items.ts';
import type { Searchable } from '../core/search/search-hit.ts';
import { loadBundledGlossary } from '../platform/glossary-files.ts';
import { loadOwnEntries } from '../platform/own-entries-store.ts';

/** All entries with their forms. Rejects with a message for people if the glossary cannot be read. */
export async function loadItems(): Promise<readonly Searchable[]> {
  const [bundled, own] = await Promise.all([loadBundledGlossary(), loadOwnEntries()]);
  return [...listItems(bundled), ...own.entries.map(toOwnItem)];
}

function toOwnItem(own: OwnEntry): Searchable {
  const { id, name, pack, kind, familiarity, gist } = toOwnSense(own);
  return { id, name, pack, kind, familiarity, gist, forms: [name, ...own.forms] };
}
