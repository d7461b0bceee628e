/** Whether the page is dark where a mention stands: the card follows the page, not the system. */

import { outwards } from './top-layer.ts';

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

/** How light a computed colour is, 0 … 1; undefined for one that is mostly see-through. */
export function lightnessOf(colour: string): number | undefined {
  const numbers = [...colour.matchAll(/-?\d*\.?\d+(?:e-?\d+)?%?/g)].map(([text]) => Number.parseFloat(text));
  const [a = 0, b = 0, c = 0, alpha] = numbers;
  if ((alpha ?? 1) < 0.5 || colour === 'transparent') return undefined;
  if (/^(?:ok)?l(?:ab|ch)/.test(colour)) return colour.startsWith('ok') ? a : a / 100;
  const scale = colour.startsWith('rgb') ? 255 : 1;
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) / scale;
}
