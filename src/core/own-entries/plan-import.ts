/** What an import would do to the reader's entries, before anything is done. */
import type { EntryId } from '../glossary/entry.ts';
import type { Fault } from '../parsing/fault.ts';
import { ParseError } from '../parsing/reader.ts';
import { makeOwnId } from './make-own-id.ts';
import { type OwnEntry, parseOwnEntry } from './own-entry.ts';
import { checkOwnLimits } from './own-store.ts';

/** One record of a file, or why it cannot be read; `at` is its row in a CSV file, its place in a JSON list, both from 1. */
export type ImportRecord = { readonly at: number } & (
  | { readonly value: unknown; readonly fault?: undefined }
  | { readonly fault: Fault }
);

/** What an import does, record by record. */
export interface ImportPlan {
  readonly added: readonly OwnEntry[];
  /** With the same id as before. */
  readonly changed: readonly { readonly before: OwnEntry; readonly after: OwnEntry }[];
  /** How many are there already, word for word. */
  readonly unchanged: number;
  readonly refused: readonly { readonly at: number; readonly error: ParseError }[];
}

/**
 * Plans an import. A record with the id, or without an id the name, of an existing entry changes that one. Throws
 * ParseError if more would have to be kept than can be.
 */
export function planImport(existing: readonly OwnEntry[], records: readonly ImportRecord[], today: string): ImportPlan {
  const byId = new Map(existing.map((entry) => [entry.id, entry]));
  const byName = new Map(existing.map((entry) => [entry.name, entry]));
  const seen = new Map<EntryId, number>();
  const added: OwnEntry[] = [];
  const changed: { before: OwnEntry; after: OwnEntry }[] = [];
  const refused: { at: number; error: ParseError }[] = [];
  let unchanged = 0;
  const made = new Map<string, EntryId>();
  const idFor = (name: string) => {
    const id = byName.get(name)?.id ?? made.get(name) ?? makeOwnId(name, (one) => byId.has(one) || seen.has(one));
    made.set(name, id);
    return id;
  };
  for (const record of records) {
    const { at } = record;
    try {
      if (record.fault !== undefined) throw new ParseError('', record.fault);
      const after = parseOwnEntry(record.value, '', { idFor, today });
      const twin = seen.get(after.id);
      if (twin !== undefined) throw new ParseError('', { code: 'sameEntry', at: twin });
      seen.set(after.id, at);
      const before = byId.get(after.id);
      if (before === undefined) added.push(after);
      else if (isSame(before, after)) unchanged += 1;
      else changed.push({ before, after });
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      refused.push({ at, error });
    }
  }
  const plan = { added, changed, unchanged, refused };
  checkOwnLimits(applyPlan(existing, plan));
  return plan;
}

/** The entries after an import, in their order, what is new at the end. */
export function applyPlan(
  existing: readonly OwnEntry[],
  { added, changed }: Pick<ImportPlan, 'added' | 'changed'>,
): readonly OwnEntry[] {
  const byId = new Map(changed.map(({ after }) => [after.id, after]));
  const isThere = new Set(existing.map(({ id }) => id));
  return [...existing.map((entry) => byId.get(entry.id) ?? entry), ...added.filter(({ id }) => !isThere.has(id))];
}

/** Takes an import back; what was edited since stays as it was edited. */
export function undoPlan(
  existing: readonly OwnEntry[],
  { added, changed }: Pick<ImportPlan, 'added' | 'changed'>,
): readonly OwnEntry[] {
  const wasAdded = new Map(added.map((entry) => [entry.id, entry]));
  const before = new Map(changed.map((one) => [one.after.id, one]));
  return existing.flatMap((entry) => {
    const addition = wasAdded.get(entry.id);
    if (addition !== undefined && isSame(addition, entry)) return [];
    const change = before.get(entry.id);
    return [change !== undefined && isSame(change.after, entry) ? change.before : entry];
  });
}

/** Whether two entries are the same word for word. */
function isSame(a: OwnEntry, b: OwnEntry): boolean {
  return inOneOrder(a) === inOneOrder(b);
}

const inOneOrder = (entry: OwnEntry) => JSON.stringify(entry, Object.keys(entry).sort());
