/** What the engine must know of an entry to resolve a mention; the rest of the entry stays in its card. */
import type { EntryId, EntryKind, Familiarity, PackId, Role } from '../glossary/entry.ts';

/** By what entries are filtered and ranked. */
export interface SenseOutline {
  readonly pack: PackId;
  readonly kind: EntryKind;
  readonly familiarity: Familiarity;
}

/** An entry as the engine knows it; its fields are those of `Entry`. */
export interface Sense extends SenseOutline {
  readonly id: EntryId;
  readonly name: string;
  readonly gist: string;
  readonly country?: string;
  readonly called: readonly string[];
  readonly cues: readonly string[];
  readonly not: readonly string[];
  readonly related: readonly EntryId[];
  readonly roles: readonly Role[];
  /** An own entry that may hide a bundled one of the same form. */
  readonly shadows?: boolean;
}

/** All senses of one compiled glossary. `FormSpec.entry` numbers point into it. */
export interface SenseTable {
  readonly size: number;
  /** Throws RangeError if `entry` is not an integer in [0, size). May decode lazily: ask only for what is needed. */
  at(entry: number): Sense;
  /** As `at`, but decodes nothing. */
  outlineAt(entry: number): SenseOutline;
  /** The number of an entry, or undefined. */
  numberOf(id: EntryId): number | undefined;
}
