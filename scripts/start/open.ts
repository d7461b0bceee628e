/** Opens a page in a browser with the extension and stays until the browser is closed; without a display, looks for itself. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openDoor } from '../../tests/e2e/drivers/ask.ts';
import { launchBrowser } from '../../tests/e2e/drivers/browser.ts';
import { arriveAt } from '../../tests/e2e/drivers/pointer.ts';
import { extensionFolder, PROJECT_ROOT } from '../../tests/e2e/drivers/project-root.ts';
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { marksOn } from '../../tests/e2e/drivers/reader-view.ts';
import { pause, until } from '../../tests/e2e/drivers/until.ts';
import { openSource, parsePageSource } from '../annotate/page-source.ts';
import { formatReport } from '../annotate/print-result.ts';
import { ArgumentError, type Prepare, parseArguments, toBrowserName } from '../setup/command.ts';

const USAGE = 'Usage: npm start [-- <url or file>] [--browser chromium|firefox]';
const SAMPLE = join(PROJECT_ROOT, 'tests', 'fixtures', 'pages', 'sample-article.html');
const SCREENSHOT = join(PROJECT_ROOT, 'screenshots', 'start.png');
/** The pause until a card opens, and time for it to be drawn. */
const CARD_MS = 1_500;

/** Whether there is a screen for a window. macOS and Windows are taken to have one, but for CI. */
function hasDisplay(): boolean {
  if (process.env.CI === 'true') return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** `npm start`. */
export async function main(args: readonly string[], prepare: Prepare): Promise<void> {
  const { values, positionals } = parseArguments(args, { browser: 'string' }, USAGE);
  if (positionals.length > 1) throw new ArgumentError(USAGE);
  const source = parsePageSource(positionals[0] ?? SAMPLE);
  if (source.kind === 'text') throw new ArgumentError(`${source.name} is no page: give an .html file or an address.`);
  const name = toBrowserName(values.browser);
  prepare({ browser: name, build: 'release' });
  const headless = !hasDisplay();
  const opened = await openSource(source, { isSealed: false });
  const browser = await launchBrowser(name, { extension: extensionFolder(name, 'release'), headless });
  try {
    const page = (await browser.puppeteer.pages())[0] ?? (await browser.newPage());
    await page.goto(opened.url);
    console.log(`${browser.version} with Backgrounder on ${opened.url}`);
    if (headless) await lookAround(browser, page);
    else await untilClosed(browser);
  } finally {
    if (browser.puppeteer.connected) await browser.close();
    await opened.close();
  }
}

async function untilClosed(browser: ReaderBrowser): Promise<void> {
  console.log('Rest the pointer on an underlined name. Close the browser to end.');
  await new Promise<void>((resolve) => {
    browser.puppeteer.once('disconnected', () => resolve());
  });
}

/** Rests the pointer on the first mark, keeps a picture, and prints what was found. */
async function lookAround(browser: ReaderBrowser, page: Page): Promise<void> {
  const door = await openDoor(browser);
  const report = await door.askPage(await door.tabIdOf(page), 'getPageReport', {});
  await door.close();
  await page.bringToFront();
  if (report.mentions.some(({ painted }) => painted)) {
    const point = await until(async () => (await marksOn(page)).find((mark) => mark.point)?.point, 'the first mark');
    await arriveAt(page, point);
    await pause(CARD_MS);
  }
  mkdirSync(dirname(SCREENSHOT), { recursive: true });
  await page.screenshot({ path: SCREENSHOT });
  console.log(formatReport(report));
  console.log(`There is no display, so the browser ran without a window. The picture: ${SCREENSHOT}`);
}
