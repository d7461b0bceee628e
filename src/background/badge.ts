/** The number on the toolbar button: how many terms the page in the tab explains. */
import { browser } from '../platform/browser.ts';

const BADGE_COLOUR = '#3d5a80';

/** Shows the count on the tab's button; nothing where it is 0 or the reader does not want it. Rejects if the tab is gone. */
export async function showBadge(tabId: number, count: number, isWanted: boolean): Promise<void> {
  const text = isWanted && count > 0 ? String(count) : '';
  await browser.action.setBadgeText({ tabId, text });
  if (text !== '') await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
}
