import { describe, expect, it } from 'vitest';
import { blockOf, candidate, meaning, reasons, resolve, said, senseOf } from './findings-of.ts';

const oaks = senseOf('oaks', { cues: ['acorn', 'timber'] });
const kings = senseOf('kings', { cues: ['crown', 'throne'] });
const SURE = { form: 'OAK' };
const DOUBTFUL = { form: 'OAK', ambiguous: true };

/** A page that names OAK, which may be the oaks or the kings, with these words beside it. */
const page = (words: string, meanings = [meaning('oaks', SURE), meaning('kings', SURE)], fields = {}) =>
  blockOf([candidate('OAK', meanings, fields)], { words });

describe('a form that means one thing', () => {
  const ina = senseOf('ina', { kind: 'person', name: 'Ina Oak', roles: [{ role: 'Mayor', from: '2020' }] });
  const early = { published: '2001-01-01' };

  it('is that, and needs no support, though much speaks against it', () => {
    const outcomes = resolve([ina], [page('rain', [meaning('ina', SURE)])], early);
    expect(said(outcomes)).toEqual(['OAK=ina']);
    expect(reasons(outcomes)).toEqual([['resolve:plain']]);
    expect(said(resolve([ina], [page('rain', [meaning('ina', DOUBTFUL)])], early))).toEqual(['OAK:resolve:ambiguous']);
  });

  it('is sure if one spelling of it is', () => {
    const spellings = [meaning('ina', DOUBTFUL), meaning('ina', { form: 'Oak' })];
    expect(reasons(resolve([ina], [page('rain', spellings)], early))).toEqual([['resolve:plain']]);
  });

  it('has no other reason than that, whatever else speaks for it', () => {
    const wood = senseOf('wood', { kind: 'place', cues: ['acorn'] });
    expect(reasons(resolve([wood], [page('acorn', [meaning('wood', SURE)])]))).toEqual([['resolve:plain']]);
  });
});

describe('on a page about sport', () => {
  const sport = { section: 'Sport' };

  it('a place may be its team', () => {
    const wood = senseOf('wood', { kind: 'place', cues: ['acorn', 'timber'] });
    expect(said(resolve([wood], [page('rain', [meaning('wood', SURE)])], sport))).toEqual(['OAK:resolve:section']);
    expect(said(resolve([wood], [page('rain', [meaning('wood', DOUBTFUL)])], sport))).toEqual([
      'OAK:resolve:ambiguous',
    ]);
    expect(said(resolve([wood], [page('acorn timber', [meaning('wood', SURE)])], sport))).toEqual(['OAK=wood']);
  });

  it('a body is itself', () => {
    expect(said(resolve([oaks], [page('rain', [meaning('oaks', SURE)])], sport))).toEqual(['OAK=oaks']);
  });
});

describe('of two things that a form may mean', () => {
  const both = (words: string) => said(resolve([oaks, kings], [page(words)]));

  it.each([
    ['the one that a word elsewhere speaks for', 'rain', 'acorn', 'OAK=oaks'],
    ['the one that a word beside it speaks for', 'crown', 'rain', 'OAK=kings'],
    ['none where a word beside it speaks for one, one elsewhere for the other', 'crown', 'acorn', 'OAK:resolve:senses'],
    ['none where nothing speaks for either', 'rain', 'rain', 'OAK:resolve:senses'],
  ])('it is %s', (_, beside, elsewhere, expected) => {
    expect(said(resolve([oaks, kings], [page(beside), blockOf([], { words: elsewhere })]))).toEqual([expected]);
  });

  it.each([2, 3, 4] as const)('a lead of one is enough where both are equally known (%i)', (familiarity) => {
    const equal = [oaks, kings].map((sense) => ({ ...sense, familiarity }));
    expect(said(resolve(equal, [page('rain'), blockOf([], { words: 'acorn' })]))).toEqual(['OAK=oaks']);
  });

  it.each([
    ['first', [meaning('kings', SURE), meaning('oaks', SURE)]],
    ['last', [meaning('oaks', SURE), meaning('kings', SURE)]],
  ])('what is said beside is more than fame, listed %s', (_, meanings) => {
    const famous = [
      { ...oaks, familiarity: 1 as const },
      { ...kings, familiarity: 5 as const },
    ];
    const elsewhere = (words: string) => blockOf([], { words });
    expect(said(resolve(famous, [page('rain', meanings)]))).toEqual(['OAK:resolve:senses']);
    expect(said(resolve(famous, [page('crown', meanings), elsewhere('acorn')]))).toEqual(['OAK=kings']);
    expect(said(resolve(famous, [page('acorn', meanings), elsewhere('crown')]))).toEqual(['OAK:resolve:senses']);
    expect(said(resolve(famous, [page('acorn timber', meanings)]))).toEqual(['OAK=oaks']);
  });

  it('one that the glossary has lost is none', () => {
    expect(said(resolve([oaks], [page('acorn timber')]))).toEqual(['OAK=oaks']);
    expect(said(resolve([], [page('acorn timber')]))).toEqual(['OAK:resolve:senses']);
  });

  it.each([
    ['first', [meaning('oaks', { form: 'Öak' }), meaning('oaks', DOUBTFUL), meaning('kings', SURE)]],
    ['last', [meaning('oaks', DOUBTFUL), meaning('oaks', { form: 'Öak' }), meaning('kings', SURE)]],
  ])('each counts by its surest spelling, listed %s', (_, meanings) => {
    const [outcome] = resolve([oaks, kings], [page('acorn', meanings)]);
    expect(outcome).toMatchObject({
      entry: 'oaks',
      form: 'Öak',
      why: ['resolve:plain', 'resolve:cues', 'resolve:senses'],
    });
  });

  it('it is silent about both after all', () => {
    expect(both('acorn timber crown throne')).toEqual(['OAK:resolve:senses']);
  });
});

describe('quotation marks', () => {
  const paper = senseOf('paper', { kind: 'media', cues: ['acorn'] });
  const ofPaper = [meaning('paper', DOUBTFUL)];

  it('speak for a newspaper, and only for one, and only if they are there', () => {
    const quoted = resolve([paper], [page('acorn', ofPaper, { isQuoted: true })]);
    expect(said(quoted)).toEqual(['OAK=paper']);
    expect(reasons(quoted)).toEqual([['resolve:cues', 'resolve:quoted']]);
    expect(said(resolve([paper], [page('acorn', ofPaper)]))).toEqual(['OAK:resolve:ambiguous']);
    expect(said(resolve([oaks], [page('acorn', [meaning('oaks', DOUBTFUL)], { isQuoted: true })]))).toEqual([
      'OAK:resolve:ambiguous',
    ]);
  });
});

describe('a definition', () => {
  const none = { defines: [] };

  it.each([
    ['settles which of two is meant', ['kings'], 'OAK=kings'],
    ['that fits both settles nothing', ['oaks', 'kings'], 'OAK:resolve:senses'],
    ['of a meaning that has been ruled out settles nothing', ['elms'], 'OAK:resolve:senses'],
    ['of another thing silences both', [], 'OAK:resolve:definition'],
  ])('%s', (_, defines, expected) => {
    expect(said(resolve([oaks, kings], [page('rain', undefined, { defines })]))).toEqual([expected]);
  });

  it('of another thing leaves a sure name alone on a page in another language, where it may be ours in translation', () => {
    const french = (...meanings: Parameters<typeof page>[1] & {}) =>
      said(resolve([oaks, kings], [{ ...page('acorn timber', meanings, none), lang: 'fr' }]));
    expect(french(meaning('oaks', SURE))).toEqual(['OAK=oaks']);
    expect(french(meaning('oaks', DOUBTFUL))).toEqual(['OAK:resolve:definition']);
    expect(french(meaning('oaks', SURE), meaning('kings', SURE))).toEqual(['OAK:resolve:definition']);
    expect(said(resolve([oaks], [page('acorn timber', [meaning('oaks', SURE)], none)]))).toEqual([
      'OAK:resolve:definition',
    ]);
  });
});

describe('an entry of the reader’s', () => {
  const own = senseOf('own:oak');
  const meanings = [meaning('own:oak', SURE), meaning('oaks', SURE)];

  it('stands aside for a bundled one of the same form, unless it is to hide it', () => {
    expect(said(resolve([own, oaks], [page('rain', meanings)]))).toEqual(['OAK=oaks']);
    expect(said(resolve([{ ...own, shadows: true }, oaks], [page('rain', meanings)]))).toEqual(['OAK=own:oak']);
  });
});
