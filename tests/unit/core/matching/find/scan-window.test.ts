import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../../../src/core/matching/find/language-rules.ts';
import type { Hit } from '../../../../../src/core/matching/find/leftmost-longest.ts';
import { findForm, scanWindow } from '../../../../../src/core/matching/find/scan-window.ts';
import { TextWindow } from '../../../../../src/core/matching/folding/text-window.ts';
import { hashOf } from '../../../../../src/core/matching/index/rolling-hash.ts';
import { foundIn, indexOf, table } from './found-in.ts';

interface Scan {
  readonly range?: { readonly first: number; readonly end: number };
  /** What the window held before. */
  readonly before?: string;
}

/** What a scan adds, in its order. */
function hitsIn(text: string, forms: readonly string[], { range, before = '' }: Scan = {}): readonly Hit[] {
  const window = new TextWindow();
  window.fold(before, 0, before.length);
  window.fold(text, 0, text.length);
  const hits: Hit[] = [];
  const context = { language: 'en', rules: rulesOf('en') };
  scanWindow(indexOf(forms), window, range ?? { first: 0, end: window.tokens }, context, hits);
  return hits;
}

describe('two words of one hash', () => {
  it('are there to be had', () => {
    expect(hashOf('gevacuko')).toBe(hashOf('gizuruna'));
    expect(hashOf('mudirohogimoli')).toBe(hashOf('mudiro'));
  });

  table([
    ['Yesterday Gizuruna spoke.', ['Gevacuko'], []],
    ['Gizuruna', ['Gevacuko'], []],
    ['They gizuruna there.', ['gevacuko'], []],
    ['Yesterday Gizuruna met Gevacuko there.', ['Gevacuko', 'Gizuruna'], ['Gizuruna', 'Gevacuko']],
    // One that begins with the other.
    ['Yesterday Mudirohogimoli spoke.', ['Mudiro'], []],
    ['Mudirohogimoli', ['Mudiro'], []],
    ['Yesterday MUDIROHOGIMOLI spoke.', ['Mudiro'], []],
    ['Yesterday Mudiro spoke.', ['Mudirohogimoli'], []],
    ['Mudiro met Mudirohogimoli', ['Mudirohogimoli', 'Mudiro'], ['Mudiro', 'Mudirohogimoli']],
  ]);

  it('lead each to its own form, or to none', () => {
    const hash = hashOf('gevacuko');
    const both = indexOf(['Gevacuko', 'Gizuruna']);
    const formOf = (core: string) => both.formAt(findForm(both, hash, core)).text;
    expect(['gevacuko', 'gizuruna'].map(formOf)).toEqual(['Gevacuko', 'Gizuruna']);
    expect(findForm(indexOf(['Gevacuko']), hash, 'gizuruna')).toBe(-1);
  });
});

describe('a scan', () => {
  it('adds what begins in its range, and nothing else', () => {
    const startsIn = (first: number, end: number) =>
      hitsIn('Iran met Iran, Iran', ['Iran'], { range: { first, end } }).map(({ start }) => start);
    expect(startsIn(0, 1)).toEqual([0]);
    expect(startsIn(1, 2)).toEqual([]);
    expect(startsIn(1, 3)).toEqual([9]);
    expect(startsIn(0, 4)).toEqual([0, 9, 15]);
  });

  it('adds at each word the longest first', () => {
    const hits = hitsIn('then Edi Rama Tirana came', ['Edi', 'Edi Rama', 'Edi Rama Tirana', 'Rama', 'Rama Tirana']);
    expect(hits.map(({ start, end }) => [start, end])).toEqual([
      [5, 20],
      [5, 13],
      [5, 8],
      [9, 20],
      [9, 13],
    ]);
  });

  it('says of a hit where it is, and whose, and leaves it to others which lies in which', () => {
    const meanings = [{ form: 'Iran', entry: 0, source: 'name', ambiguous: false }];
    const hits = ['then Iran spoke', 'then IRAN spoke'].flatMap((text) => hitsIn(text, ['Iran']));
    const hit = { start: 5, end: 9, fullEnd: 9, meanings, nested: false };
    expect(hits).toEqual([hit, hit]);
  });

  it.each([
    ['they spoke of', 'they spoke of war', 'war'],
    ['they spoke of', 'they spoke of war then', 'war'],
    ['the state of', 'the state of emergency was over', 'state of emergency'],
    ['the state', 'the state of emergency was over', 'state of emergency'],
    ['他在 伊朗', '他在 伊朗都 京', '伊朗都'],
  ])('reads nothing behind its text: of “%s” not what was in the window before', (text, before, form) => {
    expect(hitsIn(before, [form]).length).toBe(1);
    expect(hitsIn(text, [form], { before })).toEqual([]);
  });

  it('finds the longest name that can be, of one word or of two', () => {
    const word = `A${'b'.repeat(254)}`;
    const words = `A${'b'.repeat(99)} C${'d'.repeat(153)}`;
    expect(foundIn(`then ${word} and ${words} came`, [word, words])).toEqual([word, words]);
    expect(foundIn(`then ${word}b and ${words}d came`, [word, words])).toEqual([]);
  });
});

describe('a name between spaces or plain signs', () => {
  table([
    ['Here the Gift was found.', ['Gift@de'], []],
    ['Dort lag das Gift im Schrank.', ['Gift@de'], ['Gift'], 'de'],
    ['They saw the iRAN there.', ['Iran'], []],
    ['They saw EbAY there.', ['eBay'], []],
    ['They saw x’G 20 there.', ['G 20'], []],
    ['They saw “G 20” there.', ['G 20'], ['G 20']],
    ['They saw Iran\u0301 there.', ['Iran'], ['Iran\u0301']],
    ['They saw Ir\u00adan there.', ['Iran'], ['Ir\u00adan']],
    ['They like .NET here.', ['.NET'], ['.NET']],
    ['They like the NET here.', ['.NET'], []],
    ['The U.S. spoke. The U.S', ['U.S.'], ['U.S.']],
  ]);

  describe('and a possessive', () => {
    it('takes nothing that the window held before', () => {
      const [hit] = hitsIn('They saw Iran’', ['Iran'], { before: 'They saw Iran’s men.' });
      expect([hit?.end, hit?.fullEnd]).toEqual([13, 13]);
    });

    table([
      ["Iran’s and then Iran’s, Iran's", ['Iran'], ['Iran+’s', 'Iran+’s', "Iran+'s"]],
      ['They saw Iran’s', ['Iran'], ['Iran+’s']],
      ['They saw Iran’S there.', ['Iran'], ['Iran+’S']],
      ['They saw Iran’s\u0301 there.', ['Iran'], ['Iran+’s\u0301']],
      ['They saw Iran’\u00ads there.', ['Iran'], ['Iran+’\u00ads']],
      ['They saw Iran’so there.', ['Iran'], []],
      ['They saw Iran’t there.', ['Iran'], []],
      ['They saw Iran’s-like things.', ['Iran'], ['Iran+’s']],
      ['They saw Iran s there.', ['Iran'], ['Iran']],
      ['They saw Iran’ there.', ['Iran'], ['Iran']],
      ['They saw Iran’s there.', ['Iran', 'Iran’s'], ['Iran’s', '*Iran+’s']],
    ]);
  });

  describe('of capitals', () => {
    table([
      ['The IAEA spoke, and the IAEA’s head.', ['IAEA'], ['IAEA', 'IAEA+’s']],
      ['THE OLD IAEA SPOKE AND WENT.', ['IAEA'], ['IAEA']],
      ['NONE OF IT WAS FOR US TO SEE.', ['US'], []],
      ['NONE OF IT WAS FOR AIDS TO SEE.', ['AIDS'], []],
      ['NIEMAND HAT DER ALTEN WELT GEHOLFEN.', ['DER'], [], 'de'],
      ['They told us that the US spoke.', ['US'], ['US']],
      ['They told us that the US spoke.', ['US', 'us'], ['us', 'US']],
      ['They told us of us all.', ['US', 'us of'], ['us of']],
    ]);
  });
});
