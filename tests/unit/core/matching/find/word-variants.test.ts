import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../../../src/core/matching/find/language-rules.ts';
import { hasVariants, variantsOf, type WordVariant } from '../../../../../src/core/matching/find/word-variants.ts';
import { foldString, tokensOf } from '../../../../../src/core/matching/folding/folded-text.ts';

/** The readings of the first word of a text: as the beginning of a name, and as its end; what is left out of the mention in brackets. */
function read(word: string, language: string): { readonly prefixed: string[]; readonly suffixed: string[] } {
  const folded = foldString(word);
  const [token] = tokensOf(folded);
  if (token === undefined) throw new Error('no word');
  const units = String.fromCharCode(...Array.from(folded.units).slice(token.start, token.end));
  const show = ({ from, to, prepend, append, end }: WordVariant) => {
    const left = units.slice(end);
    return `${prepend}${units.slice(from, to)}${append}${left === '' ? '' : `[${left}]`}`;
  };
  const { prefixed, suffixed } = variantsOf(folded, token, rulesOf(language));
  return { prefixed: prefixed.map(show), suffixed: suffixed.map(show) };
}

describe('an inflected word', () => {
  it.each([
    ['Irans', 'de', ['iran']],
    ['Landes', 'de', ['lande', 'land']],
    ['Seaes', 'de', ['seae']], // -es follows a consonant
    ['Ramës', 'sq', ['rama', 'rame']],
    ['Путина', 'ru', ['путин']],
  ])('%s (%s) may be %j', (word, language, names) => {
    expect(read(word, language).suffixed).toEqual(expect.arrayContaining(names));
  });

  it('has no other reading than those that its endings allow', () => {
    expect(read('Landes', 'de').suffixed).toEqual(['lande', 'land']);
    expect(read('Seaes', 'de').suffixed).toEqual(['seae']);
  });

  it.each([
    ['is written small', 'irans', 'de'],
    ['is in a language that does not inflect names', 'Irans', 'en'],
    ['leaves a stem of two letters', 'Ois', 'de'],
    ['ends otherwise', 'Irano', 'de'],
  ])('has no other reading where it %s: %s (%s)', (_, word, language) => {
    expect(read(word, language)).toEqual({ prefixed: [], suffixed: [] });
  });

  it('has one where the stem has three letters', () => {
    expect(read('Uris', 'de').suffixed).toEqual(['uri']);
  });

  it('of more than eighty letters is no name', () => {
    expect(read(`A${'b'.repeat(78)}s`, 'de').suffixed).toHaveLength(1);
    expect(read(`A${'b'.repeat(79)}s`, 'de').suffixed).toEqual([]);
  });
});

describe('a Korean word', () => {
  it('may be a name and its particle, which is left out of the mention', () => {
    expect(read('서울은', 'ko').suffixed).toEqual(['서울[은]']);
    expect(read('서울은', 'en').suffixed).toEqual(['서울[은]']); // the script is proof enough
  });

  it('keeps its last syllable if only one would be left', () => {
    expect(read('한은', 'ko').suffixed).toEqual([]);
  });

  it('without a particle is what it is', () => {
    expect(read('서울', 'ko')).toEqual({ prefixed: [], suffixed: [] });
  });
});

describe('a word with a prefix', () => {
  it('may be the name behind it', () => {
    expect(read('ובירושלים', 'he').prefixed).toEqual(['בירושלים', 'ירושלים']);
  });

  it('may be a name whose article the prefix has swallowed', () => {
    expect(read('للبنان', 'ar').prefixed).toEqual(['لبنان', 'بنان', 'البنان']);
  });

  it('keeps it if only one letter would be left', () => {
    expect(read('ואב', 'he').prefixed).toEqual(['אב']);
    expect(read('וא', 'he').prefixed).toEqual([]);
  });

  it('is not read so in other languages', () => {
    expect(read('ובירושלים', 'ar').prefixed).toEqual([]);
  });
});

describe('a language', () => {
  it.each([
    ['de', true],
    ['ar', true],
    ['en', false],
    ['tr', false],
  ])('%s has words that may stand for others: %j', (language, has) => {
    expect(hasVariants(rulesOf(language))).toBe(has);
  });
});
