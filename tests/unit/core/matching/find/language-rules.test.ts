import { describe, expect, it } from 'vitest';
import { isAcronymWord, rulesLanguage, rulesOf } from '../../../../../src/core/matching/find/language-rules.ts';

describe('the language that a tag names', () => {
  it.each([
    ['fr-CA', 'fr'],
    ['pt_BR', 'pt'],
    [' DE ', 'de'],
    ['iw', 'he'],
    ['nb-NO', 'no'],
    ['', ''],
    ['constructor', 'constructor'],
  ])('of “%s” is “%s”', (tag, language) => {
    expect(rulesLanguage(tag)).toBe(language);
  });

  it('has rules if it is listed, else none', () => {
    expect(rulesOf('tr')).toEqual({ apostrophe: true });
    expect(rulesOf('en')).toEqual({});
    expect(rulesOf('constructor')).toEqual({});
  });
});

describe('an acronym that is a word', () => {
  it.each([
    ['us', 'en', true],
    ['nato', 'en', false],
    ['um', 'de', true],
    ['us', 'de', false],
    ['us', 'lv', true],
    ['us', '', true],
    ['um', 'en', false],
    ['us', 'constructor', true],
  ])(
    'is told by the words of the language, or English ones where it has no list: %s in “%s”: %j',
    (word, lang, expected) => {
      expect(isAcronymWord(word, lang)).toBe(expected);
    },
  );
});
