import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from './drivers/articles.ts';
import { type Door, openDoor } from './drivers/ask.ts';
import { launchBrowser } from './drivers/browser.ts';
import { overflowsOf, smallTargetsOf } from './drivers/layout.ts';
import { startTestNetwork, type TestNetwork } from './drivers/network.ts';
import type { ReaderBrowser } from './drivers/reader-browser.ts';
import { browserUnderTest } from './drivers/session.ts';
import { type TranslatedExtension, translateExtension } from './drivers/translated.ts';
import { until } from './drivers/until.ts';

/** Each surface with what is there once it is complete. */
const SURFACES = [
  ['popup/popup.html?tab={tab}', '.row'],
  ['sidepanel/sidepanel.html?tab={tab}', '#connections'],
  ['options/options.html', '.preview .mark'],
  ['welcome/welcome.html', '#promise .button'],
] as const;

/** The longest words, the other direction, and the language they are written in. */
describe.each(['en', 'de', 'fa'])('in %s', (language) => {
  let translated: TranslatedExtension;
  let network: TestNetwork;
  let browser: ReaderBrowser;
  let door: Door;
  let tabId: number;

  beforeAll(async () => {
    const name = browserUnderTest();
    translated = translateExtension(name, language);
    network = await startTestNetwork();
    browser = await launchBrowser(name, { extension: translated.folder, proxyPort: network.port });
    door = await openDoor(browser);
    const article = await browser.newPage();
    await article.goto(serveSample(network));
    tabId = await door.tabIdOf(article);
    await until(async () => (await door.askPage(tabId, 'getPageReport', {})).entries.length > 0, 'the entries');
  });
  afterAll(async () => {
    await browser.close();
    await network.close();
    translated.remove();
  });

  async function open(path: string, ready: string, width: number): Promise<Page> {
    const page = await browser.openExtensionPage(path.replace('{tab}', String(tabId)));
    await page.setViewport({ width, height: 800 });
    await until(() => page.$(ready), ready);
    return page;
  }

  it.each(SURFACES)('%s fits the narrowest window, also with letters twice as large', async (path, ready) => {
    const page = await open(path, ready, 320);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'fa' ? 'rtl' : 'ltr');
    expect(await overflowsOf(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflowsOf(page)).toEqual([]);
    await page.close();
  });

  it.each(SURFACES)(
    '%s has letters of its own size, not the three quarters that Chromium gives',
    async (path, ready) => {
      const page = await open(path, ready, 400);
      const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
      expect(size).toBeGreaterThanOrEqual(15);
      await page.close();
    },
  );

  it.each(SURFACES)('%s has nothing too small to hit', async (path, ready) => {
    const page = await open(path, ready, 400);
    expect(await smallTargetsOf(page)).toEqual([]);
    await page.close();
  });
});
