/** Loads the built extension in a real browser, opens a page and asks the content script what it found. */
import type { ConsoleMessage, Page } from 'puppeteer-core';
import type { PageReport } from '../../src/platform/messages.ts';
import { type Door, openDoor } from '../../tests/e2e/drivers/ask.ts';
import { launchBrowser } from '../../tests/e2e/drivers/browser.ts';
import { extensionFolder } from '../../tests/e2e/drivers/project-root.ts';
import type { BrowserName } from '../../tests/e2e/drivers/reader-browser.ts';
import { pause } from '../../tests/e2e/drivers/until.ts';
import { loadPage, settledReport } from '../pages/settle.ts';
import type { OpenSource } from './page-source.ts';
import type { PageResult } from './result.ts';

/** Longer than a jump's outline is seen. */
const JUMP_MS = 2_500;

/** How a page is opened, and what its report is to hold. */
export interface AnnotatePageOptions {
  readonly browser: BrowserName;
  readonly explain: boolean;
  /** Where to put a picture of the page at its first mark. */
  readonly screenshot?: string;
  /** Settings to change first, by the names in src/core/settings/settings.ts. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Annotates one page. Throws if the extension does not answer, or refuses the settings. */
export async function annotatePage(source: OpenSource, options: AnnotatePageOptions): Promise<PageResult> {
  const browser = await launchBrowser(options.browser, {
    extension: extensionFolder(options.browser, 'release'),
    ...(source.network === undefined ? {} : { proxyPort: source.network.port }),
  });
  try {
    const door = await openDoor(browser);
    if (options.settings !== undefined) await door.askBackground('changeSettings', { change: options.settings });
    const page = await browser.newPage();
    const errors = collectErrors(page);
    await loadPage(page, source.url);
    await page.bringToFront();
    const report = await settledReport(door, page, options.explain);
    if (options.screenshot !== undefined) {
      await showFirstMark(door, page, report);
      await page.screenshot({ path: options.screenshot });
    }
    return { report, errors: [...errors, ...report.errors.map((error) => `extension: ${error}`)] };
  } finally {
    await browser.close();
  }
}

/** Scrolls to the first mark, if there is one, and waits until nothing is outlined there any more. */
async function showFirstMark(door: Door, page: Page, { mentions }: PageReport): Promise<void> {
  const first = mentions.find(({ painted }) => painted);
  if (first === undefined) return;
  await door.askPage(await door.tabIdOf(page), 'jumpTo', { block: first.block, start: first.start });
  await pause(JUMP_MS);
}

function collectErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  const isOurs = (url: string | undefined) => /^(?:chrome|moz)-extension:/.test(url ?? '');
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
    const source = /(?:chrome|moz)-extension:/.test(text) ? 'extension' : 'page';
    errors.push(`${source}: ${error instanceof Error ? error.message : String(error)}`);
  });
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' && isOurs(message.location().url)) errors.push(`extension: ${message.text()}`);
  });
  return errors;
}
