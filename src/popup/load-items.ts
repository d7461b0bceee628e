/** Everything the popup can look up: the bundled entries and the reader's own. */
import { openSenseTable } from '../core/matching/sense-table.ts';
import { toOwnSense } from '../core/own-entries/own-source.ts';
import type { Searchable } from '../core/search/search-hit.ts';
import { loadGlossaryBytes } from '../platform/glossary-files.ts';
import { loadOwnEntries } from '../platform/own-entries-store.ts';

const decoder = new TextDecoder();

/** All entries with their forms. Rejects with a message for people if the glossary cannot be read. */
export async function loadItems(): Promise<readonly Searchable[]> {
  const [bytes, own] = await Promise.all([loadGlossaryBytes('senses.bin'), loadOwnEntries()]);
  const table = openSenseTable(bytes, (part) => decoder.decode(part));
  const bundled = Array.from({ length: table.size }, (_, number) => toSearchable(table.at(number)));
  return [...bundled, ...own.entries.map((entry) => toSearchable(toOwnSense(entry)))];
}

// Only what search needs: the rest would be copied to the worker for nothing.
function toSearchable({ id, name, pack, kind, familiarity, gist, forms }: Searchable): Searchable {
  return { id, name, pack, kind, familiarity, gist, forms };
}
