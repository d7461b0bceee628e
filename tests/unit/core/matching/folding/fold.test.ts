import { describe, expect, it } from 'vitest';
import { composeUnits, foldCodePoint, isTrailingMark } from '../../../../../src/core/matching/folding/fold.ts';

const fold = (char: string) => foldCodePoint(char.codePointAt(0) ?? 0);
const unit = (char: string) => char.charCodeAt(0);
/** Stands for what is no letter and lies outside the basic plane. */
const PLACEHOLDER = '\ufffc';

describe('a folded character', () => {
  it.each([
    ['a letter', 'A', 'a'],
    ['a space', ' ', ' '],
    ['a tab', '\t', ' '],
    ['a space that does not break', '\u00a0', ' '],
    ['a wide space', '\u3000', ' '],
    ['a backtick', '`', "'"],
    ['an apostrophe', '’', "'"],
    ['a Hebrew geresh', '\u05f3', "'"],
    ['an en dash', '–', '-'],
    ['a minus', '\u2212', '-'],
    ['a maqaf', '\u05be', '-'],
    ['a quotation mark', '„', '"'],
    ['a guillemet', '»', '"'],
    ['a katakana dot', '・', '\u00b7'],
    ['a letter with a diacritic', 'Ë', 'e'],
    ['a combining mark', '\u0308', ''],
    ['a soft hyphen', '\u00ad', ''],
    ['a tatweel', '\u0640', ''],
    ['a ligature', 'ﬁ', 'fi'],
    ['a letter that does not come apart', 'Ł', 'l'],
    ['a sharp s', 'ẞ', 'ss'],
    ['an Arabic variant', 'ک', 'ك'],
    ['a wide letter', 'Ａ', 'a'],
    ['the last wide sign', '～', '~'],
    ['the first wide sign', '！', '!'],
    ['a wide bracket, which is none of those', '｟', '｟'],
    ['an Arabic digit', '٧', '7'],
    ['a Persian digit', '۰', '0'],
    ['a Persian nine', '۹', '9'],
    ['an Indian digit', '९', '9'],
    ['an Indian nought', '०', '0'],
    ['a superscript, which is a footnote mark', '²', '²'],
    ['й, which is a letter of its own', 'Й', 'й'],
    ['ё, which is not', 'Ё', 'е'],
    ['kana with a voicing mark', 'が', 'が'],
    ['a syllable of Hangul', '한', '한'],
    ['a character of Chinese', '京', '京'],
    ['a symbol', '€', '€'],
    ['a symbol that is composed', '≠', '='],
    ['a symbol that is another one', '\u037e', ';'],
    ['a Greek letter with an iota below', 'ᾳ', 'α'],
    ['an emoji', '🐟', PLACEHOLDER],
    ['the first lone surrogate', '\ud800', PLACEHOLDER],
    ['the last lone surrogate', '\udfff', PLACEHOLDER],
    ['a private character behind them', '\ue000', '\ue000'],
    ['a letter outside the basic plane', '𐐀', '𐐨'],
  ])('is what tells names apart: %s', (_, char, folded) => {
    expect(fold(char)).toBe(folded);
  });
});

describe('a decimal digit', () => {
  it('of every script is what it counts', () => {
    const codePoints = Array.from({ length: 0x11_0000 }, (_, codePoint) => codePoint);
    const digits = codePoints.filter((codePoint) => /\p{Nd}/u.test(String.fromCodePoint(codePoint)));
    expect(digits.length).toBeGreaterThan(600);
    // Unicode has all of them in runs of ten, from nought to nine.
    expect(digits.map(foldCodePoint)).toEqual(digits.map((_, at) => String(at % 10)));
  });
});

describe('a mark that makes a letter with the one before', () => {
  it.each([
    ['и', '\u0306', 'й'],
    ['か', '\u3099', 'が'],
    ['は', '\u309a', 'ぱ'],
    ['\u1112', '\u1161', '하'],
    ['\u1112', '\u1175', '히'],
    ['하', '\u11a8', '학'],
    ['하', '\u11c2', '핳'],
  ])('%s and %s make %s', (before, mark, made) => {
    expect(String.fromCharCode(composeUnits(unit(before), unit(mark)))).toBe(made);
  });

  it.each([
    ['а', '\u0306'], // ă is folded to a
    ['か', '\u0306'],
    ['b', '\u3099'],
    ['b', '\u1161'],
    ['하', '\u1161'],
    ['하', '\u11a7'],
    ['\u1112', '\u1176'],
    ['하', '\u11c3'],
    ['e', '\u0301'],
    ['\u1b05', '\u1b35'], // of Balinese, whose letters come apart
  ])('%s and %s make nothing', (before, mark) => {
    expect(composeUnits(unit(before), unit(mark))).toBe(0);
  });
});

describe('the end of a span', () => {
  it.each([
    '\u0300',
    '\u0301',
    '\u1160',
    '\u11ff',
    '\u3099',
    '\u309a',
    '\uff9e',
    '\uff9f',
    '\u0640',
    '\ufe00',
    '\ufe0f',
    '\u064b',
  ])('takes in a mark behind its last letter: %j', (mark) => {
    expect(isTrailingMark(unit(mark))).toBe(true);
  });

  it.each(['a', ' ', '\u02ff', '\u115f', '\u1200', '\u309b', '\uffa0', '\u0641', '\ufdff', '\ufe10', '\u00ad'])(
    'takes in nothing else: %j',
    (char) => {
      expect(isTrailingMark(unit(char))).toBe(false);
    },
  );
});
