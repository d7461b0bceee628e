import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardTextAt, toCardColumns } from '../../../../src/core/glossary/card-columns.ts';
import { type CardText, toCardText } from '../../../../src/core/glossary/cards.ts';
import { parseEntry } from '../../../../src/core/glossary/parse-entry.ts';
import { entryFile } from './entry-file.ts';

const plain = toCardText(parseEntry(entryFile()));

// Anything a value may hold: no tab, line break or form feed, and never nothing at all.
const value = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/[\f\n\t]/.test(text));
const code = fc.string({ minLength: 2, maxLength: 3, unit: fc.constantFrom('A', 'b', 'C') });
const cardText: fc.Arbitrary<CardText> = fc.record(
  {
    short: value,
    native: fc.record({ text: value, lang: code }),
    wikipedia: value,
    official: value,
    place: fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }).map((degrees) => degrees + 0),
      lon: fc.double({ min: -180, max: 180, noNaN: true }).map((degrees) => degrees + 0),
    }),
    facts: fc.array(fc.record({ label: value, value })),
    statuses: fc.array(fc.record({ label: value, from: value, until: value }, { requiredKeys: ['label', 'from'] })),
    timeline: fc.array(fc.record({ date: value, text: value })),
    contested: fc.boolean(),
    sources: fc.array(
      fc.record({ title: value, publisher: value, year: value, url: value }, { requiredKeys: ['title'] }),
    ),
    reviewed: value,
    background: value,
    nation: fc.record(
      { capital: value, currencies: fc.array(code), languages: fc.array(code), code },
      { requiredKeys: ['currencies', 'languages'] },
    ),
  },
  { requiredKeys: ['facts', 'statuses', 'timeline', 'contested', 'sources', 'reviewed', 'background'] },
);

describe('card columns', () => {
  it('give every card back as it went in', () => {
    fc.assert(
      fc.property(fc.array(cardText, { minLength: 1, maxLength: 5 }), (texts) => {
        const columns = toCardColumns(texts);
        expect(texts.map((_, row) => cardTextAt(columns, row))).toEqual(texts);
      }),
    );
  });

  it('have no card beyond their last', () => {
    expect(cardTextAt(toCardColumns([plain, plain]), 2)).toBeUndefined();
  });

  it.each(['\t', '\n', '\f'])('refuse a value with %j in it, which would shift what follows', (boundary) => {
    expect(() => toCardColumns([{ ...plain, background: `a${boundary}b` }])).toThrow(RangeError);
  });

  it('give nothing for a file that was cut short', () => {
    const columns = toCardColumns([plain]);
    expect(cardTextAt(columns.slice(0, columns.lastIndexOf('\f')), 0)).toBeUndefined();
  });
});
