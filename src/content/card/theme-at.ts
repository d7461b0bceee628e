/** Whether the page is dark where a mention stands: the card follows the page, not the system. */
import { lightnessOf } from '../../core/reading/lightness-of.ts';
import { outwards } from '../dom.ts';

/** The theme of the text around an element, by the nearest background that is not see-through. */
export function themeAt(element: Element): 'light' | 'dark' {
  for (const at of outwards(element)) {
    const style = getComputedStyle(at);
    // Over a picture only the text's own colour tells.
    if (style.backgroundImage.includes('url(')) break;
    const background = lightnessOf(style.backgroundColor);
    if (background !== undefined) return background < 0.5 ? 'dark' : 'light';
    if (at === document.documentElement) return isDarkCanvas(style) ? 'dark' : 'light';
  }
  return (lightnessOf(getComputedStyle(element).color) ?? 0) > 0.5 ? 'dark' : 'light';
}

/** A page without a background has the browser's, which is dark only if the page says it knows about dark. */
function isDarkCanvas(root: CSSStyleDeclaration): boolean {
  const schemes = root.colorScheme.split(/\s+/);
  if (!schemes.includes('dark')) return false;
  return !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}
