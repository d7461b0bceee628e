import { describe, expect, it } from 'vitest';
import { type OwnEntry, parseOwnEntry } from '../../../../src/core/own-entries/own-entry.ts';
import { fromOwnRows, toOwnRows } from '../../../../src/core/own-entries/own-rows.ts';

const parse = (value: unknown): OwnEntry =>
  parseOwnEntry(value, '', { idFor: () => 'own:harbour-council', today: '2026-11-23' });
/** What one row under a heading gives. */
const readRow = (heading: readonly string[], row: readonly string[]) => fromOwnRows([heading, row])[0];
/** The value of one more column beside a name and a gist. */
const readCell = (column: string, cell: string) =>
  readRow(['name', 'gist', column], ['Harbour Council', 'A body', cell]);
const withValue = (value: object) => ({ at: 2, value: { name: 'Harbour Council', gist: 'A body', ...value } });

describe('a table of own entries', () => {
  it('has a column for each field, words for yes and no, and lists in one cell', () => {
    const entry = parse({
      name: 'Harbour Council',
      gist: 'A body',
      forms: ['HC', 'C:\\HC', 'H|C'],
      isPrivate: true,
    });
    expect(toOwnRows([entry])).toEqual([
      ['name', 'kind', 'forms', 'gist', 'background', 'tags', 'link', 'isPrivate', 'shadows', 'reviewed', 'id'],
      [
        'Harbour Council',
        'concept',
        'HC|C:\\\\HC|H\\|C',
        'A body',
        '',
        '',
        '',
        'yes',
        'no',
        '2026-11-23',
        'own:harbour-council',
      ],
    ]);
  });

  it('takes blanks around a heading for nothing', () => {
    expect(readRow([' Name ', '\tGIST'], ['Harbour Council', 'A body'])).toEqual(withValue({}));
  });

  it.each(['', ' ', ' \t'])('takes the cell %j for an empty one', (cell) => {
    expect(readCell('kind', cell)).toEqual(withValue({}));
    expect(
      fromOwnRows([
        ['name', 'gist'],
        [cell, cell],
      ]),
    ).toEqual([]);
    expect(readRow(['name', 'gist'], ['Harbour Council', 'A body', cell])).toEqual(withValue({}));
  });

  it('takes a row that is shorter than the heading for one with empty cells', () => {
    expect(readRow(['name', 'gist', 'kind', 'tags'], ['Harbour Council', 'A body'])).toEqual(withValue({}));
  });
});

describe('a cell that says yes or no', () => {
  it.each([
    ['yes', true],
    ['TRUE', true],
    ['1', true],
    [' Yes ', true],
    ['no', false],
    ['FALSE', false],
    ['0', false],
    ['maybe', 'maybe'], // refused when the entry is parsed
  ])('%j is %j', (cell, value) => {
    expect(readCell('isPrivate', cell)).toEqual(withValue({ isPrivate: value }));
    expect(readCell('shadows', cell)).toEqual(withValue({ shadows: value }));
  });

  it('is a text like any other where a text belongs', () => {
    expect(readCell('background', 'No')).toEqual(withValue({ background: 'No' }));
  });
});

describe('a list in a cell', () => {
  it.each([
    ['HC|Harbour|Towns', ['HC', 'Harbour', 'Towns']],
    ['|HC||Towns| |', ['HC', 'Towns']],
    ['H\\|C|x', ['H|C', 'x']],
    ['HC\\\\|x', ['HC\\', 'x']],
    ['C:\\HC|\\', ['C:\\HC', '\\']], // written by a hand that knows of no escapes
    ['|', []],
  ])('%j has the items %j', (cell, items) => {
    expect(readCell('forms', cell)).toEqual(withValue({ forms: items }));
    expect(readCell('tags', cell)).toEqual(withValue({ tags: items }));
  });
});

describe('an apostrophe in front of a cell', () => {
  it.each([
    ["'=1+1", '=1+1'], // as the export writes it
    ["''=1+1", "'=1+1"],
    ["'Ndrangheta", "'Ndrangheta"],
    ['=1+1', '=1+1'], // as another program writes it
    ['-', '-'],
  ])('%j is read as %j', (cell, text) => {
    expect(readCell('background', cell)).toEqual(withValue({ background: text }));
  });
});
