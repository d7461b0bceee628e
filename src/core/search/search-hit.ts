/** What search looks through, and what it finds. */
import type { Sense } from '../matching/sense.ts';

/** An entry as far as search needs it. */
export interface Searchable extends Pick<Sense, 'id' | 'name' | 'pack' | 'kind' | 'familiarity' | 'gist'> {
  /** Its name first, then its further forms; what is written alike in two languages may stand twice. */
  readonly forms: readonly string[];
}

/** Why an item was found, best first: its whole name, another whole form of it, the beginning of a form or of a word in one, likeness. */
export const HOW_FOUND = ['exact', 'acronym', 'prefix', 'fuzzy'] as const;
export type HowFound = (typeof HOW_FOUND)[number];

/** An item that was found, and how. */
export interface SearchHit {
  /** Place in the list that was searched. */
  readonly item: number;
  readonly how: HowFound;
  /** Line of the form that was found, for `KeyList.formAt`; undefined if it is the name, or what was found is no form. */
  readonly line?: number;
  /** How long that form or the name is, folded; undefined if what was found is neither. */
  readonly length?: number;
  /** Smaller is better; comparable only between hits of the same `how`. */
  readonly distance: number;
}
