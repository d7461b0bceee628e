/** The toolbar button: how many terms the page in the tab explains, and whether anything is marked at all. */
import { browser } from '../platform/browser.ts';

const BADGE_COLOUR = '#3d5a80';

/** Shows the count on the tab's button; nothing where it is 0 or the reader does not want it. Rejects if the tab is gone. */
export async function showBadge(tabId: number, count: number, isWanted: boolean): Promise<void> {
  const text = isWanted && count > 0 ? String(count) : '';
  await browser.action.setBadgeText({ tabId, text });
  if (text !== '') await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
}

const SIZES = [16, 32, 48] as const;
const iconPaths = (suffix: '' | '-paused') =>
  Object.fromEntries(SIZES.map((size) => [size, `/icons/${size}${suffix}.png`]));

/**
 * Shows on the button of one tab, or of all that have nothing of their own, whether marks are off there. Rejects if the
 * tab is gone.
 */
export async function showPaused(isPaused: boolean, tabId?: number): Promise<void> {
  const path = iconPaths(isPaused ? '-paused' : '');
  await browser.action.setIcon(tabId === undefined ? { path } : { tabId, path });
}
