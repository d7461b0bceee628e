import { useEffect, useState } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import { toQuery } from '../core/search/fold-query.ts';
import { passes, type Result, rankHits, type SearchFilter } from '../core/search/rank-hits.ts';
import type { Searchable, SearchHit } from '../core/search/search-hit.ts';
import { loadItems } from './load-items.ts';
import { createSearchSession, type SearchSession } from './search-session.ts';
import { startSearchWorker } from './start-search-worker.ts';

/** More results than this help nobody; the query is refined instead. */
const MOST_RESULTS = 50;

export interface SearchView {
  /** Empty until the glossary is read. */
  readonly items: readonly Searchable[];
  readonly trouble: string | undefined;
  /** Results of the query; with an empty query and a filter everything that passes it; else empty. */
  readonly results: readonly Result[];
  /** Whether tolerant results may still come. */
  readonly isComplete: boolean;
}

/** Searches as the reader types. */
export function useSearch(typed: string, filter: SearchFilter, onPage: ReadonlyMap<EntryId, unknown>): SearchView {
  const [session, setSession] = useState<SearchSession | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const [found, setFound] = useState<{ readonly hits: readonly SearchHit[]; readonly isComplete: boolean }>(NOTHING);
  useEffect(() => {
    const lifetime = new AbortController();
    loadItems().then(
      (items) => setSession(createSearchSession(items, startSearchWorker, lifetime.signal)),
      (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)),
    );
    return () => lifetime.abort();
  }, []);
  useEffect(() => {
    if (session === undefined || toQuery(typed) === '') {
      setFound(NOTHING);
      return;
    }
    const quick = session.find(typed, (hits) => setFound({ hits, isComplete: true }));
    setFound({ hits: quick, isComplete: false });
  }, [session, typed]);
  const items = session?.items ?? [];
  const isBrowsing = toQuery(typed) === '' && (filter.kind !== undefined || filter.pack !== undefined);
  const hits = isBrowsing ? items.flatMap((item, at) => (passes(item, filter) ? [toPlainHit(at)] : [])) : found.hits;
  const results = rankHits(hits, { items, filter, onPage, limit: MOST_RESULTS });
  return { items, trouble, results, isComplete: found.isComplete || isBrowsing };
}

const NOTHING = { hits: [], isComplete: true };
const toPlainHit = (item: number): SearchHit => ({ item, how: 'prefix', form: 0, distance: 0 });
