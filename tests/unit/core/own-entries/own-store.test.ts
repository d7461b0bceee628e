import { describe, expect, it } from 'vitest';
import { type OwnEntry, parseOwnEntry } from '../../../../src/core/own-entries/own-entry.ts';
import { checkOwnLimits, type OwnEntries, parseOwnStore } from '../../../../src/core/own-entries/own-store.ts';

const council = parseOwnEntry({ name: 'Harbour Council', gist: 'Body of nine towns.' }, '', {
  idFor: () => 'own:harbour-council',
  today: '2026-11-23',
});
const faultsIn = ({ unusable }: OwnEntries) => unusable.map(({ error }) => error.message);

describe('stored own entries', () => {
  it('are none, and nothing is wrong, before the first is written', () => {
    expect(parseOwnStore(undefined)).toEqual({ entries: [], unusable: [], isNewer: false });
  });

  it.each([
    [null, 'undefined'],
    [7, 'undefined'],
    ['x', 'undefined'],
    [[], 'undefined'],
    [{ version: 2, entries: 3 }, '3'],
  ])('are none where %j is stored, which is kept with what is wrong with it', (stored, found) => {
    const read = parseOwnStore(stored);
    expect(read).toMatchObject({ entries: [], unusable: [{ value: stored }], isNewer: false });
    expect(faultsIn(read)).toEqual([`entries: not list (found ${found})`]);
  });

  it('are kept where others beside them are none, each of which is told by its place', () => {
    const entries = [{ name: 7 }, council, 'x', { ...council, gist: 'Another one.' }];
    const read = parseOwnStore({ version: 1, entries });
    expect(read.entries).toEqual([council]);
    expect(read.unusable.map(({ value }) => value)).toEqual([entries[0], entries[2], entries[3]]);
    expect(faultsIn(read)).toEqual([
      'entries[0].name: not text (found 7)',
      'entries[2]: not object (found "x")',
      'entries[3].id: id twice (id own:harbour-council)',
    ]);
  });

  it('get an id of their own and a day where another hand stored them without', () => {
    const { id, reviewed, ...bare } = council;
    const { entries } = parseOwnStore({ version: 1, entries: [council, bare, bare] });
    expect(entries.map((entry) => entry.id)).toEqual([id, `${id}-2`, `${id}-3`]);
    expect(entries.map((entry) => entry.reviewed)).toEqual([reviewed, '2026-01-01', '2026-01-01']);
  });

  it.each([
    [1, false],
    [2, true],
    ['2', false],
    [undefined, false],
  ])('of version %j are of a newer one: %s', (version, isNewer) => {
    expect(parseOwnStore({ version, entries: [council] })).toEqual({ entries: [council], unusable: [], isNewer });
  });
});

describe('how many own entries can be kept', () => {
  const many = (count: number, forms: number): readonly OwnEntry[] =>
    Array<OwnEntry>(count).fill({ ...council, forms: Array<string>(forms).fill('HC') });
  const faultOf = (entries: readonly OwnEntry[]) => {
    try {
      checkOwnLimits(entries);
    } catch (error) {
      return String(error);
    }
    return 'none';
  };

  it('is 20,000', () => {
    expect(faultOf(many(20_000, 0))).toBe('none');
    expect(faultOf(many(20_001, 0))).toBe('ParseError: too many entries (most 20000, count 20001)');
  });

  it('is fewer where names and forms together would be more than 100,000', () => {
    expect(faultOf(many(2_000, 49))).toBe('none');
    expect(faultOf([...many(2_000, 49), council])).toBe('ParseError: too many forms (most 100000, count 100001)');
  });
});
