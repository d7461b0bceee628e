import { describe, expect, it } from 'vitest';
import { toQuery } from '../../../../src/core/search/fold-query.ts';
import { createFuzzySearch } from '../../../../src/core/search/fuzzy-search.ts';
import { createKeyList } from '../../../../src/core/search/key-list.ts';
import { toListing } from '../../../../src/core/search/listing.ts';
import { rankHits, type SearchFilter } from '../../../../src/core/search/rank-hits.ts';
import { ITEMS } from './items.ts';

const keys = createKeyList(toListing(ITEMS));
const fuzzy = createFuzzySearch(ITEMS);

function ranked(typed: string, options: { filter?: SearchFilter; onPage?: readonly string[] } = {}): readonly string[] {
  const query = toQuery(typed);
  const hits = [...keys.find(query), ...fuzzy.find(query, 20)];
  const { filter = {}, onPage = [] } = options;
  const marked = new Set(ITEMS.filter(({ id }) => onPage.includes(id)));
  return rankHits(hits, { items: ITEMS, filter, onPage: marked, limit: 10 }).map(({ item }) => item.id);
}

describe('ranking', () => {
  it('puts the whole name first, then the whole form, then beginnings', () => {
    expect(ranked('hc')).toEqual(['harbour-council', 'hcm']);
    expect(ranked('old harbour')[0]).toBe('old-harbour');
  });

  it('puts the beginning of a name before the beginning of a word in it', () => {
    expect(ranked('harb').indexOf('harbour-council')).toBeLessThan(ranked('harb').indexOf('old-harbour'));
  });

  it('takes the whole last word of a name, as a surname is, for as good as its beginning', () => {
    expect(ranked('orsted').slice(0, 2)).toEqual(['nils-orsted', 'jens-holm']);
    expect(ranked('harbour').slice(0, 2)).toEqual(['old-harbour', 'harbour-town']); // the better known first
  });

  it('puts what is on the page first among equals, but not before a whole name', () => {
    expect(ranked('har', { onPage: ['old-harbour'] })[0]).toBe('old-harbour');
    expect(ranked('harbour town', { onPage: ['old-harbour', 'harbour-council'] })[0]).toBe('harbour-town');
  });

  it('puts the shorter form first among equals, and leaves the others as they were found', () => {
    const hit = (item: number, length: number) => ({ item, how: 'prefix', distance: 2, length }) as const;
    const equals = ITEMS.map((one) => ({ ...one, familiarity: 3 as const }));
    const results = rankHits([hit(5, 9), hit(2, 4), hit(1, 9), hit(0, 4)], {
      items: equals,
      filter: {},
      onPage: new Set(),
    });
    expect(results.map(({ hit: { item } }) => item)).toEqual([2, 0, 5, 1]);
  });

  it('lists each item once', () => {
    const ids = ranked('harbour');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps to the kind and the pack that are asked for', () => {
    expect(ranked('harbour', { filter: { kind: 'place' } })).toEqual(['old-harbour', 'harbour-town']);
    expect(ranked('harbour', { filter: { kind: 'place', pack: 'people' } })).toEqual(['old-harbour']);
  });
});
