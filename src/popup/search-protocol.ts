/** What the popup and its search worker say to each other. */
import type { Searchable, SearchHit } from '../core/search/search-hit.ts';
import type { GlossaryBytes } from '../platform/open-glossary.ts';

/** Popup → worker: what to search (bundled, then own), once, then queries as `toQuery` gives them. */
export type ToSearchWorker =
  | { readonly type: 'glossary'; readonly bytes: GlossaryBytes; readonly own: readonly Searchable[] }
  | { readonly type: 'find'; readonly query: string; readonly limit: number };

/** Worker → popup. */
export interface FromSearchWorker {
  readonly query: string;
  readonly hits: readonly SearchHit[];
}
