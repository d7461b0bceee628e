/**
 * What a predecessor of this script may have left on the page. Chromium lets it live on as an orphan, which tidies up a
 * moment later; Firefox ends it without a word, and nobody else takes its marks and its card away.
 */
import { findAll } from '../dom.ts';
import { CURRENT_HIGHLIGHT, JUMP_HIGHLIGHT, markHighlight } from '../painting/highlight-names.ts';

declare const __FIREFOX__: boolean;
declare global {
  interface Element {
    /** Firefox only: extensions may look into closed shadow roots. */
    readonly openOrClosedShadowRoot: ShadowRoot | null;
  }
}

/** The element of a card as create-card-view.ts makes it. */
const CARD = 'div[popover="manual"]';
const INSIDE_CARD = '.box+.aloud';

/** Takes marks and cards of a predecessor away. */
export function clearLeftBehind(document: Document): void {
  if (!__FIREFOX__) return;
  const names = [markHighlight('dotted'), markHighlight('tint'), CURRENT_HIGHLIGHT, JUMP_HIGHLIGHT];
  for (const name of names) CSS.highlights.delete(name);
  for (const element of findAll(document, CARD)) {
    if (element.openOrClosedShadowRoot?.querySelector(INSIDE_CARD)) element.remove();
  }
}
