/**
 * What a predecessor of this script may have left on the page. Chromium lets it live on as an orphan, which tidies up a
 * moment later; Firefox ends it without a word, and nobody else takes its marks and its card away.
 */
import { findAll } from './dom.ts';

declare const __FIREFOX__: boolean;

/** Every highlight of ours, see marks.css. */
const HIGHLIGHTS = ['dotted', 'tint', 'current', 'jump'];
/** The element of a card as create-card-view.ts makes it. */
const CARD = 'div[popover="manual"]';
const INSIDE_CARD = '.box + .aloud[role="status"]';

/** Takes marks and cards of a predecessor away. */
export function clearLeftBehind(document: Document): void {
  if (!__FIREFOX__) return;
  for (const name of HIGHLIGHTS) CSS.highlights.delete(`backgrounder-${name}`);
  for (const element of findAll(document, CARD)) {
    // Extensions may look into closed shadow roots.
    const root = 'openOrClosedShadowRoot' in element ? element.openOrClosedShadowRoot : undefined;
    if (root instanceof ShadowRoot && root.querySelector(INSIDE_CARD)) element.remove();
  }
}
