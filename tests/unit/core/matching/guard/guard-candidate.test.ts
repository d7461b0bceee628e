import { describe, expect, it } from 'vitest';
import { findInBlock } from '../../../../../src/core/matching/find-in-block.ts';
import { type RuleName, switchOff } from '../../../../../src/core/matching/rules.ts';
import { annotateText, blocksOf, found, lexiconOf, stopped } from '../lexicon-of.ts';

const lexicon = lexiconOf([
  { id: 'edi-rama', name: 'Edi Rama', kind: 'person', country: 'AL' },
  { id: 'kim-jong-un', name: 'Kim Jong Un', kind: 'person', called: ['Kim'] },
  { id: 'abe-lincoln', name: 'Abe Lincoln', kind: 'person' },
  { id: 'lincoln', name: 'Lincoln', kind: 'place', ambiguous: ['Lincoln'], cues: ['corn', 'prairie'] },
  { id: 'zana-carrick', name: 'Zana Carrick', kind: 'person' },
  { id: 'carrick-motors', name: 'Carrick Motors', forms: [{ text: 'Carrick' }], ambiguous: ['Carrick'] },
  { id: 'gashi-group', name: 'Gashi Group', country: 'AL', forms: [{ text: 'Gashi' }] },
  { id: 'kim-works', name: 'Kim Works', forms: [{ text: 'Kim' }], ambiguous: ['Kim'] },
  { id: 'washington', name: 'Washington', kind: 'place', country: 'US' },
  { id: 'nora-washington', name: 'Nora Washington', kind: 'person' },
  { id: 'paris', name: 'Paris', kind: 'place', country: 'FR' },
  { id: 'nora-paris', name: 'Nora Paris', kind: 'person' },
  { id: 'iran', name: 'Iran', kind: 'place' },
  { id: 'nato', name: 'North Atlantic Treaty Organization', short: 'NATO' },
  { id: 'us', name: 'United States', kind: 'place', forms: [{ text: 'US' }] },
]);
const mentions = (...paragraphs: readonly string[]) => found(annotateText(lexicon, paragraphs));
const stops = (text: string, lang = 'en') => stopped(annotateText(lexicon, [text], { lang }));

/** What guard says of the last candidate of that spelling, without its meanings. */
function findingOf(text: string, spelling: string, { lang = 'en', off }: { lang?: string; off?: RuleName } = {}) {
  const [block] = blocksOf(text);
  if (block === undefined) throw new Error('a block');
  const { candidates } = findInBlock(lexicon, block, { lang, on: switchOff(off && new Set([off])) });
  const last = candidates.findLast((one) => one.text === spelling);
  if (last === undefined) throw new Error(`No ${spelling} in “${text}”`);
  const { meanings: _, ...rest } = last;
  return rest;
}

describe('what guard says of a candidate', () => {
  const plain = { nested: false, stops: [], passes: [], isExplained: false };

  it('is as little as there is to say, since it is kept with the page', () => {
    expect(findingOf('They went to Iran.', 'Iran')).toStrictEqual({
      ...plain,
      start: 13,
      end: 17,
      text: 'Iran',
      word: 3,
    });
    expect(findingOf('A friend of Rama left.', 'Rama')).toStrictEqual({
      ...plain,
      start: 12,
      end: 16,
      text: 'Rama',
      word: 3,
      before: 'a friend of',
    });
    expect(findingOf('Rama left.', 'Rama')).toStrictEqual({
      ...plain,
      start: 0,
      end: 4,
      text: 'Rama',
      word: 0,
      ordinary: 'rama',
    });
  });

  it('is the rule alone in addresses and titles of works', () => {
    expect(findingOf('The file Iran.pdf is gone.', 'Iran')).toStrictEqual({
      ...plain,
      start: 9,
      end: 13,
      text: 'Iran',
      word: 2,
      stops: [{ rule: 'guard:address' }],
    });
    expect(findingOf('They sang “Rain on Iran” twice.', 'Iran')).toStrictEqual({
      ...plain,
      start: 19,
      end: 23,
      text: 'Iran',
      word: 4,
      stops: [{ rule: 'guard:quoted-title' }],
    });
  });

  it('does not reach beyond the title of a work', () => {
    const text = 'In Iran they sang “Rain on Paris” for Edi Rama.';
    expect(mentions(text)).toEqual(['Iran=iran', 'Edi Rama=edi-rama']);
  });

  it('knows the words before a person, whatever else is called so', () => {
    expect(findingOf('They met President Lincoln.', 'Lincoln').before).toBe('they met president');
  });

  it('knows a full name only where it does not go on', () => {
    expect(findingOf('They met Edi Kristaq Rama.', 'Rama').namesInFull).toBe('edi-rama');
    expect(findingOf('They met Zana Petrit Carrick.', 'Carrick').namesInFull).toBe('zana-carrick');
    const park = findingOf('They saw the Edi Kristaq Rama Park.', 'Rama');
    expect(park).not.toHaveProperty('namesInFull');
    expect(park).not.toHaveProperty('whole');
    expect(park.stops).toHaveLength(2);
  });
});

describe('another bearer', () => {
  it.each([
    ['John Rama', 'They met John Rama.', 'Rama'],
    ['Kim Yong Chol', 'They met Kim Yong Chol.', 'Kim'],
    ['Gerald Gashi, by his given name', 'They met Gerald Gashi.', 'Gashi'],
    ['… and his initial', 'They met Gerald R. Gashi.', 'Gashi'],
  ])('is %s', (_, text, spelling) => {
    expect(findingOf(text, spelling).namesOther).toBe(true);
  });

  it.each([
    ['the bearer alone', 'They said that Kim left.', 'Kim'],
    ['a firm with two owners', 'They work at Hoxha & Rama.', 'Rama'],
    ['… one of whom has a given name', 'They work at Gerald & Gashi.', 'Gashi'],
    ['a body that a town may lend its name', 'They asked the Friends of Lincoln.', 'Lincoln'],
    ['a body beside a region', 'They asked Gashi, Texas Oil and others.', 'Gashi'],
    ['what is called after the bearer', 'They saw the Rama Park.', 'Rama'],
    ['… or after a firm of that name', 'They saw the Carrick Yard.', 'Carrick'],
  ])('is not %s: “%s”', (_, text, spelling) => {
    expect(findingOf(text, spelling)).not.toHaveProperty('namesOther');
  });

  it('is told by a title only where that rule is on', () => {
    const text = 'They voted for President Gashi.';
    expect(findingOf(text, 'Gashi').namesOther).toBe(true);
    expect(findingOf(text, 'Gashi', { off: 'guard:person-title' })).not.toHaveProperty('namesOther');
  });

  it('of a name that persons and places share is no person unknown', () => {
    expect(findingOf('They met President Lincoln.', 'Lincoln')).not.toHaveProperty('namesOther');
  });
});

describe('a place that is somewhere else', () => {
  it.each([
    ['by its town', 'A fire broke out in Kelso, Washington, on Sunday.', 'Washington'],
    ['by its region', 'A fire broke out in Paris, Texas, on Sunday.', 'Paris'],
  ])('is told %s, though persons are called so too', (_, text, spelling) => {
    expect(findingOf(text, spelling).namesOther).toBe(true);
  });

  it.each([
    ['guard:region-name', 'A fire broke out in Kelso, Washington, on Sunday.', 'Washington'],
    ['guard:region-after', 'A fire broke out in Paris, Texas, on Sunday.', 'Paris'],
  ] as const)('is not looked for without %s', (off, text, spelling) => {
    expect(findingOf(text, spelling).namesOther).toBe(true);
    expect(findingOf(text, spelling, { off })).not.toHaveProperty('namesOther');
  });
});

describe('a definition', () => {
  it('is not looked for without its rule', () => {
    const text = 'The North Atlantic Treaty Organization (NATO) met.';
    expect(findingOf(text, 'NATO').defines).toEqual(['nato']);
    expect(findingOf(text, 'NATO', { off: 'resolve:definition' })).not.toHaveProperty('defines');
  });
});

describe('a name lent to a body', () => {
  it.each([
    ['a town’s, though persons are called so too', 'They asked the Friends of Lincoln for help.', 'en', 'Lincoln'],
    ['a country’s, though it is joined to more', 'They asked the Friends of Iran-led groups for help.', 'en', 'Iran'],
    ['where nouns have capitals', 'Sie hörte oft Radio von Iran.', 'de', 'Iran'],
  ])('is %s', (_, text, lang, spelling) => {
    expect(stops(text, lang)).toContain(`${spelling}:guard:name-of`);
  });

  it('is not the first part of a compound, where nouns are joined into one', () => {
    expect(findingOf('Er las Angaben von US-Küstenwache und Zoll.', 'US', { lang: 'de' }).stops).toEqual([]);
  });
});

describe('an ending joined to the name', () => {
  it('ends it if it is a possessive', () => {
    expect(mentions('They left Iran’s North Bank.')).toEqual(['Iran=iran']);
  });

  it('does not end it if it is an inflection', () => {
    expect(stops('Ata folën për NATO-n Veriore sot.', 'sq')).toContain('NATO:guard:neighbour-after');
  });
});
