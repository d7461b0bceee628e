/** Everything the popup can look up: the bundled entries and the reader's own. */
import type { EntryId } from '../core/glossary/entry.ts';
import { listOwnItems } from '../core/own-entries/own-items.ts';
import { listItems } from '../core/search/list-items.ts';
import { type Listing, toListing } from '../core/search/listing.ts';
import type { Searchable } from '../core/search/search-hit.ts';
import { loadGlossaryBytes } from '../platform/glossary-files.ts';
import { type GlossaryBytes, openGlossary } from '../platform/open-glossary.ts';
import { loadOwnEntries } from '../platform/own-entries-store.ts';

/** All that is searched, and what of it is wanted besides. */
export interface Searched {
  /** The bundled entries in the order of their numbers, and the reader's own. */
  readonly listings: readonly Listing[];
  itemOf(entry: EntryId): Searchable | undefined;
  /** Of what the list is made; the search worker makes its own of them, which costs less than to send it one. */
  readonly bytes: GlossaryBytes;
  readonly own: readonly Searchable[];
}

/** Reads all of it. Rejects with a Refusal if the glossary cannot be read. */
export async function loadSearched(): Promise<Searched> {
  const [{ bytes, glossary, bundled }, { entries }] = await Promise.all([loadBundled(), loadOwnEntries()]);
  const own = listOwnItems(entries);
  return {
    listings: [bundled, toListing(own)],
    itemOf(entry) {
      const number = glossary.senses.numberOf(entry);
      return number === undefined ? own.find(({ id }) => id === entry) : bundled.items[number];
    },
    bytes,
    own,
  };
}

async function loadBundled() {
  const bytes = await loadGlossaryBytes();
  const glossary = openGlossary(bytes);
  return { bytes, glossary, bundled: listItems(glossary) };
}
