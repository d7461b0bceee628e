/**
 * The table in which own entries are exported and imported as CSV. Cells that a spreadsheet would take for a formula get
 * an apostrophe in front, which reading takes off again; lists stand in one cell, their items parted by `|`.
 */
import { ParseError } from '../parsing/reader.ts';
import type { OwnEntry } from './own-entry.ts';
import { MOST_OWN_ENTRIES } from './own-store.ts';
import type { ImportRecord } from './plan-import.ts';

const COLUMNS = [
  'name',
  'kind',
  'forms',
  'gist',
  'background',
  'tags',
  'link',
  'isPrivate',
  'shadows',
  'reviewed',
  'id',
] as const satisfies readonly (keyof OwnEntry)[];
type Column = (typeof COLUMNS)[number];
/** Of a heading that is no column, as much is shown. */
const LONGEST_SHOWN = 60;

/** The rows of the table, the heading first. */
export function toOwnRows(entries: readonly OwnEntry[]): readonly (readonly string[])[] {
  return [[...COLUMNS], ...entries.map((entry) => COLUMNS.map((column) => defuse(toCell(entry[column]))))];
}

function toCell(value: OwnEntry[Column]): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  return value.map((item) => item.replace(/[\\|]/g, '\\$&')).join('|');
}

/** The records of a table; rows without anything in them are passed over. Throws ParseError if the heading is not ours. */
export function fromOwnRows(rows: readonly (readonly string[])[]): readonly ImportRecord[] {
  const [heading = [], ...body] = rows;
  const columns = heading.map((cell) => readColumn(cell.trim()));
  for (const needed of ['name', 'gist'] as const) {
    if (!columns.includes(needed)) throw new ParseError('', { code: 'noColumn', column: needed });
  }
  const twice = columns.find((column, at) => columns.indexOf(column) < at);
  if (twice !== undefined) throw new ParseError('', { code: 'columnTwice', column: twice });
  const records = body
    .map((row, at) => ({ at: at + 2, row }))
    .filter(({ row }) => row.some((cell) => cell.trim() !== ''));
  if (records.length > MOST_OWN_ENTRIES) {
    throw new ParseError('', { code: 'tooManyEntries', most: MOST_OWN_ENTRIES, count: records.length });
  }
  return records.map(({ at, row }) =>
    row.slice(columns.length).some((cell) => cell.trim() !== '')
      ? { at, fault: { code: 'surplusCells' } }
      : { at, value: toRecord(columns, row) },
  );
}

function readColumn(name: string): Column {
  const column = COLUMNS.find((one) => one.toLowerCase() === name.toLowerCase());
  if (column === undefined) {
    throw new ParseError('', { code: 'unknownColumn', column: name.slice(0, LONGEST_SHOWN), known: COLUMNS });
  }
  return column;
}

function toRecord(columns: readonly Column[], row: readonly string[]): unknown {
  const fields = columns.flatMap((column, at): readonly [string, unknown][] => {
    const cell = restore(row[at] ?? '');
    return cell.trim() === '' ? [] : [[column, fromCell(column, cell)]];
  });
  return Object.fromEntries(fields);
}

function fromCell(column: Column, cell: string): unknown {
  if (column === 'forms' || column === 'tags') return splitList(cell);
  if (column !== 'isPrivate' && column !== 'shadows') return cell;
  const word = cell.trim().toLowerCase();
  if (['yes', 'true', '1'].includes(word)) return true;
  return ['no', 'false', '0'].includes(word) ? false : cell;
}

function splitList(cell: string): readonly string[] {
  const items: string[] = [''];
  for (const [part = ''] of cell.matchAll(/\\[\\|]|[^\\|]+|[\\|]/g)) {
    if (part === '|') items.push('');
    else items.push(`${items.pop() ?? ''}${part.length === 2 && part.startsWith('\\') ? part.slice(1) : part}`);
  }
  return items.filter((item) => item.trim() !== '');
}

// What spreadsheets begin a formula with, full-width twins included, and what they skip before one.
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

function defuse(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function restore(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
