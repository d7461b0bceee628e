/** The reader's entries as they lie in storage, and what keeps them small enough to be carried and compiled. */
import { ParseError, showValue } from '../parsing/reader.ts';
import { makeOwnId } from './make-own-id.ts';
import { type OwnEntry, parseOwnEntry } from './own-entry.ts';

/** The version of the stored list that this code writes. */
export const OWN_VERSION = 1;
/** How many entries a reader may have. */
export const MOST_OWN_ENTRIES = 20_000;
/** All forms together: compiling so many takes about half a second. */
const MOST_OWN_FORMS = 100_000;

/** What lies in storage, as far as it can be used. */
export interface OwnEntries {
  /** In the order in which they were added. */
  readonly entries: readonly OwnEntry[];
  /** What lies in storage but is no entry. It stays there until the reader discards it. */
  readonly unusable: readonly { readonly value: unknown; readonly error: ParseError }[];
  /** Written by a newer version of the extension: read as far as possible, write nothing. */
  readonly isNewer: boolean;
}

/** Parses what storage holds. Never throws. */
export function parseOwnStore(stored: unknown): OwnEntries {
  if (stored === undefined) return { entries: [], unusable: [], isNewer: false };
  const fields = new Map<string, unknown>(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const version = fields.get('version');
  const entries = fields.get('entries');
  if (!Array.isArray(entries)) {
    const error = new ParseError('entries', { code: 'notList', found: showValue(entries) });
    return { entries: [], unusable: [{ value: stored, error }], isNewer: false };
  }
  const good: OwnEntry[] = [];
  const unusable: { value: unknown; error: ParseError }[] = [];
  const taken = new Set<string>();
  entries.forEach((value: unknown, at) => {
    try {
      const entry = parseOwnEntry(value, `entries[${at}]`, {
        idFor: (name) => makeOwnId(name, (id) => taken.has(id)),
        today: '2026-01-01', // only for what was stored without its day, by a hand other than ours
      });
      if (taken.has(entry.id)) throw new ParseError(`entries[${at}].id`, { code: 'idTwice', id: entry.id });
      taken.add(entry.id);
      good.push(entry);
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      unusable.push({ value, error });
    }
  });
  return { entries: good, unusable, isNewer: typeof version === 'number' && version > OWN_VERSION };
}

/** Throws ParseError if these are more entries or forms than can be kept. */
export function checkOwnLimits(entries: readonly OwnEntry[]): void {
  if (entries.length > MOST_OWN_ENTRIES) {
    throw new ParseError('', { code: 'tooManyEntries', most: MOST_OWN_ENTRIES, count: entries.length });
  }
  const forms = entries.reduce((sum, entry) => sum + 1 + entry.forms.length, 0);
  if (forms > MOST_OWN_FORMS) {
    throw new ParseError('', { code: 'tooManyForms', most: MOST_OWN_FORMS, count: forms });
  }
}
