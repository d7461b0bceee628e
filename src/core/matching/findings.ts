/**
 * What is known of a block once its text has been read: candidates with what guard saw beside them, and the words that
 * may support a meaning elsewhere on the page. Everything that resolve needs of a block, so that its text need not be
 * kept.
 */
import type { EntryId } from '../glossary/entry.ts';
import type { FormSource } from './candidate.ts';
import type { BlockCase } from './guard/block-case.ts';
import type { RuleName } from './rules.ts';

/** A rule that stops a candidate, for good or unless the page shows one of its neighbours to be an ordinary word. */
export interface Stop {
  readonly rule: RuleName;
  /** Folded; the stop is lifted if the word stands in lower case somewhere on the page. */
  readonly unlessCommon?: string;
}

/** One thing a candidate may mean. */
export interface MeaningFinding {
  readonly entry: EntryId;
  /** The form as the glossary spells it. */
  readonly form: string;
  readonly source: FormSource;
  readonly ambiguous: boolean;
  /** A rule that stops this meaning whatever the page says. */
  readonly stoppedBy?: RuleName;
}

/** A candidate and what guard says of it. Offsets are UTF-16, half-open, into the block's text. */
export interface GuardedCandidate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly nested: boolean;
  readonly meanings: readonly MeaningFinding[];
  readonly stops: readonly Stop[];
  /** Exemptions that let it pass in spite of a capitalised neighbour. */
  readonly passes: readonly RuleName[];
  /** Folded; the candidate is one capitalised word at a sentence start: it may be this ordinary word. */
  readonly ordinary?: string;
  /** A person who is none of ours is named with this surname ("John Rama"); the stop that says so may be conditional. */
  readonly namesOther?: boolean;
  /** The entry named in full here though no form says so ("Donald J. Trump"). */
  readonly namesInFull?: EntryId;
  /** What the mention takes in before the form, if more belongs to the name ("Donald J. Trump", "al-Maliki"). */
  readonly whole?: { readonly start: number; readonly text: string };
  /** The three words before a surname, folded, joined by spaces: a title may be among the last of them. */
  readonly before?: string;
  /** It stands in quotation marks alone. */
  readonly isQuoted?: boolean;
  /** "Full Name (ACR)": the entries that the full name stands for; empty if it stands for none of ours. */
  readonly defines?: readonly EntryId[];
}

/** A candidate and what its surroundings say: everything that resolving and marking want of the text around it. */
export interface CandidateFinding extends GuardedCandidate {
  /** How many words of the block stand before the mention. */
  readonly word: number;
  /** The text says beside the mention what it is. */
  readonly isExplained: boolean;
}

/** The vocabulary of a block: folded words without function words, as often as they stand there. */
export interface BlockWords {
  readonly common: readonly string[];
  /** Those that stand there with a capital. */
  readonly capitalised: readonly string[];
}

/** What a block contributes to the page. */
export interface BlockFindings {
  readonly id: number;
  readonly order: number;
  /** BCP 47; the block's own or the page's. */
  readonly lang: string;
  /** How many words it has. */
  readonly length: number;
  readonly case: BlockCase;
  readonly words: BlockWords;
  /** By start, longer first. */
  readonly candidates: readonly CandidateFinding[];
}
