/** Where pictures are taken: the built extension in a real browser, and the sample article to read. */
import type { Page } from 'puppeteer-core';
import type { SettingsChange } from '../../src/core/settings/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { serveSample } from '../../tests/e2e/drivers/articles.ts';
import { openDoor } from '../../tests/e2e/drivers/ask.ts';
import { launchBrowser } from '../../tests/e2e/drivers/browser.ts';
import { openMarked } from '../../tests/e2e/drivers/card.ts';
import { startTestNetwork } from '../../tests/e2e/drivers/network.ts';
import { extensionFolder } from '../../tests/e2e/drivers/project-root.ts';
import type { ColorScheme } from '../../tests/e2e/drivers/reader-browser.ts';
import { pause } from '../../tests/e2e/drivers/until.ts';

/** CSS pixels, and how many of the picture's pixels one is wide. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly deviceScaleFactor?: number;
}

/** A browser with the extension, set up to be photographed. */
export interface Studio {
  /** Opens the sample article in a tab, with these settings and else the defaults, and waits for its marks. */
  openArticle(theme: ColorScheme, size: Size, settings?: SettingsChange): Promise<Page>;
  /** Opens a page of the extension's; `about`: the article it is to be about. */
  openSurface(surface: string, theme: ColorScheme, size: Size, about?: Page): Promise<Page>;
  /** Shows HTML of our own, for pictures made of pictures. */
  openSheet(html: string, size: Size): Promise<Page>;
  close(): Promise<void>;
}

/** Long enough for everything to have faded in. */
const STILL_MS = 500;

/** A picture of what the page shows now, as PNG. */
export async function takePicture(page: Page): Promise<Uint8Array> {
  await pause(STILL_MS);
  return page.screenshot({ type: 'png' });
}

/** Opens the studio. Needs the test build, whose cards can be found and clicked. */
export async function openStudio(): Promise<Studio> {
  const network = await startTestNetwork();
  const extension = extensionFolder('chromium', 'test');
  const browser = await launchBrowser('chromium', { extension, proxyPort: network.port });
  const door = await openDoor(browser);
  const address = serveSample(network, 'lantern.example');
  const prepare = async (page: Page, theme: ColorScheme, size: Size) => {
    await page.setViewport(size);
    await browser.setColorScheme(page, theme);
    return page;
  };
  return {
    async openArticle(theme, size, settings = {}) {
      await door.askBackground('changeSettings', { change: { ...DEFAULT_SETTINGS, ...settings } });
      const page = await prepare(await browser.newPage(), theme, size);
      await openMarked(page, address);
      return page;
    },
    async openSurface(surface, theme, size, about) {
      if (about === undefined) await door.askBackground('changeSettings', { change: DEFAULT_SETTINGS });
      const query = about === undefined ? '' : `?tab=${await door.tabIdOf(about)}`;
      const page = await browser.openExtensionPage(`${surface}/${surface}.html${query}`);
      await page.bringToFront();
      return prepare(page, theme, size);
    },
    async openSheet(html, size) {
      const page = await prepare(await browser.newPage(), 'light', size);
      await page.setContent(html);
      return page;
    },
    async close() {
      await browser.close();
      await network.close();
    },
  };
}
