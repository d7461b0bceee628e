/** Waiting for a page of the wide world: it may load for ever, and change for long after. */
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../src/platform/messages.ts';
import type { Door } from '../../tests/e2e/drivers/ask.ts';
import { pause } from '../../tests/e2e/drivers/until.ts';

/** Pages load forever when their counters and advertisements are out of reach. */
const LOAD_MS = 15_000;
/** A page counts as settled when two looks this far apart find the same. */
const SETTLE_MS = 400;
const MOST_LOOKS = 20;

/** Loads a page; what is there when the time is up is the page. */
export async function loadPage(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
  }
}

/** What the extension tells of a page once it finds nothing new on it. */
export async function settledReport(door: Door, page: Page, explain = false): Promise<PageReport> {
  const tabId = await door.tabIdOf(page);
  let before = '';
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const report = await door.askPage(tabId, 'getPageReport', { explain: false });
    const seen = JSON.stringify([report.silence, report.mentions]);
    if (seen === before) break;
    before = seen;
    await pause(SETTLE_MS);
  }
  return door.askPage(tabId, 'getPageReport', { explain });
}
