/** Search as the popup uses it: quick hits at once, tolerant ones a moment later, late answers to old queries dropped. */
import { toQuery } from '../core/search/fold-query.ts';
import { createKeyList, type KeyList } from '../core/search/key-list.ts';
import type { Searchable, SearchHit } from '../core/search/search-hit.ts';
import type { Searched } from './load-searched.ts';
import type { FromSearchWorker, ToSearchWorker } from './search-protocol.ts';

/** One popup's search. */
export interface SearchSession extends Pick<Searched, 'itemOf'> {
  /** The items of all listings, one after the other. */
  readonly items: readonly Searchable[];
  /** Hits by key, at once: well under a millisecond. */
  findQuick(typed: string): readonly SearchHit[];
  /** The form that a hit was found by, where it is not the name. */
  formOf(hit: SearchHit): string | undefined;
  /** Tolerant hits, a moment later, to `onFound`; not if another search has begun by then. None where the worker does not run. */
  findMore(typed: string, onFound: (hits: readonly SearchHit[]) => void): void;
}

/** More than anybody scrolls through. */
const MOST_FUZZY = 40;

/** Starts a session; the worker is started with the first search that needs it and ends with the signal. */
export function createSearchSession(
  { listings, itemOf, bytes, own }: Searched,
  startWorker: () => Worker,
  signal: AbortSignal,
): SearchSession {
  let keys: KeyList | undefined;
  let worker: Worker | undefined;
  let isBroken = false;
  let current: { readonly query: string; readonly onFound: (hits: readonly SearchHit[]) => void } | undefined;

  const getWorker = (): Worker => {
    if (worker !== undefined) return worker;
    const started = startWorker();
    signal.addEventListener('abort', () => started.terminate());
    started.addEventListener('message', ({ data }: MessageEvent<FromSearchWorker>) => {
      if (data.query === current?.query) current.onFound(data.hits);
    });
    started.addEventListener('error', ({ message }) => {
      console.error('Only names are searched, the search worker does not run:', message);
      isBroken = true;
      current?.onFound([]);
    });
    send(started, { type: 'glossary', bytes, own });
    worker = started;
    return started;
  };

  return {
    items: listings.flatMap(({ items }) => items),
    itemOf,
    findQuick(typed) {
      keys ??= createKeyList(...listings);
      return keys.find(toQuery(typed));
    },
    formOf: ({ line }) => (line === undefined ? undefined : keys?.formAt(line)),
    findMore(typed, onFound) {
      const query = toQuery(typed);
      current = { query, onFound };
      if (isBroken) onFound([]);
      else if (query !== '') send(getWorker(), { type: 'find', query, limit: MOST_FUZZY });
    },
  };
}

function send(worker: Worker, message: ToSearchWorker): void {
  worker.postMessage(message);
}
