import { describe, expect, it } from 'vitest';
import { lexicon } from '../glossary-of-tests.ts';
import { annotateText, found, lexiconOf, stopped } from '../lexicon-of.ts';
import { blockOf, candidate, meaning, reasons, resolve, said, senseOf, surname } from './findings-of.ts';

const mentions = (...paragraphs: readonly string[]) => found(annotateText(lexicon, paragraphs));

describe('a form that holds a title', () => {
  const roles = [
    { role: 'Mayor of Berat', from: '2003', until: '2009' },
    { role: 'Prime Minister of Albania', from: '2017-01-20', until: '2021-01-20' },
  ];
  const gashis = lexiconOf([
    {
      id: 'ina-gashi',
      name: 'Ina Gashi',
      kind: 'person',
      forms: [{ text: 'Prime Minister Gashi' }, { text: 'Mayor Ina Gashi' }],
      roles,
    },
    { id: 'gashi-fund', name: 'Prime Minister Gashi Fund', roles },
  ]);
  const at = (published: string | undefined, text: string, disabled?: ReadonlySet<'resolve:title-date'>) =>
    annotateText(gashis, [text], published === undefined ? {} : { published }, disabled ? { disabled } : {});

  it('names nobody who took the office later', () => {
    expect(stopped(at('2009-05-01', 'They met Prime Minister Gashi.'))).toContain(
      'Prime Minister Gashi:resolve:title-date',
    );
    expect(found(at('2009-05-01', 'They met Mayor Ina Gashi.'))).toEqual(['Mayor Ina Gashi=ina-gashi']);
    expect(found(at('2002-05-01', 'They met Mayor Ina Gashi.'))).not.toContain('Mayor Ina Gashi=ina-gashi');
  });

  it.each([
    ['in the office', '2018-05-01'],
    ['after it', '2025-05-01'],
    ['on a page without a day', undefined],
  ])('names who holds it %s', (_, published) => {
    expect(found(at(published, 'They met Prime Minister Gashi.'))).toEqual(['Prime Minister Gashi=ina-gashi']);
  });

  it('says nothing of what is no person', () => {
    expect(found(at('2009-05-01', 'They met the Prime Minister Gashi Fund.'))).toEqual([
      'Prime Minister Gashi Fund=gashi-fund',
    ]);
  });

  it('is the form’s business alone: a name without one stands on any day', () => {
    expect(found(at('1999-05-01', 'They met Ina Gashi.'))).toEqual(['Ina Gashi=ina-gashi']);
  });

  it('counts for nothing where the rule is off', () => {
    const page = at('2009-05-01', 'They met Prime Minister Gashi.', new Set(['resolve:title-date']));
    expect(found(page)).toEqual(['Prime Minister Gashi=ina-gashi']);
  });
});

describe('a word that may open a sentence', () => {
  it('is no name where the page writes it small', () => {
    const page = annotateText(lexicon, ['Carrick is what they call it.', 'An old carrick lay there.']);
    expect(stopped(page)).toEqual(['Carrick:guard:ordinary-word']);
  });

  it('is what it is if its entry is written small', () => {
    const terms = lexiconOf([{ id: 'tariff', name: 'tariff', kind: 'concept' }]);
    expect(found(annotateText(terms, ['Tariff talks failed.', 'They fear a tariff.']))).toEqual([
      'Tariff=tariff',
      'tariff=tariff',
    ]);
  });

  it('is no name if one of its meanings is written with a capital', () => {
    const meanings = [meaning('term', { form: 'carrick' }), meaning('firm', { form: 'Carrick' })];
    const page = blockOf([candidate('Carrick', meanings, { ordinary: 'carrick' })], { words: 'carrick' });
    expect(said(resolve([senseOf('term'), senseOf('firm')], [page]))).toEqual(['Carrick:guard:ordinary-word']);
  });

  it('is the surname of one who is named in full on the page', () => {
    expect(mentions('They met George W. Bush. Bush left.', 'A bush burned.')).toEqual([
      'George W. Bush=george-w-bush',
      'Bush=george-w-bush',
    ]);
    expect(stopped(annotateText(lexicon, ['Bush is dry.', 'A bush burned.']))).toEqual(['Bush:guard:ordinary-word']);
  });

  it('leaves the name behind it alone, and says so', () => {
    const [mention] = annotateText(lexicon, ['Visitors Tirana loves are young.', 'The visitors came.']).mentions;
    expect(mention?.why).toEqual(['pass:common-word', 'resolve:plain']);
    const passes = ['pass:title'] as const;
    const stops = [{ rule: 'guard:neighbour-before', unlessCommon: 'visitors' }] as const;
    const page = blockOf([candidate('Oaks', [meaning('oaks', { form: 'Oaks' })], { stops, passes })], {
      words: 'visitors',
    });
    expect(reasons(resolve([senseOf('oaks')], [page]))).toEqual([['pass:title', 'pass:common-word', 'resolve:plain']]);
  });

  it('is no given name of somebody else', () => {
    const page = 'Edi Rama came. Visitors Rama knew were young. They saw that Rama smiled.';
    expect(mentions(page)).toEqual(['Edi Rama=edi-rama']);
    expect(mentions(page, 'The visitors came.')).toEqual(['Edi Rama=edi-rama', 'Rama=edi-rama', 'Rama=edi-rama']);
  });
});

describe('a name that speaks for another', () => {
  const page = (beside: string) => mentions('The MEK left Ashraf.', beside);

  it.each([
    ['stands by itself', 'They went to Iran by bus.', true],
    ['is no part of a longer name that nobody knows', 'They stayed at the Iran Nordwind.', false],
    ['is more than a word of a heading', 'Iran Cuts Old Ties Again', false],
  ])('%s: “%s”', (_, beside, expected) => {
    expect(page(beside).includes('MEK=mek')).toBe(expected);
  });

  it('may be of several words in a heading', () => {
    const albanians = ['Edi Rama Cuts Old Ties', 'The PS won in Tirana.'];
    const related = lexiconOf([
      { id: 'edi-rama', name: 'Edi Rama', kind: 'person' },
      {
        id: 'ps',
        name: 'Socialist Party',
        forms: [{ text: 'PS' }],
        ambiguous: ['PS'],
        cues: ['won'],
        related: ['edi-rama'],
      },
    ]);
    expect(found(annotateText(related, albanians))).toContain('PS=ps');
    expect(found(annotateText(related, ['The PS won in Tirana.']))).toEqual([]);
  });

  const oaks = senseOf('oaks', { related: ['elms'], cues: ['acorn'] });
  const elms = senseOf('elms');
  const doubtful = candidate('Oaks', [meaning('oaks', { form: 'Oaks', ambiguous: true })]);
  const sure = meaning('elms', { form: 'Elms' });
  const withElms = (fields: Parameters<typeof candidate>[2], meanings = [sure]) =>
    said(
      resolve(
        [oaks, elms, senseOf('kings')],
        [blockOf([doubtful, candidate('Elms', meanings, fields)], { words: 'acorn' })],
      ),
    );

  it('is beyond doubt itself', () => {
    expect(withElms({})).toContain('Oaks=oaks');
    expect(withElms({ nested: true })).toContain('Oaks:resolve:ambiguous');
    expect(withElms({}, [sure, meaning('kings', { form: 'Elms' })])).toContain('Oaks:resolve:ambiguous');
    expect(withElms({}, [{ ...sure, ambiguous: true }])).toContain('Oaks:resolve:ambiguous');
    expect(withElms({ stops: [{ rule: 'guard:team' }] })).toContain('Oaks:resolve:ambiguous');
  });
});

describe('in headlines', () => {
  const heading = 'Iran Cuts Old Ties Again';
  const why = (...paragraphs: readonly string[]) => annotateText(lexicon, paragraphs).mentions[0]?.why;

  it('a name says why it stands', () => {
    expect(why(heading)).toEqual(['pass:headline-only', 'resolve:plain']);
    expect(why(heading, 'They went to Iran by bus.')).toEqual(['pass:headline-seen', 'resolve:plain']);
    expect(why('Edi Rama Cuts Old Ties', 'It rained all day.')).toEqual(['pass:headline-name', 'resolve:plain']);
    expect(stopped(annotateText(lexicon, [heading, 'It rained all day.']))).toEqual(['Iran:guard:headline']);
  });

  it('a name of two words over two lines is one of several words', () => {
    expect(mentions('Edi\n  Rama Cuts Old Ties', 'It rained all day.')).toEqual(['Edi\n  Rama=edi-rama']);
  });

  it('what has no words beside them is no sentence', () => {
    expect(mentions(heading, '* * *')).toEqual(['Iran=iran']);
    const page = blockOf([candidate('Oaks', [meaning('oaks', { form: 'Oaks' })])], { case: 'headline' });
    expect(said(resolve([senseOf('oaks')], [page, blockOf([], { words: '' })]))).toEqual(['Oaks=oaks']);
    expect(said(resolve([senseOf('oaks')], [page, blockOf([])]))).toEqual(['Oaks:guard:headline']);
  });
});

describe('what stopped a candidate', () => {
  it('is what stopped the meaning that is not a mere surname', () => {
    const meanings = [surname('ina', 'Oak'), meaning('oaks', { form: 'Oak', stoppedBy: 'guard:team' })];
    const ina = senseOf('ina', { kind: 'person', name: 'Ina Oak' });
    const page = (one: typeof meanings) => said(resolve([ina, senseOf('oaks')], [blockOf([candidate('Oak', one)])]));
    expect(page(meanings)).toEqual(['Oak:resolve:surname']);
    expect(page(meanings.slice(1))).toEqual(['Oak:guard:team']);
    expect(page([{ ...surname('ina', 'Oak'), stoppedBy: 'guard:calendar' }])).toEqual(['Oak:guard:calendar']);
  });
});
