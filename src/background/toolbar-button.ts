/** The toolbar button: how many terms the page in the tab explains, and whether anything is marked at all. */
import { browser } from '../platform/browser.ts';
import { formatNumber, translate } from '../platform/i18n.ts';

const BADGE_COLOUR = '#3d5a80';

/** Shows the count on the tab's button; nothing where it is 0. Rejects if the tab is gone. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  const text = count > 0 ? formatNumber(count) : '';
  await browser.action.setBadgeText({ tabId, text });
  if (text !== '') await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
}

const SIZES = [16, 32, 48] as const;
const iconPaths = (suffix: '' | '-paused') =>
  Object.fromEntries(SIZES.map((size) => [size, `/icons/${size}${suffix}.png`]));

/**
 * Shows on the button of one tab, or of all that have nothing of their own, whether marks are off there; its name says
 * so too, to whoever sees no icons. Rejects if the tab is gone.
 */
export async function showPaused(isPaused: boolean, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  await browser.action.setIcon({ ...where, path: iconPaths(isPaused ? '-paused' : '') });
  await browser.action.setTitle({ ...where, title: translate(isPaused ? 'actionNoMarks' : 'extensionName') });
}
