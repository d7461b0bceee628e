import { describe, expect, it } from 'vitest';
import type { Meaning } from '../../../../../src/core/matching/candidate.ts';
import { type Hit, toCandidates } from '../../../../../src/core/matching/find/leftmost-longest.ts';

const meaning = (entry: number, form: string, rest: Partial<Meaning> = {}): Meaning => ({
  entry,
  form,
  source: 'name',
  ambiguous: false,
  ...rest,
});

/** A hit from `start` to before `end`; the mention's ending, if any, goes to `fullEnd`. */
const hit = (start: number, end: number, meanings: readonly Meaning[], fullEnd = end): Hit => ({
  start,
  end,
  fullEnd,
  meanings,
  nested: false,
});

/** `toCandidates` changes the hits it is given. */
const candidatesOfCopies = (hits: readonly Hit[]) => toCandidates(hits.map((one) => ({ ...one })));

/** Candidates as `start-end`, `*` before nested ones, with the forms they may be. */
const candidatesOf = (hits: readonly Hit[]) =>
  candidatesOfCopies(hits).map(
    ({ start, end, nested, meanings }) =>
      `${nested ? '*' : ''}${start}-${end} ${meanings.map(({ entry, form }) => `${form}(${entry})`).join(' ')}`,
  );

/** Every order in which three hits may come. */
const orders = ([a, b, c]: readonly [Hit, Hit, Hit]) => [
  [a, b, c],
  [a, c, b],
  [b, a, c],
  [b, c, a],
  [c, a, b],
  [c, b, a],
];

describe('hits of one span', () => {
  const atlas = hit(0, 5, [meaning(1, 'Atlas')]);
  const atlás = hit(0, 5, [meaning(1, 'Atlás')]);
  const other = hit(0, 5, [meaning(2, 'Atlas')]);

  it.each(orders([atlas, atlás, other]))(
    'are one candidate, by entry and form, in whatever order they come',
    (...hits) => {
      expect(candidatesOf(hits)).toEqual(['0-5 Atlas(1) Atlás(1) Atlas(2)']);
    },
  );

  it('say once what is found twice', () => {
    expect(candidatesOf([atlas, atlas, other])).toEqual(['0-5 Atlas(1) Atlas(2)']);
    const short = hit(0, 5, [meaning(1, 'Atlas', { source: 'short' })]);
    expect(candidatesOf([atlas, short, atlas])).toEqual(['0-5 Atlas(1) Atlas(1)']);
  });

  it.each([
    ['source', { source: 'short' }],
    ['language', { lang: 'de' }],
  ] as const)('keep apart what differs in %s', (_, difference) => {
    const [first] = candidatesOfCopies([atlas, hit(0, 5, [meaning(1, 'Atlas', difference)])]);
    expect(first?.meanings).toHaveLength(2);
  });

  it.each([
    ['first', 7, 5],
    ['last', 5, 7],
  ])('end where the %s one ends, if that takes in more', (_, one, two) => {
    const [first] = candidatesOfCopies([hit(0, 5, [meaning(1, 'Atlas')], one), hit(0, 5, [meaning(2, 'Atlas')], two)]);
    expect(first?.fullEnd).toBe(7);
  });
});

describe('hits that lie over each other', () => {
  const president = hit(0, 12, [meaning(1, 'President Xi'), meaning(2, 'President Xi')]);

  it.each([
    [
      'nested inside the longer one',
      [hit(0, 4, [meaning(1, 'Rust')]), hit(0, 9, [meaning(2, 'Rust Belt')])],
      ['0-9 Rust Belt(2)', '*0-4 Rust(1)'],
    ],
    [
      'both, one beginning where the other ends',
      [hit(0, 4, [meaning(1, 'Rust')]), hit(4, 8, [meaning(2, 'Belt')])],
      ['0-4 Rust(1)', '4-8 Belt(2)'],
    ],
    [
      'the first, where the second begins inside it',
      [hit(0, 9, [meaning(1, 'Rust Belt')]), hit(5, 14, [meaning(2, 'Belt Line')])],
      ['0-9 Rust Belt(1)'],
    ],
    [
      'the first, where the second begins in its possessive',
      [hit(0, 4, [meaning(1, 'Rust')], 7), hit(5, 10, [meaning(2, 's Row')])],
      ['0-4 Rust(1)'],
    ],
    [
      'both, if one of the things the second may mean is one of those of the first',
      [president, hit(10, 20, [meaning(2, 'Xi Jinping'), meaning(3, 'Xi Jinping')])],
      ['0-12 President Xi(1) President Xi(2)', '10-20 Xi Jinping(2) Xi Jinping(3)'],
    ],
    [
      'the first, if the second may be the same person by a surname only',
      [president, hit(10, 20, [meaning(2, 'Xi Jinping', { source: 'called' })])],
      ['0-12 President Xi(1) President Xi(2)'],
    ],
  ])('are kept: %s', (_, hits, expected) => {
    expect(candidatesOf(hits)).toEqual(expected);
    expect(candidatesOf([...hits].reverse())).toEqual(expected);
  });
});
