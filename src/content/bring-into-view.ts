/** Scrolling to a place in the text, wherever it lies: on the page, in a part of it that scrolls by itself. */
import { outwards } from './dom.ts';

/** What stands below the upper edge by this share of the height is read comfortably … */
const PLACE = 0.45;
/** … and what is as near to that need not move: at the edges of the window pages keep bars of their own. */
const NEAR = 0.35;

/** Scrolls whatever is around an element until a range in it can be seen, the innermost first; not if it can be seen already. */
export function bringIntoView(range: Range, element: Element): void {
  for (const at of outwards(element)) {
    const isPage = at === document.scrollingElement;
    const view = isPage ? new DOMRect(0, 0, innerWidth, innerHeight) : at.getBoundingClientRect();
    const { left, top, right } = range.getBoundingClientRect();
    const away = (top - view.top) / view.height - PLACE;
    at.scrollBy({
      left: Math.min(0, left - view.left) || Math.max(0, right - view.right),
      top: Math.abs(away) < (isPage ? NEAR : PLACE) ? 0 : away * view.height,
      behavior: 'instant',
    });
  }
}
