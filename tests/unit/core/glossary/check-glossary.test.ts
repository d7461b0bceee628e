import { describe, expect, it } from 'vitest';
import { findProblems } from '../../../../src/core/glossary/check-glossary.ts';
import type { Entry } from '../../../../src/core/glossary/entry.ts';
import { parseEntry } from '../../../../src/core/glossary/parse-entry.ts';
import { entryFile } from './entry-file.ts';

function entry(id: string, changes: Record<string, unknown>): Entry {
  return parseEntry({ ...entryFile(changes), id });
}

const rules = (...entries: readonly Entry[]) => findProblems(entries).map((problem) => problem.rule);

describe('findProblems', () => {
  it('finds nothing in a sound glossary', () => {
    expect(rules(entry('a', { name: 'Alpha', related: ['b'] }), entry('b', { name: 'Beta', related: ['a'] }))).toEqual(
      [],
    );
  });

  it('finds related ids that lead nowhere or back to the entry itself', () => {
    expect(rules(entry('a', { name: 'Alpha', related: ['b', 'a'] }))).toEqual([
      'related: there is no other entry "b"',
      'related: there is no other entry "a"',
    ]);
  });

  it('finds an id in two packs and a name used twice', () => {
    const twice = [
      entry('a', { name: 'Alpha', cues: ['x'] }),
      { ...entry('a', { name: 'Alpha', cues: ['x'] }), pack: 'hills' },
    ];
    expect(rules(...twice)).toEqual(['the id stands in several packs: coast, hills', 'share the name "alpha"']);
  });

  it('lets two entries share a form only if each has cues or calls it ambiguous', () => {
    const first = entry('a', { name: 'Alpha', forms: ['AB'], ambiguous: ['AB'] });
    const second = entry('b', { name: 'Beta', forms: ['AB'], cues: ['bay'] });
    expect(rules(first, second)).toEqual([]);
    const careless = entry('c', { name: 'Gamma', forms: ['AB'] });
    expect(rules(first, careless)).toEqual([
      'share the form "AB", but c has neither cues nor the form under "ambiguous"',
    ]);
  });
});
