/** From a chosen file to the records in it. */
import { parse as parseCsv, unparse } from 'papaparse';
import type { OwnEntry } from '../../core/own-entries/own-entry.ts';
import { readOwnJson, writeOwnJson } from '../../core/own-entries/own-json.ts';
import { fromOwnRows, toOwnRows } from '../../core/own-entries/own-rows.ts';
import type { ImportRecord } from '../../core/own-entries/plan-import.ts';
import { ParseError } from '../../core/parsing/reader.ts';
import { readTextFile } from '../read-text-file.ts';

const MOST_BYTES = 5_000_000;

/** What files own entries come and go in. */
export type ImportFormat = 'json' | 'csv';

/** What a file holds, before any of it is judged. */
export interface ReadImport {
  readonly format: ImportFormat;
  readonly records: readonly ImportRecord[];
}

/** Reads a file as what its first character says it is. Rejects with a Refusal or ParseError. */
export async function readImport(file: Blob): Promise<ReadImport> {
  const text = await readTextFile(file, MOST_BYTES);
  return /^\uFEFF?\s*[[{]/.test(text)
    ? { format: 'json', records: readOwnJson(text) }
    : { format: 'csv', records: readOwnCsv(text) };
}

/** The records of a CSV text. Throws ParseError if it is broken. */
export function readOwnCsv(text: string): readonly ImportRecord[] {
  const table = text.replace(/^\uFEFF/, '');
  const { data, errors } = parseCsv<string[]>(table, { delimiter: delimiterOf(table) });
  const [fault] = errors;
  if (fault !== undefined) throw new ParseError('', { code: 'badQuotes', row: (fault.row ?? 0) + 1 }); // the one kind there is
  return fromOwnRows(data);
}

/** What parts the cells: whichever stands most often in the heading. Spreadsheets write semicolons where a comma is decimal. */
function delimiterOf(table: string): string {
  const heading = table.split(/[\r\n]/, 1)[0] ?? '';
  const counts = [',', ';', '\t'].map((one) => ({ one, count: heading.split(one).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).one;
}

/** The text of an export; a CSV begins with a byte order mark, without which spreadsheets misread it. */
export function writeExport(entries: readonly OwnEntry[], format: ImportFormat): string {
  if (format === 'json') return writeOwnJson(entries);
  return `\uFEFF${unparse(
    toOwnRows(entries).map((row) => [...row]),
    { newline: '\r\n' },
  )}\r\n`;
}
