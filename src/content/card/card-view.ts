/** What the card's looks offer to its control. */
import type { DrawnCard } from '../../core/reading/drawn-card.ts';
import type { Place } from '../../core/reading/place-card.ts';
import type { Rect } from '../../core/reading/rect.ts';

/** What is to be shown. */
export interface Drawing extends DrawnCard {
  /** Another key is another card: nothing of the one before stays. */
  readonly key: string;
}

/**
 * The one element that the page gains, and only while a card is open or about to be, or mentions are being walked by key.
 */
export interface CardView {
  /** Lays out what will be drawn next, unseen; nothing while the element is in the page. */
  prepare(drawing: Drawing): void;
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
