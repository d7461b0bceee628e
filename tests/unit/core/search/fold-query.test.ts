import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, foldLines, LONGEST_QUERY, toQuery } from '../../../../src/core/search/fold-query.ts';

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

describe('foldLines', () => {
  it('folds each line as if it stood alone', () => {
    const line = fc.string({
      unit: fc.constantFrom(...Array.from('aBé\u0301ßЖخ漢\u{1d400} -—_/\\t’\'`".()0\u00a0\u200bΣς')),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (texts) => {
        expect(foldLines(texts.join('\n')).split('\n')).toEqual(texts.map(foldForSearch));
      }),
    );
  });
});

describe('toQuery', () => {
  it('cuts what is longer than any name', () => {
    expect(toQuery('a'.repeat(1000))).toHaveLength(LONGEST_QUERY);
  });
});
