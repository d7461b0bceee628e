/** Tolerant search: misspelt names, and words of the gist. What the key list misses; runs in a worker. */
import Fuse from 'fuse.js';
import { foldForSearch } from './fold-query.ts';
import type { Searchable, SearchHit } from './search-hit.ts';

/** A list made ready to be searched. */
export interface FuzzySearch {
  /** At most `limit` items, best first. `query` as `toQuery` gives it. */
  find(query: string, limit: number): readonly SearchHit[];
}

/** Every word of the query must be found in the forms, each with about one wrong letter in four. */
const WORDS_THRESHOLD = 0.28;
/** The query as a whole, for words run together or torn apart. */
const WHOLE_THRESHOLD = 0.3;
/** Shorter queries are like everything. */
const SHORTEST_FUZZY = 3;
/** Beyond this Fuse compares piecewise, at a cost that grows with every piece. */
const LONGEST_PATTERN = 32;
/** A word of the gist: behind every name that is alike, before one that is hardly so. */
const GIST_WORD_DISTANCE = 0.5;
/** Several words as they are typed, in one entry, are no accident: before any name that is only alike. */
const GIST_WORDS_DISTANCE = 0;

/** Prepares the search; the list is folded once. */
export function createFuzzySearch(items: readonly Searchable[]): FuzzySearch {
  const names = items.map(({ forms }) => ({ forms: [...new Set(forms.map(foldForSearch))] }));
  const texts = items.map(({ forms, gist }) => ` ${foldForSearch(`${forms.join(' ')} ${gist}`)}`);
  const common = { includeScore: true, ignoreLocation: true, minMatchCharLength: 2, keys: ['forms'] };
  const byWords = new Fuse(names, { ...common, threshold: WORDS_THRESHOLD, useTokenSearch: true, tokenMatch: 'all' });
  const byWhole = new Fuse(names, { ...common, threshold: WHOLE_THRESHOLD });
  return {
    find(query, limit) {
      if (query.length < SHORTEST_FUZZY) return [];
      const words = query.split(' ');
      const best = new Map<number, number>();
      const note = (item: number, distance: number) => best.set(item, Math.min(distance, best.get(item) ?? distance));
      if (words.every((word) => word.length <= LONGEST_PATTERN)) {
        for (const { refIndex, score = 1 } of byWords.search(query, { limit })) note(refIndex, score);
      }
      if (query.length <= LONGEST_PATTERN) {
        for (const { refIndex, score = 1 } of byWhole.search(query, { limit })) note(refIndex, score);
      }
      const gistDistance = words.length > 1 ? GIST_WORDS_DISTANCE : GIST_WORD_DISTANCE;
      texts.forEach((text, item) => {
        if (words.every((word) => text.includes(` ${word}`))) note(item, gistDistance);
      });
      return [...best]
        .map(([item, distance]): SearchHit => ({ item, how: 'fuzzy', distance }))
        .sort((a, b) => a.distance - b.distance)
        .slice(0, limit);
    },
  };
}
