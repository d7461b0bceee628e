import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../../src/core/matching/annotate.ts';
import { findQuotedTitles, isQuoted } from '../../../../../src/core/matching/guard/quoted-title.ts';
import { wordsOf } from '../../../../../src/core/matching/words/language-words.ts';
import { annotateText, blocksOf, found, lexiconOf, stopped } from '../lexicon-of.ts';

const lexicon = lexiconOf([
  { id: 'iran', name: 'Iran', kind: 'place' },
  { id: 'paris', name: 'Paris', kind: 'place' },
  { id: 'edi-rama', name: 'Edi Rama', kind: 'person' },
  { id: 'un', name: 'United Nations' },
  { id: 'bild', name: 'Bild', kind: 'media', ambiguous: ['Bild'], cues: ['Springer'] },
  {
    id: 'die-welt',
    name: 'Die Welt',
    kind: 'media',
    forms: [{ text: 'Welt' }],
    ambiguous: ['Welt'],
    cues: ['Springer'],
  },
]);
const mentions = (text: string, lang = 'en') => found(annotateText(lexicon, [text], { lang }));
const stops = (text: string, lang = 'en') => stopped(annotateText(lexicon, [text], { lang }));

describe('a quotation in title case', () => {
  it.each([
    ['They watched “An Evening in Paris” twice.', 'Paris:guard:quoted-title'],
    ['She sang "Paris Rain" at the end.', 'Paris:guard:quoted-title'],
    ['On lit « Paris », mais on chante «Paris Blues» ici.', 'Paris:guard:quoted-title'],
    ['They call him the “Butcher of Iran” there.', 'Iran:guard:quoted-title'],
  ])('is the name of a work or a nickname: “%s”', (text, stop) => {
    expect(stops(text)).toContain(stop);
  });

  it.each([
    ['“Iran will answer,” he said.', ['Iran=iran']],
    ['They call it the “United Nations” here.', ['United Nations=un']],
    ['He greeted “President Edi Rama” with a smile.', ['Edi Rama=edi-rama']],
    ['He spoke of “the Iran question” again.', ['Iran=iran']],
  ])('is speech if not: “%s”', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('the titles of a block', () => {
  /** The quotations that are titles, with the form between the strokes for the known name. */
  function titles(marked: string, lang = 'en'): readonly string[] {
    const [before = '', form = '', after = ''] = marked.split('|');
    const text = before + form + after;
    const known = form === '' ? [] : [{ start: before.length, end: before.length + form.length }];
    return findQuotedTitles(text, known, wordsOf(lang)).map(({ start, end }) => text.slice(start, end));
  }

  it.each([
    ['what stands between the marks', 'They sang “Rain on |Paris|” twice.', ['Rain on Paris']],
    ['nothing where there are no marks', 'They sang Rain on |Paris| twice.', []],
    ['nothing without a known name', 'They sang “Rain on Paris” twice.', []],
    ['nothing behind a known name', 'In |Paris| they sang “Rain on Stone” twice.', []],
    ['nothing before a known name', 'They sang “Rain on Stone” in |Paris|.', []],
    ['nothing with a person’s title', 'They call him “Mr. |Rama|” there.', []],
    ['… as the last word', 'They said “|Rama|, our Senator.” there.', []],
    ['… in the possessive', 'They call it “the President’s |Paris|” there.', []],
  ])('are %s: “%s”', (_, marked, expected) => {
    expect(titles(marked)).toEqual(expected);
  });

  it('are not told by their capitals where all nouns have them', () => {
    expect(titles('Sie lasen "Abend in |Paris|" zweimal.', 'de')).toEqual([]);
    expect(titles('Sie lasen "Abend in |Paris|" zweimal.')).toEqual(['Abend in Paris']);
  });
});

describe('a stretch in quotation marks', () => {
  it.each([
    ['“Iran”', true],
    ['“Iran', false],
    ['Iran”', false],
    ['Iran', false],
  ])('has one on either side: %s', (text, expected) => {
    const start = text.indexOf('Iran');
    expect(isQuoted(text, start, start + 4)).toBe(expected);
  });
});

describe('a place alone in quotation marks', () => {
  it.each([
    ['en', 'The ship “Paris” sank.', 'Paris:guard:quoted-title'],
    ['ru', 'Кафе «Paris» закрыто.', 'Paris:guard:quoted-title'],
    ['de', 'Die Pension „Paris“ ist zu.', 'Paris:guard:quoted-title'],
  ])('is something called after it (%s: “%s”)', (lang, text, stop) => {
    expect(stops(text, lang)).toContain(stop);
  });
});

describe('newspapers that are called like common nouns, where nouns have capitals', () => {
  it('are silent behind an article or adjective', () => {
    expect(stops('Ein anderes Bild bot sich, sagte man bei Springer.', 'de')).toContain('Bild:guard:ordinary-word');
    expect(stops('Das Bild und die Welt gehören Springer.', 'de')).toEqual([
      'Bild:guard:ordinary-word',
      'Welt:guard:ordinary-word',
    ]);
  });

  it('are silent where article and noun only begin a sentence', () => {
    expect(mentions('Die Welt schaut zu.', 'de')).toEqual([]);
    expect(mentions('Die Welt schaut zu. Bei Springer auch.', 'de')).toEqual([]);
    expect(mentions('„Die Welt“ berichtet.', 'de')).toEqual(['Die Welt=die-welt']);
    expect(mentions('Es berichtet Die Welt.', 'de')).toEqual(['Die Welt=die-welt']);
  });

  it('are found in quotation marks though the cue comes with a later request', () => {
    const page = { lang: 'de', title: '' };
    const [first, second] = blocksOf('Die „Bild“ schwieg.', 'Das Haus gehört Springer.');
    if (first === undefined || second === undefined) throw new Error('two blocks');
    const { findings, mentions: before } = annotate(lexicon, { page, blocks: [first] });
    expect(before).toEqual([]);
    const after = annotate(lexicon, { page, blocks: [second], before: findings });
    expect(found(after)).toEqual(['Bild=bild']);
  });

  it('are found in quotation marks with a cue', () => {
    expect(mentions('Die „Bild“ schwieg. Das Haus gehört Springer.', 'de')).toEqual(['Bild=bild']);
    expect(mentions('Die Zeitung Bild schwieg.', 'de')).toEqual([]);
    const { mentions: all } = annotateText(lexicon, ['Die „Bild“ schwieg. Das Haus gehört Springer.'], { lang: 'de' });
    expect(all.map(({ why }) => why)).toEqual([['resolve:cues', 'resolve:quoted']]);
  });
});
