import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endOfWord,
  isAllCapitals,
  isCapitalised,
  isPossessive,
  isSentenceStart,
  startOfWord,
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
    ['Hoxha& |Rama', 'Hoxha ampersand'],
    ['-Hoxha |Rama', 'Hoxha space'],
    // Only a plural's possessive ends in an apostrophe; else it closes a quotation, which the word stands in.
    ['Emirates’. |Rama', undefined],
    ['Emirates’-|Rama', undefined],
    ['Emirates” |Rama', undefined],
    ['Hoxha’ |Rama', undefined],
    // What is elided is a word of its own.
    ["'l'Université |Rama", 'Université space'],
    ['l’Université |Rama', 'Université space'],
    ['l\u02bcUniversité |Rama', 'Université space'],
    ['ciascun’Altra |Rama', 'Altra space'],
    ['O’Neill |Rama', 'O’Neill space'],
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
    ['Rama| , Hoxha', undefined],
    ['Rama| Party.', 'Party space'],
    ['Rama| .Net', undefined],
    ["Rama| O'Neill", "O'Neill space"],
    ['Rama| U.S. Party', 'U.S space'],
  ])('after “%s”', (text, expected) => {
    expect(beside(text).after).toBe(expected);
  });

  it.each('{}~[]^_`:;<=>?@/!,"“”—…«'.split(''))('end at “%s”', (sign) => {
    expect(beside(`Rama| Party${sign}Iran`).after).toBe('Party space');
    expect(beside(`Party${sign}Iran |Rama`).before).toBe('Iran space');
  });

  it.each('azAZ09éЖ北ع٣-.’\u00ad\u200d'.split(''))('go on at “%s”', (letter) => {
    expect(beside(`Rama| x${letter}y`).after).toBe(`x${letter}y space`);
    expect(beside(`x${letter}y |Rama`).before).toBe(`x${letter}y space`);
  });

  it('are read for a hundred characters and no further', () => {
    const run = 'x'.repeat(150);
    expect(endOfWord(run, 0)).toBe(100);
    expect(startOfWord(run, 150)).toBe(50);
    expect(endOfWord(run, 100)).toBe(150);
    expect(startOfWord(run, 50)).toBe(0);
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
    expect(['NATO', 'US', 'ПРО', 'G20A', 'É.U'].filter(isAllCapitals)).toHaveLength(5);
    expect(['Nato', 'nATO', 'McD', 'A', 'A4', 'A400', '2022', '北京', ''].filter(isAllCapitals)).toEqual([]);
  });

  it('knows possessives', () => {
    const possessives = ['Albania’s', "Rama's", 'ALBANIA’S', 'Emirates’', "Emirates'", 'Rama\u02bcs'];
    expect(possessives.filter(isPossessive)).toEqual(possessives);
    expect(['Paris', 'its', 'men’s-clubs', 'Rama’', '’', 's', ''].filter(isPossessive)).toEqual([]);
  });

  it.each([
    ['|Rama', true],
    ['It rained. |Rama', true],
    ['It rained.” |Rama', true],
    ['He said: “|Rama', true],
    ['line\n|Rama', true],
    ['— |Rama', true],
    ['He said “|Rama', true],
    ["He said '|Rama", true],
    ['cell\t|Rama', true],
    ['He said … |Rama', true],
    ["l'|Iran", false],
    ['told |Rama', false],
    ['told (|Rama', false],
    ['the players’ |Rama', false],
    ['Hoxha, |Rama', false],
  ])('knows where a sentence begins: “%s”', (marked, expected) => {
    expect(isSentenceStart(marked.replace('|', ''), marked.indexOf('|'))).toBe(expected);
  });
});
