import { describe, expect, it } from 'vitest';
import { namedInFull, wordsBefore } from '../../../../../src/core/matching/guard/surnames.ts';
import { findInLexicon } from '../../../../../src/core/matching/lexicon.ts';
import { lexiconOf } from '../lexicon-of.ts';

const lexicon = lexiconOf([
  { id: 'edi-rama', name: 'Edi Rama', kind: 'person' },
  { id: 'zef-gashi', name: 'Zef Arben Ilir Gashi', kind: 'person' },
  { id: 'al-hoti', name: 'Al Hoti', kind: 'person' },
  { id: 'ura-von-berg', name: 'Ura Von Berg', kind: 'person', called: ['Von Berg'] },
  { id: 'vera-toska', name: 'Vera Toskaj', kind: 'person', called: ['Toska'] },
  { id: 'j-k-dushku', name: 'J. K. Dushku', kind: 'person' },
  { id: 'kim-jong-un', name: 'Kim Jong Un', kind: 'person', called: ['Kim'] },
  { id: 'henry-carrick', name: 'Henry Carrick', kind: 'person' },
  { id: 'carrick-works', name: 'Henry Carrick Works', forms: [{ text: 'Carrick' }] },
]);

/** Who the last candidate of that spelling is by the names before it, `~` before initials alone; with the whole name. */
function named(text: string, surname: string): string | undefined {
  const candidate = findInLexicon(lexicon, text, 'en').findLast((one) => text.slice(one.start, one.end) === surname);
  if (candidate === undefined) throw new Error(`No ${surname} in “${text}”`);
  const full = namedInFull(text, candidate);
  return full === undefined ? undefined : `${full.hasInitials ? '~' : ''}${full.entry}: ${full.text}`;
}

describe('given names before a surname', () => {
  it.each([
    ['They met Edi Kristaq Rama there.', 'Rama', 'edi-rama: Edi Kristaq Rama'],
    ['They met President Edi K. Rama there.', 'Rama', 'edi-rama: Edi K. Rama'],
    ['The form is signed by E. Rama there.', 'Rama', '~edi-rama: E. Rama'],
    ['They met Zef Ilir Gashi there.', 'Gashi', 'zef-gashi: Zef Ilir Gashi'],
    ['They met Zef I. Gashi there.', 'Gashi', 'zef-gashi: Zef I. Gashi'],
    ['They met Zef A.I. Gashi there.', 'Gashi', 'zef-gashi: Zef A.I. Gashi'],
    ['They met Al Petrit Hoti there.', 'Hoti', 'al-hoti: Al Petrit Hoti'],
    ['They met Ura Maria Von Berg there.', 'Von Berg', 'ura-von-berg: Ura Maria Von Berg'],
    ['They met Vera Maria Toska there.', 'Toska', 'vera-toska: Vera Maria Toska'],
    ['They met Edi Kristaq Petrit Besnik Rama there.', 'Rama', 'edi-rama: Edi Kristaq Petrit Besnik Rama'],
    // What has the name of the founder is not the founder.
    ['They met Henry Petrit Carrick there.', 'Carrick', 'henry-carrick: Henry Petrit Carrick'],
  ])('name the bearer in “%s”', (text, surname, expected) => {
    expect(named(text, surname)).toBe(expected);
  });

  it.each([
    ['another given name', 'They met Lirim Rama there.', 'Rama'],
    ['another initial', 'The form is signed by L. Rama there.', 'Rama'],
    ['an initial before another name', 'They met E. Howard Rama there.', 'Rama'],
    ['a further name that is none of his', 'They met Zef Besnik Gashi there.', 'Gashi'],
    ['one that only begins like his', 'They met Zef Agron Gashi there.', 'Gashi'],
    ['the end of the sentence before', 'It was about Edi. Rama was away.', 'Rama'],
    ['… in capitals', 'It was about EDI. Rama was away.', 'Rama'],
    ['a hyphen', 'They met Edi-Rama there.', 'Rama'],
    ['a letter and a hyphen', 'They took E-Rama offline.', 'Rama'],
    ['an initial where the family name is the first', 'They met K. Kim there.', 'Kim'],
    ['an initial where the entry has nothing else', 'They met J. Dushku there.', 'Dushku'],
    ['more names than anybody has', 'They met Edi Kristaq Petrit Besnik Agron Rama there.', 'Rama'],
    ['nothing', 'Rama was away.', 'Rama'],
  ])('do not name the bearer with %s: “%s”', (_, text, surname) => {
    expect(named(text, surname)).toBeUndefined();
  });
});

describe('the words before a surname, among which a title may be', () => {
  it.each([
    ['the last three', 'It was the new Prime Minister ', 'new prime minister'],
    ['what there is', 'Minister ', 'minister'],
    ['nothing of another sentence', 'They met the minister, then ', 'then'],
    ['nothing before an ampersand', 'They trust Minister & ', ''],
    ['… nor before the one of a firm', 'They trust Minister & Edi ', 'edi'],
    ['nothing before an elided article', 'Le ministre d’', ''],
  ])('are %s', (_, text, expected) => {
    expect(wordsBefore(text, text.length)).toBe(expected);
  });
});
