import { describe, expect, it } from 'vitest';
import { toListing } from '../../../src/core/search/listing.ts';
import type { Searchable, SearchHit } from '../../../src/core/search/search-hit.ts';
import type { Searched } from '../../../src/popup/load-searched.ts';
import type { FromSearchWorker, ToSearchWorker } from '../../../src/popup/search-protocol.ts';
import { createSearchSession } from '../../../src/popup/search-session.ts';

const ITEM: Searchable = {
  id: 'harbour-council',
  name: 'Harbour Council',
  pack: 'north',
  kind: 'organisation',
  familiarity: 1,
  gist: 'Body of nine coastal towns.',
  forms: ['Harbour Council'],
};
const SEARCHED: Searched = {
  listings: [toListing([ITEM])],
  itemOf: () => ITEM,
  bytes: { terms: new ArrayBuffer(0), senses: new ArrayBuffer(0) },
  own: [],
};
const HIT: SearchHit = { item: 0, how: 'fuzzy', distance: 0.1 };

/** A worker whose answers the test gives. */
class FakeWorker extends EventTarget {
  readonly asked: ToSearchWorker[] = [];
  isTerminated = false;
  postMessage(message: ToSearchWorker): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  answer(data: FromSearchWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  fail(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'it cannot be loaded' }));
  }
}

function begin() {
  const worker = new FakeWorker();
  const lifetime = new AbortController();
  const found: (readonly SearchHit[])[] = [];
  const session = createSearchSession(SEARCHED, () => worker as unknown as Worker, lifetime.signal);
  return { worker, lifetime, found, find: (typed: string) => session.findMore(typed, (hits) => found.push(hits)) };
}

describe('the popup’s search', () => {
  it('starts its worker with the first query, gives it the glossary first, and ends it with the popup', () => {
    const { worker, lifetime, find } = begin();
    find('');
    expect(worker.asked).toEqual([]);
    find('harbor');
    find('harbour');
    expect(worker.asked.map(({ type }) => type)).toEqual(['glossary', 'find', 'find']);
    lifetime.abort();
    expect(worker.isTerminated).toBe(true);
  });

  it('drops answers to queries that were typed before', () => {
    const { worker, found, find } = begin();
    find('harbor');
    find('harbour');
    worker.answer({ query: 'harbor', hits: [] });
    worker.answer({ query: 'harbour', hits: [HIT] });
    expect(found).toEqual([[HIT]]);
  });

  it('is complete without the worker where that does not run, for this query and for all after it', () => {
    const { worker, found, find } = begin();
    find('harbor');
    worker.fail();
    find('herring');
    expect(found).toEqual([[], []]);
  });
});
