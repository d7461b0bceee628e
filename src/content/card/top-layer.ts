/** Where in the document the card belongs, so that it is neither inert nor behind what the page put on top. */
import { outwards } from '../dom.ts';

/**
 * The modal dialog or fullscreen element that is on top now (everything outside of it is inert); else the document's
 * root. One inside of an open shadow root is found around `element` only.
 */
export function topLayerParent(element: Element | undefined): Element {
  for (const around of outwards(element)) if (around.matches(':modal')) return around;
  return [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement;
}

/** Whether the browser will show a tooltip for what is there: it comes below the pointer and would lie on the card. */
export function hasTooltip(element: Element | undefined): boolean {
  for (const around of outwards(element)) {
    const title = around.getAttribute('title');
    if (title !== null) return title.trim() !== '';
  }
  return false;
}
