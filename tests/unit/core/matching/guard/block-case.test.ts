import { describe, expect, it } from 'vitest';
import { caseOfBlock } from '../../../../../src/core/matching/guard/block-case.ts';
import { wordsOf } from '../../../../../src/core/matching/words/language-words.ts';

function caseOf(text: string, known: readonly string[] = [], lang = 'en') {
  const spans = known.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return caseOfBlock(text, spans, wordsOf(lang));
}

describe('caseOfBlock', () => {
  it.each([
    ['Albania Cuts Diplomatic Ties With Iran', []],
    ['ALBANIA CUTS TIES WITH IRAN', []],
    ['Rama Meets Envoy to the U.S.', []],
    ['Iran', ['Iran']],
    ['NATO', []],
  ])('calls “%s” a headline', (text, known) => {
    expect(caseOf(text, known)).toBe('headline');
  });

  it.each([
    ['Albania cuts diplomatic ties with Iran', ['Albania', 'Iran']],
    ['Edi Rama visits Paris and Iran', ['Edi Rama', 'Paris', 'Iran']],
    ['It was far from Iran.', ['Iran']],
    ['Edi Rama met Arben Hoxha.', ['Edi Rama']],
    ['阿尔巴尼亚与伊朗断交', []],
    ['阿尔巴尼亚与伊朗断交', ['阿尔巴尼亚']],
    ['The Tirana Board of Arts, Rama House and the Old Club Are With the EU.', ['EU']],
    ['', []],
    [`${'Edi Rama, Arben Hoxha, '.repeat(10)}and others`, []],
  ])('calls “%s” a sentence', (text, known) => {
    expect(caseOf(text, known)).toBe('sentence');
  });

  it('knows no title case where all nouns are capitalised', () => {
    expect(caseOf('Regierung Plant Gesetz Gegen Hass', [], 'de')).toBe('sentence');
    expect(caseOf('REGIERUNG PLANT GESETZ', [], 'de')).toBe('headline');
  });
});
