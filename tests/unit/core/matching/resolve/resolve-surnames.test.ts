import { describe, expect, it } from 'vitest';
import { Namings, resolveSurname } from '../../../../../src/core/matching/resolve/resolve-surnames.ts';
import { type RuleName, switchOff } from '../../../../../src/core/matching/rules.ts';
import type { Sense } from '../../../../../src/core/matching/sense.ts';
import { senseOf } from './findings-of.ts';

const person = (id: string, ...roles: Sense['roles']) => senseOf(id, { kind: 'person', name: `${id} Gashi`, roles });
const ina = person('ina', { role: 'Mayor of Berat', from: '2015' });
const ben = person('ben', { role: 'Mayor of Korça', from: '2003', until: '2009' });
const lea = person('lea', { role: 'Queen of Hearts', from: '2018' });
const tom = person('tom');
/** Somebody of that surname whom the glossary does not know. */
const stranger = undefined;

/** What "Gashi" means with these words before it, behind or between those who are named in full. */
function gashi(
  before: string,
  {
    named = [],
    later = [],
    bearers = [],
    published,
    supported = true,
    disabled = [],
  }: {
    readonly named?: readonly (Sense | undefined)[];
    readonly later?: readonly (Sense | undefined)[];
    readonly bearers?: readonly Sense[];
    readonly published?: string;
    readonly supported?: boolean;
    readonly disabled?: readonly RuleName[];
  },
): string {
  const namings = new Namings();
  [...named, ...later].forEach((bearer, at) => {
    namings.add('Gashi', { position: at < named.length ? at : at + 1, bearer });
  });
  const verdict = resolveSurname({ text: 'Gashi', position: named.length, before, bearers }, namings, {
    published,
    on: switchOff(new Set(disabled)),
    supports: () => supported,
  });
  return 'entry' in verdict ? [verdict.entry, ...verdict.why].join(' ') : verdict.stoppedBy;
}

describe('a surname without a title', () => {
  it.each([
    ['is the last one named before it', { named: [ben, ina] }, 'ina resolve:surname'],
    ['is nobody of ours behind a stranger', { named: [ina, stranger] }, 'resolve:other-bearer'],
    ['is the only one named on the page, though later', { later: [ina, ina] }, 'ina resolve:surname'],
    ['is nobody before two are named', { later: [ina, ben] }, 'resolve:other-bearer'],
    ['is nobody before one of ours and a stranger are named', { later: [ina, stranger] }, 'resolve:other-bearer'],
    ['is nobody where nobody is named in full', { bearers: [ina] }, 'resolve:surname'],
  ])('%s', (_, page, expected) => {
    expect(gashi('the others and', page)).toBe(expected);
  });
});

describe('a surname behind a title', () => {
  const day = '2012-01-01';
  const byTitle = ' resolve:surname resolve:title-office';

  it.each([
    ['is the one whose office it is, though another was named last', { named: [ben, tom] }, `ben${byTitle}`],
    ['… or a stranger', { named: [ben, stranger] }, `ben${byTitle}`],
    ['… or both only later', { later: [ben, tom] }, `ben${byTitle}`],
    ['… and though the office is over', { named: [ben, tom], published: day }, `ben${byTitle}`],
    ['is the last one named, where the office was theirs as well', { named: [ben, ina] }, 'ina resolve:surname'],
    ['is nobody where the office was of several before', { named: [ben, ina, tom] }, 'resolve:other-bearer'],
    ['is nobody who takes the office later', { named: [ben, ina], published: day }, 'resolve:title-date'],
    ['is no other for an office that comes later', { named: [ina, tom], published: day }, 'tom resolve:surname'],
    ['is the last one named where the title is of nobody', { named: [lea, tom] }, 'tom resolve:surname'],
    ['is nobody behind a stranger where it is of nobody', { named: [tom, stranger] }, 'resolve:other-bearer'],
  ])('%s', (_, page, expected) => {
    expect(gashi('as mayor', page)).toBe(expected);
  });
});

describe('a surname behind a title on a page that names nobody in full', () => {
  const mia = person('mia', { role: 'Queen of Clubs', from: '2001' });

  it.each([
    [
      'is who holds the office on that day',
      { bearers: [tom, lea], published: '2020-01-01' },
      'lea resolve:title-office',
    ],
    ['is nobody if two hold such an office', { bearers: [lea, mia], published: '2020-01-01' }, 'resolve:surname'],
    [
      'is the one of two who holds it already',
      { bearers: [lea, mia], published: '2010-01-01' },
      'mia resolve:title-office',
    ],
    ['is nobody before the office is taken', { bearers: [tom, lea], published: '2010-01-01' }, 'resolve:title-date'],
    ['is nobody if it is not their office', { bearers: [tom, ina], published: '2020-01-01' }, 'resolve:surname'],
    ['is nobody without a day', { bearers: [lea] }, 'resolve:surname'],
    [
      'is nobody of whom the page speaks no further',
      { bearers: [lea], published: '2020-01-01', supported: false },
      'resolve:surname',
    ],
  ])('%s', (_, page, expected) => {
    expect(gashi('and queen', page)).toBe(expected);
  });

  it('is nobody by an office that many hold at a time', () => {
    expect(gashi('and mayor', { bearers: [ina], published: '2020-01-01' })).toBe('resolve:surname');
  });
});

describe('without the rule for titles', () => {
  it('a surname is the last one named, whatever title stands before it', () => {
    expect(gashi('as mayor', { named: [ben, tom], disabled: ['resolve:title-office'] })).toBe('tom resolve:surname');
  });
});

describe('without the rule for surnames, by which it is measured,', () => {
  const disabled = ['resolve:surname'] as const;

  it.each([
    ['a surname is its only bearer', { bearers: [ina], disabled }, 'ina'],
    ['one of two is as with the rule', { bearers: [ina, ben], disabled }, 'resolve:surname'],
    ['one of none is as with the rule', { named: [ina], disabled }, 'ina resolve:surname'],
  ])('%s', (_, page, expected) => {
    expect(gashi('', page)).toBe(expected);
  });
});
