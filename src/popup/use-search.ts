import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import { toQuery } from '../core/search/fold-query.ts';
import { passes, type Result, rankHits, type SearchFilter } from '../core/search/rank-hits.ts';
import type { Searchable, SearchHit } from '../core/search/search-hit.ts';
import { SPEECH } from '../platform/speech.ts';
import { wordError } from '../ui/word-error.ts';
import type { Searched } from './load-searched.ts';
import { createSearchSession, type SearchSession } from './search-session.ts';
import { startSearchWorker } from './start-search-worker.ts';

/** More results than this help nobody; the query is refined instead. */
const MOST_RESULTS = 50;

/** What the search found so far. */
export interface SearchView {
  /** Undefined until the glossary is read, and for what is not in it. */
  itemOf(entry: EntryId): Searchable | undefined;
  /** The form that a hit was found by, where it is not the name. */
  formOf(hit: SearchHit): string | undefined;
  readonly trouble: string | undefined;
  /** Results of the query; with an empty query and a filter everything that passes it; else empty. */
  readonly results: readonly Result[];
  /** How many there are besides. */
  readonly unshown: number;
  /** Whether tolerant results may still come. */
  readonly isComplete: boolean;
}

/** Searches as the reader types: what is found by key is there with the next drawing, the rest when the worker has it. */
export function useSearch(
  loading: Promise<Searched>,
  { typed, filter }: { readonly typed: string; readonly filter: SearchFilter },
  onPage: ReadonlyMap<EntryId, unknown>,
): SearchView {
  const [session, setSession] = useState<SearchSession | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const [more, setMore] = useState<{ readonly typed: string; readonly hits: readonly SearchHit[] }>(NOTHING_MORE);
  useEffect(() => {
    const lifetime = new AbortController();
    loading.then(
      (searched) => setSession(createSearchSession(searched, startSearchWorker, lifetime.signal)),
      (error: unknown) => setTrouble(wordError(error, SPEECH)),
    );
    return () => lifetime.abort();
  }, [loading]);
  useEffect(() => session?.findMore(typed, (hits) => setMore({ typed, hits })), [session, typed]);
  const { itemOf, formOf } = session ?? NOTHING_READ;
  const isEmpty = toQuery(typed) === '';
  const isBrowsing = isEmpty && (filter.kind !== undefined || filter.pack !== undefined);
  const hits = useMemo(() => {
    if (session === undefined) return [];
    if (isBrowsing) return session.items.flatMap((item, at) => (passes(item, filter) ? [toPlainHit(at)] : []));
    return [...session.findQuick(typed), ...(more.typed === typed ? more.hits : [])];
  }, [session, typed, more, filter, isBrowsing]);
  const marked = useMemo(
    () => new Set([...onPage.keys()].flatMap((entry) => session?.itemOf(entry) ?? [])),
    [session, onPage],
  );
  const ranked = useMemo(
    () => rankHits(hits, { items: session?.items ?? [], filter, onPage: marked }),
    [session, hits, filter, marked],
  );
  const results = ranked.slice(0, MOST_RESULTS);
  const unshown = ranked.length - results.length;
  return {
    itemOf,
    formOf,
    trouble,
    results,
    unshown,
    isComplete: session !== undefined && (isEmpty || more.typed === typed),
  };
}

const NOTHING_READ = { itemOf: () => undefined, formOf: () => undefined };
const NOTHING_MORE = { typed: '', hits: [] };
const toPlainHit = (item: number): SearchHit => ({ item, how: 'prefix', distance: 0 });
