/** What a reader can do with a card; a surface leaves out what it cannot offer. */
import type { EntryId } from '../core/glossary/entry.ts';
import type { CopyOutcome, RejectionReach } from '../core/reading/drawn-card.ts';

/** What an entry is copied as. */
export type CopyFormat = 'text' | 'markdown';

/** The controls of one card. */
export interface CardControls {
  /** Opens the card of a name inside the card. */
  readonly onFollow?: (entry: EntryId) => void;
  /** The card this one was opened from. */
  readonly back?: { readonly name: string; readonly onBack: () => void };
  readonly pin?: { readonly isPinned: boolean; readonly onToggle: () => void };
  readonly onClose?: () => void;
  readonly known?: { readonly isKnown: boolean; readonly onChange: (isKnown: boolean) => void };
  readonly rejection?: {
    readonly reach: RejectionReach | undefined;
    /** Host name, to be named on the button; undefined if nothing beyond the page may be kept. */
    readonly site?: string;
    readonly onChange: (reach: RejectionReach | undefined) => void;
  };
  /** Copying, and what came of it. */
  readonly copy?: { readonly outcome: CopyOutcome | undefined; readonly onCopy: (format: CopyFormat) => void };
  readonly onPanel?: () => void;
  /** Where the panel is to be had where no page may open it. */
  readonly panelHint?: string;
  /** Where to tell that the entry is wrong. */
  readonly reportUrl?: string;
}
