/** The pictures, each with what is on it. All are taken on the sample article that comes with the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { EVERY_NAME } from '../../tests/e2e/drivers/articles.ts';
import { clickInCard, untilOpen } from '../../tests/e2e/drivers/card.ts';
import { arriveAt, pointOf } from '../../tests/e2e/drivers/pointer.ts';
import { PROJECT_ROOT } from '../../tests/e2e/drivers/project-root.ts';
import type { ColorScheme } from '../../tests/e2e/drivers/reader-browser.ts';
import { cardOn, untilStill } from '../../tests/e2e/drivers/reader-view.ts';
import { clickFirst } from '../../tests/e2e/drivers/surface.ts';
import { pause } from '../../tests/e2e/drivers/until.ts';
import { panelSheet, popupSheet, tileSheet } from './sheets.ts';
import { type Size, type Studio, takePicture } from './studio.ts';

/** One picture of the documentation or of a store. */
export interface Scene {
  /** The file, relative to `docs`. */
  readonly file: string;
  readonly take: (studio: Studio) => Promise<Uint8Array>;
}

/** What both stores ask for. */
const STORE: Size = { width: 1280, height: 800 };
const TILE: Size = { width: 440, height: 280 };
const PANEL_WIDTH = 420;
const README_CARD: Size = { width: 720, height: 640, deviceScaleFactor: 2 };
/** Where the name stands whose card is shown. */
const NAME_AT_Y = 96;
/** Nothing opens in the 200 ms after a scroll. */
const AFTER_SCROLL_MS = 300;
/** The line between page and side panel. */
const LINES: Readonly<Record<ColorScheme, string>> = { light: '#dcd7cc', dark: '#3a3d44' };

async function close(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.close();
}

/** Rests the pointer on a name near the top of the window, so that the whole card has room below it. */
async function restHigh(page: Page, name: string): Promise<void> {
  const { x, y } = await pointOf(page, name);
  await page.evaluate((top) => window.scrollBy({ top, behavior: 'instant' }), y - NAME_AT_Y);
  await pause(AFTER_SCROLL_MS);
  await arriveAt(page, { x, y: NAME_AT_Y });
  await untilOpen(page);
}

/** A card open over the article. */
async function takeCard(studio: Studio, theme: ColorScheme, size: Size, name: string, unfold = false) {
  const page = await studio.openArticle(theme, size, EVERY_NAME); // Edi Rama stands near to less known names
  await restHigh(page, name);
  if (unfold) await clickInCard(page, 'More');
  await untilStill(page);
  const picture = await takePicture(page);
  await close(page);
  return picture;
}

/** The side panel beside the article. */
async function takePanel(studio: Studio, theme: ColorScheme): Promise<Uint8Array> {
  const article = await studio.openArticle(theme, { ...STORE, width: STORE.width - PANEL_WIDTH });
  const panel = await studio.openSurface('sidepanel', theme, { ...STORE, width: PANEL_WIDTH }, article);
  await panel.waitForSelector('#timeline');
  const beside = await takePicture(panel);
  await article.bringToFront();
  const sheet = await studio.openSheet(panelSheet(await takePicture(article), beside, LINES[theme]), STORE);
  const picture = await takePicture(sheet);
  await close(sheet, panel, article);
  return picture;
}

/** The popup, asked for a name, over the article. */
async function takePopup(studio: Studio, theme: ColorScheme): Promise<Uint8Array> {
  const article = await studio.openArticle(theme, STORE);
  const popup = await studio.openSurface('popup', theme, { width: 400, height: 600 }, article);
  await clickFirst(popup, 'input[type="search"]');
  await popup.type('input[type="search"]', 'nato');
  await popup.waitForSelector('[data-row]');
  const over = await takePicture(popup);
  await article.bringToFront();
  const sheet = await studio.openSheet(popupSheet(await takePicture(article), over), STORE);
  const picture = await takePicture(sheet);
  await close(sheet, popup, article);
  return picture;
}

async function takeOptions(studio: Studio, theme: ColorScheme): Promise<Uint8Array> {
  const page = await studio.openSurface('options', theme, STORE);
  const picture = await takePicture(page);
  await close(page);
  return picture;
}

/** Icon, name, promise, and a card that is cut off by the edge. */
async function takeTile(studio: Studio): Promise<Uint8Array> {
  const article = await studio.openArticle('light', { ...STORE, deviceScaleFactor: 2 }, EVERY_NAME);
  await restHigh(article, 'Edi Rama');
  await untilStill(article);
  const box = (await cardOn(article))?.box;
  if (box === undefined) throw new Error('the card closed again');
  const scrolled = await article.evaluate(() => window.scrollY); // a clip counts from the top of the page
  const card = await article.screenshot({ type: 'png', clip: { ...box, y: box.y + scrolled } });
  const icon = readFileSync(join(PROJECT_ROOT, 'scripts', 'icons', 'icon.svg'), 'utf8');
  const sheet = await studio.openSheet(tileSheet(icon, card), TILE);
  const picture = await takePicture(sheet);
  await close(sheet, article);
  return picture;
}

const inBothThemes = (name: string, take: (studio: Studio, theme: ColorScheme) => Promise<Uint8Array>) =>
  (['light', 'dark'] as const).map(
    (theme): Scene => ({ file: `pictures/${name}-${theme}.png`, take: (studio) => take(studio, theme) }),
  );

/** Every picture there is, in the order they are taken. */
export const SCENES: readonly Scene[] = [
  ...inBothThemes('card', (studio, theme) => takeCard(studio, theme, README_CARD, 'Edi Rama')),
  ...inBothThemes('side-panel', takePanel),
  ...inBothThemes('popup', takePopup),
  ...inBothThemes('options', takeOptions),
  { file: 'store/pictures/1-card.png', take: (studio) => takeCard(studio, 'light', STORE, 'Edi Rama') },
  { file: 'store/pictures/2-side-panel.png', take: (studio) => takePanel(studio, 'light') },
  { file: 'store/pictures/3-search.png', take: (studio) => takePopup(studio, 'light') },
  { file: 'store/pictures/4-background.png', take: (studio) => takeCard(studio, 'dark', STORE, 'Yuri Kim', true) },
  { file: 'store/pictures/5-options.png', take: (studio) => takeOptions(studio, 'light') },
  { file: 'store/pictures/tile-440x280.png', take: takeTile },
];
