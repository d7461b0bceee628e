/** Where in the document the card belongs, so that it is neither inert nor behind what the page put on top. */

/**
 * The modal dialog or fullscreen element that is on top now (everything outside of it is inert); else the document's
 * root. One inside of an open shadow root is found around `element` only.
 */
export function topLayerParent(element: Element | undefined): Element {
  for (let at: Element | null = element ?? null; at !== null; at = hostOrParent(at)) {
    if (at.matches(':modal')) return at;
  }
  return [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement;
}

/** The parent in the tree as it is drawn, as far as it can be seen from outside. */
export function hostOrParent(element: Element): Element | null {
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

/** Whether the browser will show a tooltip for what is there: it comes below the pointer and would lie on the card. */
export function hasTooltip(element: Element | undefined): boolean {
  for (let at: Element | null = element ?? null; at !== null; at = hostOrParent(at)) {
    const title = at.getAttribute('title');
    if (title !== null) return title.trim() !== '';
  }
  return false;
}
