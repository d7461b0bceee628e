import { describe, expect, it } from 'vitest';
import { findDefinition } from '../../../../../src/core/matching/guard/definitions.ts';
import { findInLexicon } from '../../../../../src/core/matching/lexicon.ts';
import { wordsOf } from '../../../../../src/core/matching/words/language-words.ts';
import { annotateText, found, lexiconOf } from '../lexicon-of.ts';

const lexicon = lexiconOf([
  { id: 'nato', name: 'North Atlantic Treaty Organization', short: 'NATO', forms: [{ text: 'OTAN' }] },
  {
    id: 'ps',
    name: 'Socialist Party of Albania',
    forms: [{ text: 'Socialist Party' }, { text: 'PS' }],
    ambiguous: ['PS'],
    cues: ['Tirana', 'Rama'],
  },
  { id: 'mek', name: 'People’s Mojahedin Organization of Iran', short: 'MEK', forms: [{ text: 'PMOI' }] },
  { id: 'iran', name: 'Iran', kind: 'place', forms: [{ text: 'IRI' }] },
  { id: 'un', name: 'United Nations', forms: [{ text: 'U.N.' }] },
  { id: 'a-plus', name: 'Alliance', forms: [{ text: 'A+' }] },
  { id: 'world-guild', name: 'World Guild', short: 'WG' },
  { id: 'world-organization', name: 'World Organization', short: 'WO' },
  { id: 'board', name: 'EU Board of UK Trees', short: 'EBUT' },
  { id: 'fund', name: 'Fund for the Care and Old Trees', short: 'FCOT' },
  { id: 'people', name: 'We the People', short: 'WTP' },
  { id: 'arts', name: 'Union des Arts et Artisans', short: 'UAA' },
]);

/** What a text defines its last (or first) candidate of that spelling to be. */
function defined(text: string, short: string, { lang = 'en', first = false } = {}) {
  const all = findInLexicon(lexicon, text, lang);
  const those = all.filter((one) => text.slice(one.start, one.end) === short);
  const candidate = first ? those[0] : those.at(-1);
  if (candidate === undefined) throw new Error(`No ${short} in “${text}”`);
  return findDefinition(text, candidate, all, wordsOf(lang));
}

describe('a short form in brackets behind a name', () => {
  it.each([
    ['The Socialist Party of Albania (PS) won.', 'PS', ['ps']],
    ['The Socialist Party of Albania [PS] won.', 'PS', ['ps']],
    ['The Socialist Party of Albania(PS) won.', 'PS', ['ps']],
    ['The Socialist Party of Albania ( PS ) won.', 'PS', ['ps']],
    ['The “Socialist Party of Albania” (“PS”) won.', 'PS', ['ps']],
    ['“The ‘Socialist Party of Albania’” (PS) won.', 'PS', ['ps']],
    ['The Socialist Party of Albania (the PS) won.', 'PS', ['ps']],
    ['Die Socialist Party of Albania (die PS) gewann.', 'PS', ['ps']],
    ['Der Bund Socialist Party of Albania (der PS) gewann.', 'PS', ['ps']],
    ['Le Socialist Party of Albania (le PS) gagne.', 'PS', ['ps']],
    ['Il Socialist Party of Albania (il PS) vince.', 'PS', ['ps']],
    ['La Socialist Party of Albania (la PS) vince.', 'PS', ['ps']],
    ['El Socialist Party of Albania (el PS) gana.', 'PS', ['ps']],
    ['The Socialist Party of Albania (PS, founded in spring) won.', 'PS', ['ps']],
    ['Iran (IRI) answered at once, and loudly.', 'IRI', ['iran']],
    ['The PMOI (MEK) moved.', 'MEK', ['mek']],
    ['The United Nations (U.N.) met.', 'U.N.', ['un']],
  ])('means what the name means: “%s”', (text, short, entries) => {
    expect(defined(text, short)).toEqual(entries);
  });

  it.each([
    ['whose initials it is', 'The National Association of Theatre Owners (NATO) met.', 'NATO'],
    ['… with dots', 'The United Neighbours (U.N.) met.', 'U.N.'],
    ['… in quotation marks', 'The “National Association of Theatre Owners” (NATO) met.', 'NATO'],
    ['… in two pairs of them', 'The «‘National Association of Theatre Owners’» (NATO) met.', 'NATO'],
    ['… behind another clause', 'In spring, he said: the National Association of Theatre Owners (NATO) met.', 'NATO'],
    ['… with a short word between', 'The Worker Dog Guild (WG) met.', 'WG'],
    ['… with a longer one of grammar', 'Workers beyond Guild (WG) met.', 'WG'],
  ])('means somebody else by a name %s', (_, text, short) => {
    expect(defined(text, short)).toEqual([]);
  });

  it.each([
    ['no short form', 'The Socialist Party of Albania (Socialist Party) won.', 'Socialist Party'],
    ['of one letter', 'The Airline (A+) met.', 'A+'],
    ['behind a comma', 'The Socialist Party of Albania, (PS) won.', 'PS'],
    ['with more in the brackets', 'The Socialist Party of Albania (PS voters) won.', 'PS'],
    ['with a number in the brackets', 'The Socialist Party of Albania (PS 4) won.', 'PS'],
    ['with a word before it in the brackets', 'The Socialist Party of Albania (our PS) won.', 'PS'],
    ['of a place or speaker', 'Nurses ate their oranges slowly (NATO).', 'NATO'],
    ['behind words too short for a name', 'At sea (NATO) ships met.', 'NATO'],
    ['spread over a whole sentence', 'Win, or so it is on all I see at any of the old big far GDR (WG).', 'WG'],
  ])('defines nothing if it is %s: “%s”', (_, text, short) => {
    expect(defined(text, short)).toBeUndefined();
  });

  it('is told behind elided articles', () => {
    const entries = (text: string, lang: string) => defined(text, 'UAA', { lang });
    expect(entries('L’Union d’Amis l’Arabesque (UAA) chante.', 'fr')).toEqual([]);
    expect(entries('Canta l’Unione dell’Arte all’Aperto (UAA).', 'it')).toEqual([]);
    expect(entries('Canta un’Unione d’Amici n’Attesa (UAA).', 'it')).toEqual([]);
  });
});

describe('a name in brackets behind a short form', () => {
  it.each([
    ['The PS (Socialist Party of Albania) won.', 'PS', ['ps']],
    ['The PS (the Socialist Party of Albania) won.', 'PS', ['ps']],
    ['The PS (the “Socialist Party of Albania”) won.', 'PS', ['ps']],
    ['The NATO (National Association of Theatre Owners) met.', 'NATO', []],
    ['The NATO (the National Association of Theatre Owners) met.', 'NATO', []],
    ['The NATO (National Association – Theatre & Owners) met.', 'NATO', []],
  ])('says what that means: “%s”', (text, short, entries) => {
    expect(defined(text, short, { first: true })).toEqual(entries);
  });

  it.each([
    ['behind a dash', 'The NATO/(National Association of Theatre Owners) met.', 'NATO'],
    ['that only end with it', 'The NATO (we hear of a National Association of Theatre Owners) met.', 'NATO'],
    ['of which it is a late part', 'The PS (a small rival of the Socialist Party of Albania) met.', 'PS'],
    ['that open elsewhere', '(Friends of the PS and Socialist Party of Albania) met.', 'PS'],
    ['with a note before it', 'The NATO ([3] National Association of Theatre Owners) met.', 'NATO'],
    ['that hold only a note', 'The PS (see [3] of last year) met.', 'PS'],
    ['of one word', 'The PMOI (MEK) moved.', 'PMOI'],
  ])('defines nothing by brackets %s: “%s”', (_, text, short) => {
    expect(defined(text, short, { first: true })).toBeUndefined();
  });
});

describe('a name that the glossary spells otherwise', () => {
  it.each([
    ['by an ending', 'The World Organisation (WO) met.', 'WO', ['world-organization']],
    [
      'with words before it',
      'Many ministers gathered yesterday evening under North Atlantic Treaty Organisation (NATO) flags.',
      'NATO',
      ['nato'],
    ],
    ['in half of its words', 'The EU Bank of UK Trees (EBUT) met.', 'EBUT', []],
    ['with as many words more', 'The World Dog Cat Guild (WG) met.', 'WG', []],
    ['in all but words of grammar', 'The Fund for the Cost and Our Travel (FCOT) met.', 'FCOT', []],
    ['and has one word only', 'They met With the People (WTP) there.', 'WTP', []],
  ])('%s is the same or another: “%s”', (_, text, short, entries) => {
    expect(defined(text, short)).toEqual(entries);
  });
});

describe('a heading', () => {
  it('defines nothing, for in title case everything looks like a name', () => {
    const heading = 'National Association Of Theatre Owners (NATO) Meets Again';
    expect(found(annotateText(lexicon, [heading, 'On Monday NATO said it would come.']))).toContain('NATO=nato');
  });
});
