import { describe, expect, it } from 'vitest';
import { SEPARATOR, UNSPACED, WORD } from '../../../../../src/core/matching/folding/fold.ts';
import {
  classAt,
  foldString,
  isLowSurrogate,
  offsetBehind,
  tokensOf,
  unitAt,
} from '../../../../../src/core/matching/folding/folded-text.ts';
import { TextWindow } from '../../../../../src/core/matching/folding/text-window.ts';

/** Both ways in which a text is folded: forms plainly, pages by the window. */
const FOLDINGS = {
  plain: foldString,
  window: (text: string) => {
    const window = new TextWindow();
    window.fold(text, 0, text.length);
    return window;
  },
};

describe.each(Object.entries(FOLDINGS))('a text folded (%s)', (_, fold) => {
  it.each([
    ['letters', 'Edi', 'edi', [0, 1, 2]],
    ['a mark that is dropped', 'Ëe\u0308e', 'eee', [0, 1, 3]],
    ['a soft hyphen', 'Du\u00adr', 'dur', [0, 1, 3]],
    ['a run of spaces, of which the first is kept', 'a \n\t b', 'a b', [0, 1, 5]],
    ['spaces that are seldom met', 'a\u1680\u1680b', 'a b', [0, 1, 3]],
    ['a ligature', 'aﬁn', 'afin', [0, 1, 1, 2]],
    ['a letter outside the basic plane', '𐐀𐐀a', '𐐨𐐨a', [0, 1, 2, 3, 4]],
    ['an emoji', '😀a', '\ufffca', [0, 2]],
    ['a pair that folds to two characters', '\u{1f100}a', '0.a', [0, 0, 2]],
    ['a pair that folds to two pairs', '\u{1109a}a', '\u{11099}\u{110ba}a', [0, 0, 0, 0, 2]],
    ['a single unit that folds to a pair', '\ufacfa', '\u{2284a}a', [0, 0, 1]],
    ['a lone half', 'a\ud801b\udc00', 'a\ufffcb\ufffc', [0, 1, 2, 3]],
    ['a half that is followed by a letter', '\ud801a', '\ufffca', [0, 1]],
    ['the last unit there is', '\uffffa', '\uffffa', [0, 1]],
    ['kana with a mark of its own', 'カ\u3099ラ', 'ガラ', [0, 2]],
    ['jamo that make a syllable', '\u1112\u1161\u11aba', '한a', [0, 3]],
    ['и with a breve', 'аи\u0306б', 'айб', [0, 1, 3]],
    ['a mark with nothing before it', '\u3099a', '\u3099a', [0, 1]],
    ['nothing', '', '', []],
  ])('has of %s the units, each from where it came', (_name, text, units, offsets) => {
    const folded = fold(text);
    const places = Array.from({ length: folded.length }, (_unit, at) => at);
    expect(String.fromCharCode(...places.map((at) => folded.units[at] ?? 0))).toBe(units);
    expect(places.map((at) => folded.offsetOf(at))).toEqual(offsets);
    expect(folded.offsetOf(folded.length)).toBe(text.length);
  });

  it.each([
    ['a letter', 'ab', 1, 1],
    ['the last letter', 'ab', 2, 2],
    ['a letter and its marks', 'e\u0308\u0301 b', 1, 3],
    ['the last letter and its marks', 'be\u0308', 2, 3],
    ['a pair', '𐐀b', 2, 2],
    ['a pair that has become one unit', '😀b', 1, 2],
    ['a pair at the end', 'b😀', 2, 3],
    ['the lone half behind a letter, not before it', 'b\udc00c', 1, 1],
    ['the whole of a ligature, though half of it was asked for', 'ﬁn', 1, 1],
    ['a letter before a vowel sign that stands for itself', 'b\u1161c', 1, 1],
    ['a mark that fell away, and a sign of its own', 'カ\u3099\u3099', 1, 2],
  ])('ends behind %s', (_name, text, unit, offset) => {
    expect(offsetBehind(fold(text), unit)).toBe(offset);
  });

  it('has neither unit nor class outside', () => {
    const folded = fold('𠮷b');
    expect([-1, 0, 2, 3].map((unit) => unitAt(folded, unit))).toEqual([0, 0xd842, 0x62, 0]);
    expect([-1, 0, 1, 2, 3].map((unit) => classAt(folded, unit))).toEqual([
      SEPARATOR,
      UNSPACED,
      UNSPACED,
      WORD,
      SEPARATOR,
    ]);
  });
});

describe('the tokens of a text', () => {
  it.each([
    ['Edi Rama, 61', ['edi', 'rama', '61']],
    ['Iran', ['iran']],
    ['…', []],
    ['伊朗𠮷Iran', ['伊', '朗', '𠮷', 'iran']],
    ['𐐀b이란a', ['𐐨b', '이란', 'a']],
    ['', []],
  ])('of “%s” are %j', (text, tokens) => {
    const folded = foldString(text);
    const units = String.fromCharCode(...Array.from(folded.units));
    expect(tokensOf(folded).map(({ start, end }) => units.slice(start, end))).toEqual(tokens);
  });
});

describe('the second half of a pair', () => {
  it.each([
    [0xdbff, false],
    [0xdc00, true],
    [0xdfff, true],
    [0xe000, false],
  ])('is %i: %j', (unit, isLow) => {
    expect(isLowSurrogate(unit)).toBe(isLow);
  });
});
