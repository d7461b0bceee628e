import { describe, expect, it } from 'vitest';
import {
  CASELESS,
  caseOfCodePoint,
  caseOfUnit,
  LOWER,
  UPPER,
} from '../../../../../src/core/matching/folding/letter-case.ts';

describe('the case of a letter', () => {
  it.each([
    ['A', UPPER],
    ['a', LOWER],
    ['Ж', UPPER],
    ['ß', LOWER],
    ['7', CASELESS],
    ['伊', CASELESS],
    ['\ud801', CASELESS],
  ])('%s is the same however often it is asked', (char, letterCase) => {
    const asked = [1, 2, 3].map(() => caseOfUnit(char.charCodeAt(0)));
    expect(asked).toEqual([letterCase, letterCase, letterCase]);
  });

  it('is known outside the basic plane', () => {
    expect([0x10400, 0x10428, 0x1f600].map(caseOfCodePoint)).toEqual([UPPER, LOWER, CASELESS]);
  });
});
