import { describe, expect, it } from 'vitest';
import {
  type CardColumns,
  cardTextAt,
  toCardColumns,
  toCardEntry,
  toCardText,
} from '../../../../src/core/glossary/cards.ts';
import { parseEntry } from '../../../../src/core/glossary/parse-entry.ts';
import { toSense } from '../../../../src/core/matching/sense-table.ts';
import { entryFile } from './entry-file.ts';

const nation = { capital: 'Holm', currencies: ['EUR'], languages: ['sq'] };
const plain = parseEntry(entryFile());
const rich = parseEntry(
  entryFile({
    short: 'HC',
    wikipedia: 'Harbour Council',
    contested: 'true',
    sources: [{ title: 'A' }, { title: 'B' }],
  }),
);

describe('cards', () => {
  it('come back out of their columns as they went in', () => {
    const texts = [toCardText(plain), toCardText(rich, nation)];
    const columns = JSON.parse(JSON.stringify(toCardColumns(texts))) as CardColumns;
    expect([cardTextAt(columns, 0), cardTextAt(columns, 1), cardTextAt(columns, 2)]).toEqual([...texts, undefined]);
  });

  it('are whole again when the Wikipedia article has a name of its own', () => {
    const other = { ...rich, wikipedia: 'Council of the Bay' };
    expect(toCardEntry(toSense(other), toCardText(other)).wikipedia).toBe('Council of the Bay');
  });

  it('are whole again once put together with their sense', () => {
    const { called, forms, ambiguous, cues, not, ...shown } = rich;
    expect(toCardEntry(toSense(rich), toCardText(rich))).toEqual(shown);
  });
});
