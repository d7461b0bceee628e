/** The one file in which everything a reader chose and wrote is carried away and brought back. */
import { makeOwnId } from '../own-entries/make-own-id.ts';
import type { OwnEntry } from '../own-entries/own-entry.ts';
import { parseOwnEntry } from '../own-entries/own-entry.ts';
import { checkOwnLimits, MOST_OWN_ENTRIES } from '../own-entries/own-store.ts';
import { parseJson } from '../parsing/parse-json.ts';
import { anything, list, object, oneOf, ParseError, showValue, text } from '../parsing/reader.ts';
import { migrateStored, SCHEMA_VERSION } from './migrate-settings.ts';
import { parseSettingsChange, type SettingsChange } from './parse-settings.ts';

const FORMAT = 'backgrounder-backup';
const DEEPEST = 8;

/** What one file carries. */
export interface Backup {
  /** The explicit choices; whatever is not among them is at its default. */
  readonly settings: SettingsChange;
  readonly entries: readonly OwnEntry[];
  /** The day it was made, `YYYY-MM-DD`. */
  readonly made: string;
}

/** The text of the file; ends in a line break. */
export function writeBackup({ settings, entries, made }: Backup): string {
  const file = { format: FORMAT, version: 1, made, settings: { schema: SCHEMA_VERSION, ...settings }, entries };
  return `${JSON.stringify(file, null, 1)}\n`;
}

const readFile = object<{
  format: typeof FORMAT;
  version: 1;
  made: string;
  settings: unknown;
  entries: readonly unknown[];
}>({
  format: oneOf([FORMAT]),
  version: (value) => {
    if (value !== 1) throw new ParseError('', { code: 'unknownVersion', found: showValue(value) });
    return 1;
  },
  made: text(10, 10),
  settings: anything,
  entries: list(anything, MOST_OWN_ENTRIES),
});

const isBackup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;

/** Parses a backup, settings of older versions included. Throws ParseError at the first fault: nothing is restored by halves. */
export function parseBackup(fileText: string): Backup {
  const value = parseJson(fileText.replace(/^\uFEFF/, ''), DEEPEST);
  if (!isBackup(value)) throw new ParseError('', { code: 'notBackup' });
  const file = readFile(value, '');
  const { values, version } = migrateStored(file.settings);
  if (version > SCHEMA_VERSION) {
    throw new ParseError('', { code: 'unknownVersion', found: showValue(version) });
  }
  const settings = parseSettingsChange(Object.fromEntries([...values].filter(([key]) => key !== 'schema')), 'settings');
  const taken = new Set<string>();
  const entries = file.entries.map((value, at) => {
    const path = `entries[${at}]`;
    const idFor = (name: string) => makeOwnId(name, (id) => taken.has(id));
    const entry = parseOwnEntry(value, path, { idFor, today: file.made });
    if (taken.has(entry.id)) throw new ParseError(`${path}.id`, { code: 'idTwice', id: entry.id });
    taken.add(entry.id);
    return entry;
  });
  checkOwnLimits(entries);
  return { settings, entries, made: file.made };
}
