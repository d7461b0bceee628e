/** A handful of entries for what is typed into the address bar. */
import { toQuery } from './fold-query.ts';
import type { KeyList } from './key-list.ts';
import { rankHits } from './rank-hits.ts';
import type { Searchable } from './search-hit.ts';

const NOWHERE: ReadonlySet<Searchable> = new Set();

/** The best entries by name and form, at most `limit`. */
export function suggestEntries(
  typed: string,
  glossary: { readonly items: readonly Searchable[]; readonly keys: KeyList },
  limit: number,
): readonly Searchable[] {
  const hits = glossary.keys.find(toQuery(typed));
  return rankHits(hits, { items: glossary.items, filter: {}, onPage: NOWHERE, limit }).map(({ item }) => item);
}

/** Text for an omnibox that reads its descriptions as XML (Chromium's does). */
export function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
