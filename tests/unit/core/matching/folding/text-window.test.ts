import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSITION, TextWindow } from '../../../../../src/core/matching/folding/text-window.ts';
import { IS_LOWER } from '../../../../../src/core/matching/folding/unit-table.ts';
import { hashOf } from '../../../../../src/core/matching/index/rolling-hash.ts';
import { nastyText } from '../find/nasty-texts.ts';

function windowOf(text: string, from = 0, count = text.length): TextWindow {
  const window = new TextWindow();
  window.fold(text, from, count);
  return window;
}

const unitsOf = (window: TextWindow) => String.fromCharCode(...window.units.subarray(0, window.length));
const tokensOf = (window: TextWindow) => {
  const units = unitsOf(window);
  return Array.from({ length: window.tokens }, (_, token) => units.slice(window.startOf(token), window.endOf(token)));
};

/** Says of every token whether its two hashes are those of all units before it and of all up to its end. */
function expectHashes(window: TextWindow): void {
  const units = unitsOf(window);
  for (let token = 0; token < window.tokens; token += 1) {
    const [before, end] = [units.slice(0, window.startOf(token)), units.slice(0, window.endOf(token))];
    expect([window.cuts[4 * token + 1], window.cuts[4 * token + 3]]).toEqual([hashOf(before), hashOf(end)]);
  }
}

describe('the hashes of a stretch', () => {
  it.each([
    'Edi Rama, 61 years',
    'カ\u3099ハ\u309aラ', // a mark joins a letter whose token is at an end already
    '伊カ\u3099 カ\u3099',
    '\u1112\u1161\u11ab\u1100\u1161 이란',
    'аи\u0306б и\u0306',
    '𠮷伊𠮷Iran𐐀x',
    'aﬁn ﷺ \u{1109a}',
    '',
  ])('are those of what stands before and up to the end of each token: “%s”', (text) => {
    expectHashes(windowOf(text));
  });

  it('are so of any text', () => {
    fc.assert(fc.property(nastyText, (text) => expectHashes(windowOf(text))));
  });
});

describe('a stretch of a text', () => {
  it('is folded as far as was asked, from where was asked', () => {
    const window = windowOf('Edi Rama spoke', 4, 6);
    expect(unitsOf(window)).toBe('rama s');
    expect(tokensOf(window)).toEqual(['rama', 's']);
    expect([0, 4, 6].map((unit) => window.offsetOf(unit))).toEqual([4, 8, 10]);
    expect(window.limit).toBe(10);
  });

  it('ends with the text, if more was asked', () => {
    const window = windowOf('Edi Rama', 4, 100);
    expect([unitsOf(window), window.limit]).toEqual(['rama', 8]);
  });

  it('takes in a pair of units whole that its end would cut', () => {
    const window = windowOf('a𐐀b', 0, 2);
    expect(unitsOf(window)).toBe('a𐐨');
    expect([window.limit, window.offsetOf(window.length)]).toEqual([2, 3]);
  });

  it('remembers nothing of the one before', () => {
    const window = windowOf('이란 ﬁ long, long text');
    window.fold('ab', 0, 2);
    expect([unitsOf(window), window.tokens, window.hasHangul]).toEqual(['ab', 1, false]);
    expect([0, 1, 2].map((unit) => window.offsetOf(unit))).toEqual([0, 1, 2]);
    expectHashes(window);
  });

  it.each([
    ['Iran 伊朗 ،', false],
    ['Iran 이란', true],
    ['\u1112\u1161', true],
  ])('says whether there is Hangul in it: “%s”', (text, hasHangul) => {
    expect(windowOf(text).hasHangul).toBe(hasHangul);
  });

  it('marks the tokens that begin with a small letter', () => {
    const window = windowOf('Edi rama ëx 7x 伊 ßa');
    const edges = Array.from({ length: window.tokens }, (_, token) => window.cuts[4 * token] ?? 0);
    // "ß" is out of the ordinary, and not said to be small: it is only looked up more often.
    expect(edges.map((edge) => (edge & IS_LOWER) !== 0)).toEqual([false, true, true, false, false, false]);
    expect(edges.map((edge) => edge & POSITION)).toEqual([0, 4, 9, 12, 15, 17]);
  });
});

describe('the buffers of a window', () => {
  it('are used again for a text that is no longer', () => {
    const window = windowOf('x'.repeat(1000));
    const { units } = window;
    window.fold('y'.repeat(1000), 0, 1000);
    expect(window.units).toBe(units);
    window.fold('z'.repeat(1001), 0, 1001);
    expect(window.units).not.toBe(units);
  });

  it('take no more room than the stretch needs, wherever it begins', () => {
    expect(windowOf('x'.repeat(5000), 4000, 1000).units.length).toBeLessThan(1100);
  });

  it('are let go with the text, if they grew beyond what is kept', () => {
    const window = windowOf('x'.repeat(1000));
    const { units } = window;
    window.release(1000);
    expect([window.text, window.units === units]).toEqual(['', true]);
    window.release(999);
    expect(window.units.length).toBe(0);
    window.fold('ab', 0, 2);
    expect(unitsOf(window)).toBe('ab');
  });
});
