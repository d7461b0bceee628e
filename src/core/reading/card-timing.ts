/** When a card opens and closes: every delay and distance, with its unit and its reason, in one table. */

/**
 * The pause before a card opens is a setting (`dwellMs`, 400 ms): page previews elsewhere wait 150–500 ms, and below
 * that a pointer that only passes by opens cards.
 */
export const CARD_TIMING = {
  /** While a card is open the reader is exploring already: the next one comes sooner. */
  switchMs: 100,
  /** So long before it opens the card is laid out, unseen: the first time a page does this takes longer than a frame. */
  prepareMs: 100,
  /**
   * A card opens and closes with the first frame that begins in this last stretch of its time, so that it can be seen by then: a
   * timer fires anywhere between two frames, and what it changes waits for the next. One frame, at 60 a second.
   */
  frameMs: 16,
  /** Between leaving mark and card and closing: time to cross the gap, or to come back. */
  closeGraceMs: 300,
  /** Text that has just moved under a resting pointer was not pointed at. */
  afterScrollMs: 200,
  /** A pointer's speed is the way it went in this last stretch of time. */
  speedWindowMs: 100,
  /** Slower than this is resting; a hand that aims is well below, one that passes is above. */
  restingPxPerMs: 0.5,
  /** A finger that moved further was scrolling or selecting. */
  tapPx: 10,
  /** A finger that stayed longer was pressing: the browser's own menu belongs to that. */
  tapMs: 500,
} as const;

/** How many further cards may be opened inside a card, one from the other. */
export const DEEPEST_CARD = 3;
