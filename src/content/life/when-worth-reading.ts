/** Which frames are worth reading: advertisements and counters must not cost anything. */
import { bodyOf, textContentOf } from '../dom.ts';

/** No article is read in a smaller window. CSS pixels. */
const LEAST_WIDTH = 280;
const LEAST_HEIGHT = 180;
/** Paragraphs, or letters without paragraphs. */
const LEAST_PARAGRAPHS = 2;
const LEAST_LETTERS = 900;
/** A frame may be filled late by the page around it; it is looked at again after these. Milliseconds. */
const LATER_MS = [1_000, 5_000];

function isWorthReading(): boolean {
  if (window.innerWidth < LEAST_WIDTH || window.innerHeight < LEAST_HEIGHT) return false;
  const body = bodyOf(document);
  if (body === null) return false;
  if (Document.prototype.getElementsByTagName.call(document, 'p').length >= LEAST_PARAGRAPHS) return true;
  return (textContentOf(body)?.length ?? 0) >= LEAST_LETTERS;
}

/** Calls back once, as soon as this frame is worth reading; at once in the top frame, maybe never in another. */
export function whenWorthReading(onWorth: () => void, signal: AbortSignal): void {
  if (window === window.top || isWorthReading()) {
    onWorth();
    return;
  }
  let isOver = false;
  for (const ms of LATER_MS) {
    setTimeout(() => {
      if (isOver || signal.aborted || !isWorthReading()) return;
      isOver = true;
      onWorth();
    }, ms);
  }
}
