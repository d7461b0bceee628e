import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY, toQuery } from '../../../../src/core/search/fold-query.ts';
import { createFuzzySearch } from '../../../../src/core/search/fuzzy-search.ts';
import { ITEMS, idOf } from './items.ts';

const search = createFuzzySearch(ITEMS);
const found = (typed: string, limit = 10) => search.find(toQuery(typed), limit).map(({ item }) => idOf(item));

describe('fuzzy search', () => {
  it.each([
    ['harbor counsil', 'harbour-council'],
    ['nils orstad', 'nils-orsted'],
    ['oldharbour', 'old-harbour'],
  ])('finds a misspelt name: %s', (typed, id) => {
    expect(found(typed)[0]).toBe(id);
  });

  it('finds by words of the gist, in any order', () => {
    expect(found('herring towns')).toContain('harbour-council');
    expect(found('coast guard portal')).toEqual(['e-harbour']);
  });

  it('puts several words of a gist, as they are typed, before a name that is only alike', () => {
    const [model] = ITEMS;
    if (model === undefined) throw new Error('no items');
    const items = [
      { ...model, id: 'alike', forms: ['Harbour Council'], gist: 'Nine towns.' },
      { ...model, id: 'told', forms: ['Nils Holm'], gist: 'Founder of the Harber council.' },
    ];
    const hits = createFuzzySearch(items).find('harber council', 10);
    expect(hits.map(({ item }) => items[item]?.id)).toEqual(['told', 'alike']);
  });

  it('wants every word of the query', () => {
    expect(found('herring volcano')).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(found('harbour', 2)).toHaveLength(2);
  });

  it('does not guess at one or two letters', () => {
    expect(found('ha')).toEqual([]);
  });

  it('is not held up by the longest query', () => {
    const started = performance.now();
    expect(found('x'.repeat(LONGEST_QUERY))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
