/** The JSON file in which own entries are exported and imported. */
import { parseJson } from '../parsing/parse-json.ts';
import { ParseError, showValue } from '../parsing/reader.ts';
import type { OwnEntry } from './own-entry.ts';
import { MOST_OWN_ENTRIES } from './own-store.ts';
import type { ImportRecord } from './plan-import.ts';

const OWN_FORMAT = 'backgrounder-entries';
const VERSION = 1;
const DEEPEST = 8;

/** The text of the file; ends in a line break. */
export function writeOwnJson(entries: readonly OwnEntry[]): string {
  return `${JSON.stringify({ format: OWN_FORMAT, version: VERSION, entries }, null, 1)}\n`;
}

/** The records of such a file, or of a bare list of entries. Throws ParseError if it is neither. */
export function readOwnJson(text: string): readonly ImportRecord[] {
  const list = listIn(parseJson(text.replace(/^\uFEFF/, ''), DEEPEST));
  if (list.length > MOST_OWN_ENTRIES) {
    throw new ParseError('', { code: 'tooManyEntries', most: MOST_OWN_ENTRIES, count: list.length });
  }
  return list.map((value, at) => ({ at: at + 1, value }));
}

function listIn(file: unknown): readonly unknown[] {
  if (Array.isArray(file)) return file;
  const fields = new Map(typeof file === 'object' && file !== null ? Object.entries(file) : []);
  const version: unknown = fields.get('version');
  const entries: unknown = fields.get('entries');
  if (fields.get('format') !== OWN_FORMAT || !Array.isArray(entries)) {
    throw new ParseError('', { code: 'notEntriesFile' });
  }
  if (version !== VERSION) throw new ParseError('', { code: 'unknownVersion', found: showValue(version) });
  return entries;
}
