import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  isGivenName,
  isTitle,
  type LanguageWords,
  openWords,
  wordsOf,
} from '../../../../../src/core/matching/words/language-words.ts';

const FOLDER = 'src/core/matching/words';
const LANGUAGES = readdirSync(FOLDER)
  .filter((name) => /^[a-z]{2}\.json$/.test(name))
  .map((name) => name.slice(0, 2));

/** The words of a list, whatever it is kept in. */
const listOf = (lang: string, list: keyof LanguageWords): string[] => [...openWords(lang)[list]];

type Row = readonly [lang: string, list: keyof LanguageWords, words: readonly string[]];

describe('the words of a language', () => {
  const rows: readonly Row[] = [
    ['en', 'function', ['the', 'because', "aren't"]],
    ['en', 'titles', ['president', 'sergeant']],
    ['en', 'courtesy', ['mr', 'madam']],
    ['en', 'homonyms', ['may', 'well']],
    ['en', 'collectives', ['troops', 'voters']],
    ['en', 'teamWords', ['striker', 'bowlers']],
    ['en', 'verbEndings', ['ing']],
    ['en', 'titleModifiers', ['foreign', 'deputy']],
    ['en', 'demonyms', ['albanian', 'australians']],
    ['en', 'affiliations', ['catholic', 'muslims']],
    ['en', 'weekdays', ['tuesday', 'fri']],
    ['en', 'months', ['may', 'december']],
    ['en', 'dateWords', ['since', 'early']],
    ['en', 'compass', ['north', 'south-west']],
    ['en', 'nameLinks', ['of']],
    ['en', 'particles', ['van', 'bin']],
    ['en', 'openHeads', ['president', 'queen']],
    ['en', 'commonHeads', ['parts', 'critics']],
    ['en', 'compoundTails', ['led', 'based']],
    ['en', 'nameAbbreviations', ['st', 'mt']],
    ['en', 'bodyAbbreviations', ['co', 'bros']],
    ['en', 'generations', ['jr', 'iii']],
    ['en', 'units', ['km', 'mph']],
    ['en', 'articles', ['the', 'a']],
    ['de', 'titleEndings', ['minister', 'sprecherin']],
    ['de', 'compoundHeads', ['staaten', 'vertrag']],
    ['de', 'nounEndings', ['ung', 'keiten']],
    ['de', 'determiners', ['der', 'keine']],
    ['fr', 'streetHeads', ['rue', 'quai']],
    ['pl', 'months', ['styczen', 'maj']],
    ['ar', 'bodyHeads', ['بنك']],
    ['fa', 'bodyLinks', ['ملی']],
    ['zh', 'bodyTails', ['银行', '公司']],
    ['zh', 'bodyBreaks', ['的', '与']],
  ];
  it.each(rows)('in %s are, for %s, %j among others', (lang, list, words) => {
    expect(listOf(lang, list)).toEqual(expect.arrayContaining([...words]));
  });

  it('are folded, so that a page may write them with capitals and marks or without', () => {
    expect(listOf('de', 'months')).toContain('marz');
    expect(listOf('fr', 'weekdays')).not.toContain('Mardi');
  });

  it('are as they are written in scripts without spaces: a mark on kana makes another letter', () => {
    expect(listOf('ja', 'bodyTails')).toEqual(expect.arrayContaining(['テレビ', 'ガス']));
  });

  it.each(['nameAbbreviations', 'bodyAbbreviations', 'generations', 'units'] as const)(
    'are, for %s, those of English besides in every other language',
    (list) => {
      expect(listOf('it', list)).toEqual(expect.arrayContaining(listOf('en', list)));
      expect(listOf('xx', list)).toEqual(listOf('en', list));
    },
  );

  it('are their own besides those of English', () => {
    expect(listOf('de', 'units')).toEqual(expect.arrayContaining(['km', 'uhr', 'mph']));
  });

  it('are none where there are no lists, but for what every language shares', () => {
    const shared = new Set(['nameAbbreviations', 'bodyAbbreviations', 'generations', 'units']);
    const lists = Object.entries(openWords('xx')).filter(([list]) => !shared.has(list));
    expect(lists.flatMap(([, words]: [string, Iterable<string>]) => [...words])).toEqual([]);
  });

  it.each(LANGUAGES)('in %s come in no list that nothing reads', (lang) => {
    const file: unknown = JSON.parse(readFileSync(`${FOLDER}/${lang}.json`, 'utf8'));
    const lists = typeof file === 'object' && file !== null ? Object.keys(file) : [];
    expect(lists).not.toEqual([]);
    expect(Object.keys(openWords(lang))).toEqual(expect.arrayContaining(lists));
  });
});

describe('the language of a page', () => {
  it.each([
    ['en-GB', 'en'],
    ['DE_at', 'de'],
    ['', 'en'],
  ])('%j is read with the words of %s', (lang, primary) => {
    expect(wordsOf(lang)).toEqual(openWords(primary));
  });
});

describe('a given name', () => {
  it.each(['anne', 'mohammed', 'jurgen', 'jean-luc'])('is %s', (word) => {
    expect(isGivenName(word)).toBe(true);
  });

  it.each(['albania', 'air-anne', ''])('is not %j', (word) => {
    expect(isGivenName(word)).toBe(false);
  });
});

describe('a title', () => {
  it.each([
    ['en', 'president'],
    ['de', 'kanzlerin'],
    ['de', 'gesundheitsminister'], // on no list, but made of one
  ])('in %s is %s', (lang, word) => {
    expect(isTitle(wordsOf(lang), word)).toBe(true);
  });

  it.each([
    ['en', 'table'],
    ['en', 'healthminister'],
    ['de', 'ministergarten'],
  ])('in %s is not %s', (lang, word) => {
    expect(isTitle(wordsOf(lang), word)).toBe(false);
  });
});
