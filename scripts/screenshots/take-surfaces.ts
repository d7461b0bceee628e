/** Takes the surfaces in all their looks. */
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { serveSample } from '../../tests/e2e/drivers/articles.ts';
import { type Door, openDoor } from '../../tests/e2e/drivers/ask.ts';
import { launchBrowser } from '../../tests/e2e/drivers/browser.ts';
import type { TestNetwork } from '../../tests/e2e/drivers/network.ts';
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { translateExtension } from '../../tests/e2e/drivers/translated.ts';
import { pause, until } from '../../tests/e2e/drivers/until.ts';
import type { Picture } from './contact-sheet.ts';
import { emulate } from './emulate.ts';
import { type Look, SURFACE_STATES, type SurfaceState } from './surfaces.ts';

/** Long enough for everything to have faded in. */
const STILL_MS = 350;

declare const chrome: {
  readonly storage: { readonly local: { set(values: Readonly<Record<string, unknown>>): Promise<void> } };
};

interface Studio {
  readonly browser: ReaderBrowser;
  readonly door: Door;
  readonly tabId: number;
}

interface Wanted {
  readonly title: string;
  readonly state: SurfaceState;
  readonly look: Look;
}

/** Calls back with a picture, or why there is none, of every state in each of its looks whose title is wanted. */
export async function takeSurfaces(
  network: TestNetwork,
  isWanted: (title: string) => boolean,
  onTaken: (picture: Promise<Picture>) => Promise<void>,
): Promise<void> {
  const all = SURFACE_STATES.flatMap((state) =>
    state.looks.map((look): Wanted => ({ title: `${state.title}, ${look.title}`, state, look })),
  ).filter(({ title }) => isWanted(title));
  for (const language of new Set(all.map(({ look }) => look.language))) {
    const wanted = all.filter(({ look }) => look.language === language);
    const { folder, remove } = translateExtension('chromium', language);
    const browser = await launchBrowser('chromium', { extension: folder, proxyPort: network.port });
    try {
      const studio = await openStudio(browser, network);
      for (const one of wanted) await onTaken(takeOne(studio, one));
    } finally {
      await browser.close();
      remove();
    }
  }
}

async function openStudio(browser: ReaderBrowser, network: TestNetwork): Promise<Studio> {
  const door = await openDoor(browser);
  const article = await browser.newPage();
  await article.goto(serveSample(network));
  const tabId = await door.tabIdOf(article);
  await until(async () => (await door.askPage(tabId, 'getPageReport', {})).entries.length > 0, 'the entries');
  return { browser, door, tabId };
}

async function takeOne({ browser, door, tabId }: Studio, { title, state, look }: Wanted): Promise<Picture> {
  await door.askBackground('changeSettings', { change: { ...DEFAULT_SETTINGS, ...state.settings } });
  await door.page.evaluate((greeted) => chrome.storage.local.set({ greeted }), state.isFirstRun !== true);
  const page = await browser.openExtensionPage('popup/popup.html'); // any page of ours: the looks come before the state
  try {
    await page.setViewport({ width: look.width ?? state.width, height: state.height });
    await emulate(page, look);
    const address = new URL(`/${state.path.replace('{tab}', String(tabId))}`, page.url());
    if (state.before !== undefined) await page.evaluateOnNewDocument(state.before);
    await page.goto(address.href);
    await until(() => page.$(state.ready), state.ready);
    if (look.textSize !== undefined) await enlargeText(page, look.textSize);
    await state.act?.(page);
    await pause(STILL_MS);
    await growTo(page, state);
    return { title, png: await page.screenshot({ encoding: 'base64' }) };
  } catch (error) {
    throw new Error(`“${title}” cannot be shown`, { cause: error });
  } finally {
    await page.close();
  }
}

/** What a reader does who chooses larger letters in the browser's settings. */
async function enlargeText(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);
}

/** Makes the window as high as the page: pictures beyond the window would show what is sticky in the wrong place. */
async function growTo(page: Page, { isWhole = false }: SurfaceState): Promise<void> {
  if (!isWhole) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width = 0 } = page.viewport() ?? {};
  await page.setViewport({ width, height });
  await pause(STILL_MS);
}
