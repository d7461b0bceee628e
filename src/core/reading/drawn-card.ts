/**
 * A card as plain data. The background draws it, knowing glossary, dates and languages; the page only puts it up, and
 * does what its buttons ask for.
 */
import type { EntryId } from '../glossary/entry.ts';

/** How far "not what is meant here" reaches. */
export const REJECTION_REACHES = ['page', 'site'] as const;
export type RejectionReach = (typeof REJECTION_REACHES)[number];

/** What came of copying; the names of the messages that say so. */
export const COPY_OUTCOMES = ['cardCopied', 'cardNotCopied'] as const;
export type CopyOutcome = (typeof COPY_OUTCOMES)[number];

/** What a button of a card asks for. */
export type CardAction =
  | { readonly type: 'follow'; readonly entry: EntryId }
  | { readonly type: 'back' }
  | { readonly type: 'pin' }
  | { readonly type: 'close' }
  | { readonly type: 'expand' }
  | { readonly type: 'know'; readonly isKnown: boolean }
  | { readonly type: 'reject'; readonly reach: RejectionReach | undefined }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'openPanel' };

/** An element with its content. */
export interface DrawnElement {
  /** In lower case; below `svg` it is one of SVG's. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What a click on it asks for. */
  readonly action?: CardAction;
  readonly content: readonly Drawn[];
}

/** Text or an element. What is absent for now is empty text, so that its neighbours keep their places. */
export type Drawn = string | DrawnElement;

/** Where a card is shown and what the reader did with it: everything that changes how one entry is drawn. */
export interface CardSituation {
  /** The day of the article, `YYYY-MM-DD`, if its page tells. */
  readonly published?: string;
  /** The entries of the page. */
  readonly onPage: readonly EntryId[];
  /** Whether the background is unfolded. */
  readonly isExpanded: boolean;
  readonly isPinned: boolean;
  readonly isKnown: boolean;
  readonly reach?: RejectionReach;
  readonly copied?: CopyOutcome;
  /** The entry whose card this one was opened from. */
  readonly back?: EntryId;
  /** As deep as it goes, names are names only. */
  readonly isDeepest: boolean;
}

/** What fills the dialog. The element with the id DRAWN_NAME is its name. */
export interface DrawnCard {
  /** BCP 47, of the words around the entry's own. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly content: readonly Drawn[];
}

/** The id of the element with the name of what a card explains. */
export const DRAWN_NAME = 'name';
