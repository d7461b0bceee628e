import { describe, expect, it } from 'vitest';
import { HANGUL, SEPARATOR, UNSPACED, WORD } from '../../../../../src/core/matching/folding/fold.ts';
import {
  cachedClass,
  cachedFold,
  IN_WORD,
  IS_HANGUL,
  IS_LOWER,
  IS_SPACE,
  IS_SPECIAL,
  IS_UNSPACED,
  toUnitValue,
  UNIT_TABLE,
  unitValue,
} from '../../../../../src/core/matching/folding/unit-table.ts';

const unit = (char: string) => char.charCodeAt(0);

describe('what is known of a unit', () => {
  it.each([
    ['a capital', 'E', unit('e') | IN_WORD],
    ['a small letter', 'e', unit('e') | IN_WORD | IS_LOWER],
    ['a small letter with a mark', 'ë', unit('e') | IN_WORD | IS_LOWER],
    ['a digit', '7', unit('7') | IN_WORD],
    ['a letter without case', 'م', unit('م') | IN_WORD],
    ['a sign', ',', unit(',')],
    ['a sign that is written like a letter’s small form', 'ⓔ', unit('ⓔ')],
    ['a space', '\u00a0', unit(' ') | IS_SPACE],
    ['the first syllable of Hangul', '\uac00', 0xac00 | IS_SPECIAL | IS_HANGUL],
    ['the last', '\ud7a3', 0xd7a3 | IS_SPECIAL | IS_HANGUL],
    ['a letter of Hangul', '\u3131', IS_SPECIAL | IS_HANGUL | 0x1100],
    ['the first ideograph', '\u4e00', 0x4e00 | IS_SPECIAL | IS_UNSPACED],
    ['the last', '\u9fff', 0x9fff | IS_SPECIAL | IS_UNSPACED],
    ['kana', 'ア', unit('ア') | IS_SPECIAL | IS_UNSPACED],
    ['what folds to more units', 'ß', IS_SPECIAL],
    ['what folds to none', '\u00ad', IS_SPECIAL],
    ['what may join the letter before', '\u3099', IS_SPECIAL],
    ['the first half of a pair there is', '\ud800', IS_SPECIAL],
    ['the last', '\udfff', IS_SPECIAL],
    ['what comes right behind the halves', '\ue000', 0xe000],
  ])('of %s', (_, char, value) => {
    expect(toUnitValue(unit(char))).toBe(value);
    expect([1, 2].map(() => unitValue(unit(char)))).toEqual([value, value]);
  });

  it('is learnt for 256 units at a time, so that nobody pays for a script that is not read', () => {
    const isLearnt = (other: number) => UNIT_TABLE[other] === toUnitValue(other);
    const letters = [0x13ff, 0x1400, 0x1434, 0x14ff, 0x1501]; // of Cherokee and of Canadian Aboriginal
    expect(letters.map(isLearnt)).toEqual([false, false, false, false, false]);
    unitValue(0x1434);
    expect(letters.map(isLearnt)).toEqual([false, true, true, true, false]);
  });
});

describe('what is remembered', () => {
  it.each([
    ['a', WORD],
    [',', SEPARATOR],
    ['이', HANGUL],
    ['伊', UNSPACED],
  ])('of the class of %s is the same however often it is asked', (char, kind) => {
    expect([1, 2, 3].map(() => cachedClass(unit(char)))).toEqual([kind, kind, kind]);
  });

  it('of a fold is the fold', () => {
    expect([0xfdfa, 0xdf, 0xfdfa].map((codePoint) => cachedFold(codePoint).length)).toEqual([18, 2, 18]);
  });
});
