import { describe, expect, it } from 'vitest';
import { wordsOfBlock } from '../../../../../src/core/matching/guard/block-words.ts';
import { wordsOf } from '../../../../../src/core/matching/words/language-words.ts';

/** `^` before what stands there with a capital. */
function vocabulary(text: string, lang = 'en'): readonly string[] {
  const { common, capitalised } = wordsOfBlock(text, wordsOf(lang));
  return [...common, ...capitalised.map((word) => `^${word}`)].sort();
}

describe('the vocabulary of a block', () => {
  it.each([
    [
      'it has the words folded, and apart those that stand there with a capital',
      'Hackers met hackers in Córdoba',
      ['^cordoba', '^hackers', 'hackers', 'met'],
    ],
    ['it leaves function words out', 'They and we were not with them', []],
    ['it leaves single letters out', 'vitamin b is no x', ['vitamin']],
    ['words of two letters are in it', 'an ox to go', ['ox']],
    ['it has the parts of a compound', 'the exile-led group', ['exile', 'group', 'led']],
    ['it has words without their possessive', "the city’s mayors' dog’s kennels", ['city', 'dog', 'kennels', 'mayors']],
    ['an s belongs to the word where no apostrophe stands before it', 'gas and boss', ['boss', 'gas']],
    ['nor is anything else that follows an apostrophe a possessive', "a rock'n will'o", ["rock'n", "will'o"]],
    ['numbers are words', 'On 7 September 2022', ['2022', '^september']],
  ])('%s', (_what, text, expected) => {
    expect(vocabulary(text)).toEqual([...expected].sort());
  });

  it('is empty where there is no word', () => {
    expect(vocabulary('… – !')).toEqual([]);
    expect(vocabulary('')).toEqual([]);
  });

  it('leaves out what is too long for a word: text without spaces', () => {
    const longest = 'น'.repeat(40);
    expect(vocabulary(`${longest} ${longest}น`, 'th')).toEqual([longest]);
  });

  it('counts an article as what makes a word common only where all nouns have capitals', () => {
    expect(vocabulary('Die Welt und der Welthandel. Mehr Bild', 'de')).toEqual(
      expect.arrayContaining(['welt', 'welthandel', 'bild']),
    );
    expect(vocabulary('Bild und Hoxha. Die schnelle Zeit', 'de')).toEqual(['^bild', '^hoxha', '^zeit', 'schnelle']);
    expect(vocabulary('The Times of a Sun')).toEqual(['^sun', '^times']);
  });

  it('knows words by their own language', () => {
    expect(vocabulary('die Bank', 'de')).toEqual(['bank']);
    expect(vocabulary('die Bank', 'en')).toEqual(['^bank', 'die']);
  });
});
