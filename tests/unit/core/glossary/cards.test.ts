import { describe, expect, it } from 'vitest';
import { toCardEntry, toCardText } from '../../../../src/core/glossary/cards.ts';
import { parseEntry } from '../../../../src/core/glossary/parse-entry.ts';
import { toSense } from '../../../../src/core/matching/sense-table.ts';
import { entryFile } from './entry-file.ts';

const rich = parseEntry(
  entryFile({
    short: 'HC',
    wikipedia: 'Harbour Council',
    contested: 'true',
    sources: [{ title: 'A' }, { title: 'B' }],
  }),
);

describe('cards', () => {
  it('are whole again when the Wikipedia article has a name of its own', () => {
    const other = { ...rich, wikipedia: 'Council of the Bay' };
    expect(toCardEntry(toSense(other), toCardText(other)).wikipedia).toBe('Council of the Bay');
  });

  it('are whole again when a source bears their name', () => {
    const other = { ...rich, sources: [{ title: rich.name }, { title: 'B' }] };
    expect(toCardText(other).sources.map(({ title }) => title)).toEqual(['=', 'B']);
    expect(toCardEntry(toSense(other), toCardText(other)).sources).toEqual(other.sources);
  });

  it('are whole again once put together with their sense', () => {
    const { called, forms, ambiguous, cues, not, ...shown } = rich;
    expect(toCardEntry(toSense(rich), toCardText(rich))).toEqual(shown);
  });
});
