import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAllCapitals,
  isCapitalised,
  isPossessive,
  isSentenceStart,
  wordAfter,
  wordBefore,
} from '../../../../../src/core/matching/guard/surroundings.ts';
import '../../../property-cases.ts';

/** What stands before and after the place marked `|`. */
function beside(marked: string) {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const show = (word: ReturnType<typeof wordBefore>) => (word === undefined ? undefined : `${word.text} ${word.joint}`);
  return { before: show(wordBefore(text, at)), after: show(wordAfter(text, at)) };
}

describe('the words beside a place', () => {
  it.each([
    ['President |Rama', 'President space'],
    ['President\u00a0|Rama', 'President space'],
    ['US-|Iran', 'US hyphen'],
    ['Hoxha & |Rama', 'Hoxha ampersand'],
    ['St. |Louis', 'St abbreviation'],
    ['d’|Iran', 'd elision'],
    ['Emirates’ |Rama', 'Emirates’ space'],
    ['Jean-Claude |Rama', 'Jean-Claude space'],
    ['Hoxha, |Rama', undefined],
    ['Hoxha\n|Rama', undefined],
    ['(|Rama', undefined],
    ['|Rama', undefined],
  ])('before “%s”', (text, expected) => {
    expect(beside(text).before).toBe(expected);
  });

  it.each([
    ['Rama| Party', 'Party space'],
    ['Rama|-backed', 'backed hyphen'],
    ['Rama| & Hoxha', 'Hoxha ampersand'],
    ['Rama|, Hoxha', undefined],
    ['Rama|\nParty', undefined],
    ['Rama|', undefined],
  ])('after “%s”', (text, expected) => {
    expect(beside(text).after).toBe(expected);
  });

  it('lie where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), (text, at) => {
        const place = Math.min(at, text.length);
        const before = wordBefore(text, place);
        const after = wordAfter(text, place);
        if (before !== undefined) {
          expect(text.slice(before.start, before.end)).toBe(before.text);
          expect(before.end).toBeLessThanOrEqual(place);
        }
        if (after !== undefined) {
          expect(text.slice(after.start, after.end)).toBe(after.text);
          expect(after.start).toBeGreaterThanOrEqual(place);
        }
      }),
    );
  });
});

describe('the look of a word', () => {
  it('knows capitals', () => {
    expect(['Rama', 'Édi', 'Ж', 'IRAN', 'Iran'].map(isCapitalised)).toEqual([true, true, true, true, true]);
    expect(['rama', '7', '北京', 'إيران', ''].map(isCapitalised)).toEqual([false, false, false, false, false]);
    expect(['NATO', 'US', 'Nato', 'A', 'A4'].map(isAllCapitals)).toEqual([true, true, false, false, false]);
  });

  it('knows possessives', () => {
    expect(['Albania’s', "Rama's", 'Emirates’', 'Paris', 'its'].map(isPossessive)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['|Rama', true],
    ['It rained. |Rama', true],
    ['It rained.” |Rama', true],
    ['He said: “|Rama', true],
    ['line\n|Rama', true],
    ['— |Rama', true],
    ['told |Rama', false],
    ['told (|Rama', false],
    ['the players’ |Rama', false],
    ['Hoxha, |Rama', false],
  ])('knows where a sentence begins: “%s”', (marked, expected) => {
    expect(isSentenceStart(marked.replace('|', ''), marked.indexOf('|'))).toBe(expected);
  });
});
