import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

const WELCOME = 'welcome/welcome.html';

/** Installs an unpacked extension and gives its id. If the browser refuses it, no browser is left behind. */
export async function installOrClose(browser: Browser, folder: string): Promise<string> {
  try {
    return await installQuietly(browser, folder);
  } catch (error) {
    await browser.close();
    throw new Error(`the browser refuses ${folder}`, { cause: error });
  }
}

/** Installs an unpacked extension and closes the welcome page that it opens, which would take the focus from a test's own. */
async function installQuietly(browser: Browser, folder: string): Promise<string> {
  const id = await browser.installExtension(folder);
  if (!existsSync(join(folder, WELCOME))) return id;
  const welcome = await until(async () => findWelcome(browser), 'the welcome page to open');
  await welcome.close();
  return id;
}

// Of a tab that an extension opens in Firefox, puppeteer knows no address: the page itself is asked.
async function findWelcome(browser: Browser): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    if ((await page.evaluate(() => location.pathname)).endsWith(WELCOME)) return page;
  }
  return undefined;
}
