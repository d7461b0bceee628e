/**
 * What a predecessor of this script may have left on the page. Chromium lets it live on as an orphan, which tidies up a
 * moment later; Firefox ends it without a word, and nobody else takes its marks and its card away.
 */
import { anyShadowRootOf } from '../platform/any-shadow-root.ts';
import { findAll } from './dom.ts';

/** Every highlight of ours, see marks.css. */
const HIGHLIGHTS = ['dotted', 'tint', 'current', 'jump'].map((name) => `backgrounder-${name}`);
/** The element of a card as create-card-view.ts makes it. */
const CARD = 'div[popover="manual"]';
const INSIDE_CARD = '.box + .aloud[role="status"]';

/** Takes marks and cards of a predecessor away. */
export function clearLeftBehind(document: Document): void {
  for (const name of HIGHLIGHTS) CSS.highlights.delete(name);
  for (const element of findAll(document, CARD)) {
    if (element instanceof HTMLElement && anyShadowRootOf(element)?.querySelector(INSIDE_CARD)) element.remove();
  }
}
