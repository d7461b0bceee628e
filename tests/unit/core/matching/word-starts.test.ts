import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBelow, wordStarts } from '../../../../src/core/matching/word-starts.ts';
import '../../property-cases.ts';

/** What a word is where it is written between spaces, said in one expression. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'\u2019.-]*[\p{L}\p{M}\p{N}])?/gu;
const slowStarts = (text: string) => Array.from(text.matchAll(WORD), ({ index }) => index);

const wordsIn = (text: string) => wordStarts(text).map((start) => text.slice(start).split(' ')[0]);

describe('wordStarts', () => {
  it.each([
    ['The U.S. met e-Albania’s head, who said: “No.”', 8],
    ['naïve Łódź, 1.5 million – a ½', 6],
    ["...'' - --", 0],
    ['', 0],
    ['Шкодра met Tirana', 3],
    ['北京大学 today', 3],
  ])('counts the words of %j', (text, count) => {
    expect(wordStarts(text)).toHaveLength(count);
  });

  it('begins each word at its first letter', () => {
    expect(wordsIn("('one) two-three -four")).toEqual(['one)', 'two-three', 'four']);
  });

  it('is the same in Latin letters, read unit by unit, as by the expression', () => {
    const char = fc.oneof(
      fc.constantFrom(
        ...Array.from("aZ9\u00e9\u0142\u00df\u00b2\u00bd\u00aa\u00d7\u00f7 .-'\u2019\u201c\u2013\u2026\u00a0\u00ad\n"),
      ),
      fc.integer({ min: 0, max: 0x24f }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0x2000, max: 0x206f }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom('\u0301', '\u03b1', '\u{1f41f}', '\u2070', '\ud800'),
    );
    fc.assert(
      fc.property(fc.array(char, { maxLength: 40 }), (chars) => {
        const text = chars.join('');
        expect(wordStarts(text)).toEqual(slowStarts(text));
      }),
    );
  });
});

describe('countBelow', () => {
  it('counts the numbers below a limit', () => {
    expect([0, 3, 4, 9, 10].map((limit) => countBelow([3, 4, 9], limit))).toEqual([0, 0, 1, 2, 3]);
  });
});
