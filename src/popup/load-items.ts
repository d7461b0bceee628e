/** Everything the popup can look up: the bundled entries and the reader's own. */
import { openSenseTable } from '../core/matching/sense-table.ts';
import type { Searchable } from '../core/search/search-hit.ts';
import { loadGlossaryBytes } from '../platform/glossary-files.ts';

const decoder = new TextDecoder();

/** All entries with their forms. Rejects with a message for people if the glossary cannot be read. */
export async function loadItems(): Promise<readonly Searchable[]> {
  const table = openSenseTable(await loadGlossaryBytes('senses.bin'), (bytes) => decoder.decode(bytes));
  return Array.from({ length: table.size }, (_, number) => toSearchable(table.at(number)));
}

// Only what search needs: the rest would be copied to the worker for nothing.
function toSearchable({ id, name, pack, kind, familiarity, gist, forms }: Searchable): Searchable {
  return { id, name, pack, kind, familiarity, gist, forms };
}
