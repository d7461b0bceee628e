import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../src/core/matching/find/find-candidates.ts';
import { parseOwnEntry } from '../../../../src/core/own-entries/own-entry.ts';
import { compileOwnSource, toOwnSense } from '../../../../src/core/own-entries/own-source.ts';

const entry = (name: string, more: object = {}) =>
  parseOwnEntry({ name, gist: `${name}.`, ...more }, '', {
    idFor: (one) => `own:${one.toLowerCase().replaceAll(' ', '-')}`,
    today: '2026-11-23',
  });

describe('own entries as a source for the engine', () => {
  it('are none where there are none', () => {
    expect(compileOwnSource([])).toBeUndefined();
  });

  it('are found by name, further forms and a person’s last word, each as its own entry', () => {
    const source = compileOwnSource([
      entry('Nils Orsted', { kind: 'person', forms: ['NO-1'] }),
      entry('Harbour Council', { shadows: true }),
    ]);
    if (source === undefined) throw new Error('no source');
    const text = 'The Harbour Council heard Nils Orsted, called NO-1. Orsted left.';
    const found = findCandidates(source.index, text, { lang: 'en' }).filter(({ nested }) => !nested);
    const named = found.map(({ start, end, meanings }) => [
      text.slice(start, end),
      source.senses.at(meanings[0]?.entry ?? -1).id,
    ]);
    expect(named).toEqual([
      ['Harbour Council', 'own:harbour-council'],
      ['Nils Orsted', 'own:nils-orsted'],
      ['NO-1', 'own:nils-orsted'],
      ['Orsted', 'own:nils-orsted'],
    ]);
  });

  it('are found by id, in whatever order they were added', () => {
    const names = ['Delta', 'Alpha', 'Echo', 'Bravo', 'Charlie'];
    const senses = compileOwnSource(names.map((name) => entry(name)))?.senses;
    const nameOf = (number: number | undefined) => (number === undefined ? undefined : senses?.at(number).name);
    expect(names.map((name) => nameOf(senses?.numberOf(`own:${name.toLowerCase()}`)))).toEqual(names);
  });

  it('say whether they stand in for a bundled entry, and belong to a pack of their own', () => {
    expect(toOwnSense(entry('Harbour Council', { shadows: true }))).toMatchObject({ shadows: true, pack: 'own' });
    expect(toOwnSense(entry('Harbour Council'))).toMatchObject({ shadows: false, familiarity: 1 });
  });
});
