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
    // Three of four words are enough.
    ['Hoxha Opens New bridge', []],
    ['Iran Breaks Off Talks with Rivals', ['Iran']],
    ['Rivals Break Off Talks with Iran', ['Iran']],
    ['Edi Rama Meets Envoy', ['Edi Rama']],
    [`${'Hoxha Wins '.repeat(14)}Again`, []], // 159 characters
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
    [`${'Hoxha Wins '.repeat(14)}Twice `, []], // 160 characters
    ['Rama Met the Envoy of the EU. ', []],
    ['Rama Wins.', []],
    ['It was far from Iran', ['Iran']],
    // Function words alone have a capital wherever one begins.
    ['Who Is It', []],
    ['IRAN TALKS FAILED: envoys leave', []],
    // Hardly a small letter, but no capitals either.
    ['lost 1-2, 0-3, 2-6, 4-5, 0-1, 3-7, 1-1, 2-5, 0-3', []],
    ['IRAN lost 1-2, 0-3, 2-6, 4-5, 0-1, 3-7, 1-1, 2-5', []],
    ['A 4-2', []],
    ['NATO 秘书长周三访问伊朗', []],
    ['NATO EU UN 会谈', []],
    ['NATO 秘书长周三访问伊朗', ['NATO', '伊朗']],
    ['التقى الرئيس أمين NATO في باريس', ['NATO']],
  ])('calls “%s” a sentence', (text, known) => {
    expect(caseOf(text, known)).toBe('sentence');
  });

  it('leaves single letters out, which are prepositions in many languages', () => {
    expect(caseOf('Hoxha Jede z Tirany a z Prahy k Moři', [], 'cs')).toBe('headline');
  });

  it.each([
    ['EU 2024', 'headline'],
    ['EILMELDUNG  BERLIN', 'headline'],
    ['„TIRANA“ – „PARIS“', 'headline'],
    // One small letter of ten, for ß has no capital that is in use.
    ['STRAßE FREI', 'headline'],
    ['STRAßE AUF', 'sentence'],
    // It may be an acronym.
    ['BUNDESREGIERUNG', 'sentence'],
    [' NATO ', 'sentence'],
  ])('takes all letters of “%s” for capitals, or not: %s', (text, expected) => {
    expect(caseOf(text, [], 'de')).toBe(expected);
  });

  it('knows no title case where all nouns are capitalised', () => {
    expect(caseOf('Regierung Plant Gesetz Gegen Hass', [], 'de')).toBe('sentence');
    expect(caseOf('REGIERUNG PLANT GESETZ', [], 'de')).toBe('headline');
  });
});
