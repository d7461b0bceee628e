/** What the background hands out for one card: the entry, and everything about it that takes the glossary to know. */
import type { MentionedEntry, Span } from '../matching/page-text.ts';
import type { CardEntry } from './cards.ts';
import type { EntryId } from './entry.ts';
import type { EntryPicture } from './picture.ts';

/** A name in the entry's own text that has a card of its own. */
export interface TextLink extends Span {
  readonly entry: EntryId;
}

/** What a card shows, besides what the page knows itself. */
export interface CardData {
  readonly entry: CardEntry;
  /** The entries named in `related`, in that order, as far as they are active. */
  readonly related: readonly MentionedEntry[];
  /** Offsets into `entry.background`, in order, not overlapping. */
  readonly links: readonly TextLink[];
  readonly picture?: EntryPicture;
}
