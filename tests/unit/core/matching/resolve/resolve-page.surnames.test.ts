import { describe, expect, it } from 'vitest';
import { lexicon } from '../glossary-of-tests.ts';
import { annotateText, found, lexiconOf } from '../lexicon-of.ts';
import { blockOf, candidate, meaning, reasons, resolve, said, senseOf, surname } from './findings-of.ts';

const ina = senseOf('ina', { kind: 'person', name: 'Ina Oak' });
const INA = candidate('Ina Oak', [meaning('ina', { form: 'Ina Oak' })]);

describe('a surname', () => {
  it('is given as the glossary spells it for that person', () => {
    const ben = senseOf('ben', { kind: 'person', name: 'Ben Öak', called: ['Öak'] });
    const oak = candidate('Oak', [surname('ina', 'Oak'), surname('ben', 'Öak')]);
    const full = (id: string, name: string) => candidate(name, [meaning(id, { form: name })]);
    const forms = (...named: readonly ReturnType<typeof candidate>[]) => {
      const last = resolve([ina, ben], [blockOf([...named, oak])]).at(-1);
      return last !== undefined && 'entry' in last ? [last.entry, last.form] : undefined;
    };
    expect(forms(full('ina', 'Ina Oak'), full('ben', 'Ben Öak'))).toEqual(['ben', 'Öak']);
    expect(forms(full('ben', 'Ben Öak'), full('ina', 'Ina Oak'))).toEqual(['ina', 'Oak']);
  });

  it('with the given names of its bearer is the full name, and says so', () => {
    const { mentions } = annotateText(lexicon, ['They met Edi Kristaq Rama. Rama left.']);
    expect(mentions.map(({ text, form, why }) => [text, form, ...why])).toEqual([
      ['Edi Kristaq Rama', 'Rama', 'resolve:full-name'],
      ['Rama', 'Rama', 'resolve:surname'],
    ]);
  });

  it('is somebody else’s in any inflection once a stranger is called so', () => {
    const ofOaks = (form: string) => [meaning('river', { form }), surname('ina', 'Oak')];
    const stops = [{ rule: 'guard:neighbour-before' }] as const;
    const stranger = candidate('Oaks', ofOaks('Oaks'), { stops, namesOther: true });
    const page = [blockOf([INA, stranger, candidate('Oak', [surname('ina', 'Oak')])])];
    expect(said(resolve([ina, senseOf('river')], page))).toEqual([
      'Ina Oak=ina',
      'Oaks:guard:neighbour-before',
      'Oak:resolve:other-bearer',
    ]);
  });

  it('stays with our person where another full name is only stopped', () => {
    const jfk = { id: 'jfk', name: 'John F. Kennedy', kind: 'person', called: ['Kennedy'] } as const;
    const rfk = {
      ...jfk,
      id: 'rfk',
      name: 'Robert Kennedy Jr.',
      forms: [{ text: 'Robert Kennedy' }],
      ambiguous: ['Robert Kennedy'],
    };
    const page = (text: string) =>
      found(annotateText(lexiconOf([jfk, rfk]), [`John F. Kennedy came. ${text} They saw that Kennedy left.`]));
    expect(page('They built the Robert Kennedy Library.')).toEqual(['John F. Kennedy=jfk', 'Kennedy=jfk']);
    expect(page('They met Robert Kennedy.')).toEqual(['John F. Kennedy=jfk']);
  });

  it('in Cyrillic is the last word of the name, however that is inflected', () => {
    const [ru, lang] = [{ lang: 'ru' }, 'ru'];
    const leaders = lexiconOf([
      {
        id: 'putin',
        name: 'Vladimir Putin',
        kind: 'person',
        forms: [
          { text: 'Владимир Владимирович Путин', lang },
          { text: 'Владимир Путин', lang },
        ],
      },
    ]);
    const page = (text: string) => found(annotateText(leaders, [text], ru));
    expect(page('Они ждали, когда Путин уйдет.')).toEqual([]);
    expect(page('Они видели Владимира Путина. Они ждали, когда Путин уйдет.')).toEqual([
      'Владимира Путина=putin',
      'Путин=putin',
    ]);
    expect(page('Вчера пришел Владимир Владимирович Путин. Они ждали, когда Путин уйдет.')).toContain('Путин=putin');
  });
});

describe('a name that is also the surname of somebody on the page', () => {
  const meanings = [meaning('town', { form: 'Oak', ambiguous: true }), surname('ina', 'Oak')];
  const town = senseOf('town', { kind: 'place', cues: ['mill', 'harbour'] });
  const OAK = candidate('Oak', meanings);
  const SURE = candidate('Oak', [meaning('town', { form: 'Oak' }), surname('ina', 'Oak')]);
  const oak = (candidates: Parameters<typeof blockOf>[0], words = 'rain', page = {}) =>
    said(resolve([ina, town], [blockOf(candidates, { words })], page)).at(-1);

  it.each([
    ['is the place where nobody is named in full', [SURE], 'rain', 'Oak=town'],
    ['is the person who is', [INA, SURE], 'rain', 'Oak=ina'],
    ['is the person where the place would need support', [INA, OAK], 'rain', 'Oak=ina'],
    ['is neither where the page supports the place as well', [INA, OAK], 'mill harbour', 'Oak:resolve:senses'],
  ])('%s', (_, candidates, words, expected) => {
    expect(oak(candidates, words)).toBe(expected);
  });

  it('is neither where a page about sport supports even a place that is sure', () => {
    expect(oak([INA, SURE], 'mill harbour', { section: 'Sport' })).toBe('Oak:resolve:senses');
  });

  it('is the person where that is what the page supports', () => {
    const supported = { ...ina, cues: ['mill', 'harbour'] };
    const own = candidate('Oak', [meaning('ina', { form: 'Oak', ambiguous: true }), surname('ina', 'Oak')]);
    const outcomes = resolve([supported], [blockOf([INA, own], { words: 'mill harbour' })]);
    expect(said(outcomes).at(-1)).toBe('Oak=ina');
    expect(reasons(outcomes).at(-1)).toEqual(['resolve:surname']);
  });
});

describe('a firm whose name a stranger bears', () => {
  const stops = [{ rule: 'guard:neighbour-before' }] as const;
  const firm = senseOf('firm', { cues: ['mill', 'harbour'] });
  const oak = (text: string, ...others: readonly ReturnType<typeof meaning>[]) => [
    meaning('firm', { form: text }),
    ...others,
  ];
  const stranger = candidate('Oak', oak('Oak'), { stops, namesOther: true });
  const last = (
    senses: Parameters<typeof resolve>[0],
    named: typeof stranger,
    one: typeof stranger,
    words = 'rain',
  ) => {
    const outcomes = resolve(senses, [blockOf([named, one], { words })]);
    return { said: said(outcomes).at(-1), why: reasons(outcomes).at(-1) };
  };

  it('is silent behind that one, unless the page supports it, which is said', () => {
    const OAK = candidate('Oak', oak('Oak'));
    expect(last([firm], stranger, OAK).said).toBe('Oak:resolve:other-bearer');
    expect(last([firm], stranger, OAK, 'mill harbour')).toEqual({
      said: 'Oak=firm',
      why: ['resolve:plain', 'resolve:cues'],
    });
  });

  it('is silent in any inflection', () => {
    const inflected = candidate('Oaks', oak('Oak'), { stops, namesOther: true });
    expect(last([firm], inflected, candidate('Oak', oak('Oak'))).said).toBe('Oak:resolve:other-bearer');
  });

  it('is silent before that one only where it is doubtful in every way', () => {
    const doubtful = meaning('firm', { form: 'Oak', ambiguous: true });
    const ahead = (meanings: readonly ReturnType<typeof meaning>[]) =>
      said(resolve([firm], [blockOf([candidate('Oak', meanings), stranger], { words: 'mill harbour' })]))[0];
    expect(ahead([doubtful])).toBe('Oak:resolve:other-bearer');
    expect(ahead([doubtful, meaning('firm', { form: 'Öak' })])).toBe('Oak=firm');
  });

  it('is what it is where the rule is off', () => {
    const page = [blockOf([stranger, candidate('Oak', oak('Oak'))])];
    expect(said(resolve([firm], page, {}, ['resolve:other-bearer'])).at(-1)).toBe('Oak=firm');
  });

  it('is itself behind a person of ours where the surname is ruled out, unless it is doubtful and a stranger bears it', () => {
    const ruledOut = surname('ina', 'Oak', { stoppedBy: 'guard:not-phrase' });
    const doubtful = meaning('firm', { form: 'Oak', ambiguous: true });
    const page = (words: string, one: typeof doubtful, ...others: readonly (typeof stranger)[]) =>
      said(resolve([ina, firm], [blockOf([INA, candidate('Oak', [one, ruledOut]), ...others], { words })]))[1];
    expect(page('rain', meaning('firm', { form: 'Oak' }))).toBe('Oak=firm');
    expect(page('mill harbour', doubtful)).toBe('Oak=firm');
    expect(page('mill harbour', doubtful, stranger)).toBe('Oak:resolve:other-bearer');
  });

  it('is no person who is known by that name alone', () => {
    const madora = senseOf('madora', { kind: 'person', called: [] });
    const one = candidate('Oak', [meaning('madora', { form: 'Oak' })]);
    expect(last([firm, madora], stranger, one).said).toBe('Oak=madora');
  });

  it('keeps a name of several words', () => {
    const whole = [meaning('firm', { form: 'Oak Motors' })];
    const named = candidate('Oak Motors', whole, { stops, namesOther: true });
    expect(last([firm], named, candidate('Oak Motors', whole)).said).toBe('Oak Motors=firm');
  });
});

describe('a region that shares its name with a town', () => {
  it('may be meant throughout a page that names what lies in it', () => {
    const seat = senseOf('seat', { kind: 'place' });
    const page = (words: string, disabled: Parameters<typeof resolve>[3] = []) =>
      said(
        resolve(
          [seat],
          [blockOf([candidate('Washington', [meaning('seat', { form: 'Washington' })])], { words })],
          {},
          disabled,
        ),
      );
    expect(page('^seattle')).toEqual(['Washington:resolve:other-bearer']);
    expect(page('rain')).toEqual(['Washington=seat']);
    expect(page('^seattle', ['guard:region-name'])).toEqual(['Washington=seat']);
  });
});
