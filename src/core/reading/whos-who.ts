/** Who and what an article mentions: each entry once, with how often and where. */
import type { EntryId } from '../glossary/entry.ts';
import { ENTRY_KINDS, type EntryKind } from '../glossary/entry.ts';

/** Where a mention stands on the page. */
export interface MentionPlace {
  readonly block: number;
  readonly start: number;
  /** 0 … 1 along the article. */
  readonly position: number;
}

/** One row of the list. */
export interface WhosWhoRow<E> {
  readonly entry: E;
  /** In reading order, at least one. */
  readonly places: readonly MentionPlace[];
}

/** One row an entry, in order of first mention. Entries that no mention leads to are left out. */
export function listWhosWho<E extends { readonly id: EntryId }>(
  mentions: readonly (MentionPlace & { readonly entry: EntryId })[],
  entries: readonly E[],
): readonly WhosWhoRow<E>[] {
  const places = new Map<EntryId, MentionPlace[]>();
  for (const { entry, block, start, position } of mentions) {
    const own = places.get(entry) ?? [];
    own.push({ block, start, position });
    places.set(entry, own);
  }
  const rows = entries.flatMap((entry) => {
    const own = places.get(entry.id);
    return own === undefined ? [] : [{ entry, places: own }];
  });
  const order = new Map([...places.keys()].map((id, at) => [id, at]));
  return rows.toSorted((a, b) => (order.get(a.entry.id) ?? 0) - (order.get(b.entry.id) ?? 0));
}

/** The rows by kind, kinds in the order of ENTRY_KINDS, rows in their order; kinds without rows are left out. */
export function groupByKind<E extends { readonly kind: EntryKind }>(
  rows: readonly WhosWhoRow<E>[],
): readonly { readonly kind: EntryKind; readonly rows: readonly WhosWhoRow<E>[] }[] {
  return ENTRY_KINDS.map((kind) => ({ kind, rows: rows.filter((row) => row.entry.kind === kind) })).filter(
    (group) => group.rows.length > 0,
  );
}
