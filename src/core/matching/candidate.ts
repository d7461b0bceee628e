/**
 * What *find* hands to *guard* and *resolve*: every place where a form of some entry stands in the text, before
 * anything has been decided.
 */

/** Where a form comes from; decides how far it can be trusted alone. */
export type FormSource = 'name' | 'short' | 'native' | 'form' | 'called';

/** One form of one entry as the index compiler takes it. */
export interface FormSpec {
  readonly text: string;
  /** The entry's number: its position in the list of senses compiled together with this index. */
  readonly entry: number;
  readonly source: FormSource;
  /** Never marked without support from the page. */
  readonly ambiguous: boolean;
  /** BCP 47; counts only in text of that language. */
  readonly lang?: string;
}

/** One thing a candidate may mean. */
export interface Meaning {
  readonly entry: number;
  /** The form as the glossary spells it. */
  readonly form: string;
  readonly source: FormSource;
  readonly ambiguous: boolean;
  readonly lang?: string;
}

/** A stretch of a block's text that matches one or more forms. Offsets are UTF-16 code units, half-open, into the untouched text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Where the match really ends, if a possessive or a joined ending follows the mention ("Rama's", "NATO-s"); else `end`. */
  readonly fullEnd: number;
  /** Never empty. */
  readonly meanings: readonly Meaning[];
  /** Whether it lies inside a longer candidate (such are kept: the longer one may be stopped). */
  readonly nested: boolean;
}
