/** What the card's looks offer to its control. */
import type { CardData } from '../../core/glossary/card-data.ts';
import type { EntryId } from '../../core/glossary/entry.ts';
import type { OpenCard } from '../../core/reading/card-state.ts';
import type { Place } from '../../core/reading/place-card.ts';
import type { Rect } from '../../core/reading/rect.ts';
import type { CardControls } from '../../ui/card-controls.ts';
import type { Speech } from '../../ui/translate.ts';

/** What is to be drawn. */
export interface Drawing {
  readonly card: OpenCard<CardData>;
  readonly speech: Speech;
  readonly published: string | undefined;
  readonly isExpanded: boolean;
  /** The names of the page's entries. */
  readonly onPage: ReadonlyMap<EntryId, string>;
  readonly controls: CardControls;
  readonly onBack: () => void;
}

/** The one element that the page gains, and only while a card is open or mentions are being walked by key. */
export interface CardView {
  /** Draws a card, or none; makes the element if need be. */
  draw(drawing: Drawing | undefined): void;
  /** The size of the card as it would be in unlimited room. */
  size(view: Rect): { readonly width: number; readonly height: number };
  place(place: Place, theme: 'light' | 'dark'): void;
  /** Puts the element where it belongs now, if there is one. */
  settle(): void;
  /** The card's own rectangle; undefined while there is none. */
  rect(): Rect | undefined;
  /** Whether an event went to the card. */
  isTarget(event: Event): boolean;
  /** Says something to assistive technology. */
  announce(text: string): void;
  focus(): void;
  hasFocus(): boolean;
  /** Takes the element away: the page is what it was. */
  remove(): void;
}
