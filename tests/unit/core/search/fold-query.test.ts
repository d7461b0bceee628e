import { describe, expect, it } from 'vitest';
import { foldForSearch, LONGEST_QUERY, toQuery } from '../../../../src/core/search/fold-query.ts';

describe('foldForSearch', () => {
  it.each([
    ['Durrës', 'durres'],
    ['Nils Ørsted', 'nils orsted'],
    ['Al-Qaeda', 'al qaeda'],
    ["People's U.S. (old)", 'peoples us old'],
    ['  Two   words ', 'two words'],
    ['ΑΘΉΝΑ', 'αθηνα'],
    ['Київ', 'киів'],
    ['...', ''],
    ['G20', 'g20'],
    ['\u212aelvin 7', 'kelvin 7'],
    ['İstanbul', 'istanbul'],
    ['a - b', 'a b'],
  ])('%s → %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });
});

describe('toQuery', () => {
  it('cuts what is longer than any name', () => {
    expect(toQuery('a'.repeat(1000))).toHaveLength(LONGEST_QUERY);
  });
});
