/** Search as the popup uses it: quick hits at once, tolerant ones a moment later, late answers to old queries dropped. */

import { toQuery } from '../core/search/fold-query.ts';
import { createKeyList, type KeyList } from '../core/search/key-list.ts';
import type { Searchable, SearchHit } from '../core/search/search-hit.ts';
import type { FromSearchWorker, ToSearchWorker } from './search-protocol.ts';

export interface SearchSession {
  readonly items: readonly Searchable[];
  /**
   * Hits for what is typed: at once those by key, returned; later those and the tolerant ones together, to `onMore`,
   * unless another search has begun by then.
   */
  find(typed: string, onMore: (hits: readonly SearchHit[]) => void): readonly SearchHit[];
}

/** More than anybody scrolls through. */
const MOST_FUZZY = 40;

/** Starts a session over items; the worker is started with the first search that needs it and ends with the signal. */
export function createSearchSession(
  items: readonly Searchable[],
  startWorker: () => Worker,
  signal: AbortSignal,
): SearchSession {
  let keys: KeyList | undefined;
  let worker: Worker | undefined;
  let current: { readonly query: string; readonly onMore: (hits: readonly SearchHit[]) => void } | undefined;
  let quick: readonly SearchHit[] = [];

  const getWorker = (): Worker => {
    if (worker !== undefined) return worker;
    const started = startWorker();
    signal.addEventListener('abort', () => started.terminate());
    started.addEventListener('message', ({ data }: MessageEvent<FromSearchWorker>) => {
      if (data.query === current?.query) current.onMore([...quick, ...data.hits]);
    });
    send(started, { type: 'items', items });
    worker = started;
    return started;
  };

  return {
    items,
    find(typed, onMore) {
      const query = toQuery(typed);
      current = { query, onMore };
      keys ??= createKeyList(items);
      quick = keys.find(query);
      if (query !== '') send(getWorker(), { type: 'find', query, limit: MOST_FUZZY });
      return quick;
    },
  };
}

function send(worker: Worker, message: ToSearchWorker): void {
  worker.postMessage(message);
}
