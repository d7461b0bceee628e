/**
 * The text of a page as the engine sees it, and what the engine says about it. Plain data: it crosses the border
 * between content script and background, and is read and made in Node by `npm run annotate` and `npm run eval`.
 */
import type { EntryId, EntryKind, Familiarity, PackId } from '../glossary/entry.ts';

/** UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block is on the page; decides whether marks may be painted there. */
export const BLOCK_ROLES = ['heading', 'paragraph', 'list', 'quote', 'caption', 'table'] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** A run of text that no name crosses (a paragraph, a heading, a list item), untouched: offsets point into this very string. */
export interface TextBlock {
  /** Identifies the block for the life of the page. */
  readonly id: number;
  /** Position in reading order. Need not be an integer nor dense: a late block may be put between two others. */
  readonly order: number;
  readonly text: string;
  readonly role: BlockRole;
  /** BCP 47, where it differs from the page's. */
  readonly lang?: string;
  /** Parts that lie inside links, in order, not overlapping. */
  readonly links?: readonly Span[];
}

/** What a page says of itself. */
export interface PageContext {
  /** BCP 47; empty if the page does not say. */
  readonly lang: string;
  readonly title: string;
  /** The day the article was published, `YYYY-MM-DD`, if the page tells. */
  readonly published?: string;
  /** The section the page declares ("Sport", "World"), if any. */
  readonly section?: string;
  /** Host name of the page, without `www.`; for site-bound decisions of the reader. */
  readonly site?: string;
}

/** One occurrence of a form in the page's text, resolved to one entry. */
export interface Mention {
  readonly entry: EntryId;
  /** The form that was found, as the glossary spells it. */
  readonly form: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The original text between `start` and `end`. */
  readonly text: string;
  /** How many words of the page stand before it. */
  readonly word: number;
  /** The text says beside it what it is. */
  readonly isExplained: boolean;
  /** The rules that let it through, in the order in which they spoke (see docs/detection.md). */
  readonly why: readonly string[];
}

/** What the surfaces need to list a mention without asking for its card. */
export interface MentionedEntry {
  readonly id: EntryId;
  readonly name: string;
  readonly kind: EntryKind;
  readonly pack: PackId;
  readonly familiarity: Familiarity;
  readonly gist: string;
}

/** A candidate that a rule stopped; for `--explain` and the eval. */
export interface Rejection {
  readonly form: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The entries the form may stand for. */
  readonly entries: readonly EntryId[];
  /** The step and the rule that stopped it, as `guard:neighbour` or `resolve:ambiguous`. */
  readonly stoppedBy: string;
}
