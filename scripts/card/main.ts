/** `npm run card`: opens one entry's card over a page made for it, in a real browser, and prints what it says. */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Entry } from '../../src/core/glossary/entry.ts';
import type { SettingsChange } from '../../src/core/settings/parse-settings.ts';
import { type Door, openDoor } from '../../tests/e2e/drivers/ask.ts';
import { launchBrowser } from '../../tests/e2e/drivers/browser.ts';
import { startTestNetwork, type TestNetwork } from '../../tests/e2e/drivers/network.ts';
import { arriveAt, pointOf } from '../../tests/e2e/drivers/pointer.ts';
import { extensionFolder, PROJECT_ROOT } from '../../tests/e2e/drivers/project-root.ts';
import { cardOn, type ShownCard, untilStill } from '../../tests/e2e/drivers/reader-view.ts';
import { until } from '../../tests/e2e/drivers/until.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import { ArgumentError, type Prepare, parseArguments, toBrowserName } from '../setup/command.ts';
import { pageFor } from './page-for-entry.ts';

const USAGE =
  'Usage: npm run card -- <entry id> [--date YYYY-MM-DD] [--screenshot out.png] [--theme light|dark]\n' +
  '       [--browser chromium|firefox]';
const VIEWPORT = { width: 760, height: 720 };

/** Nothing keeps the one name of the page from being marked. */
const SETTINGS: SettingsChange = { scope: 'everywhere', familiarity: 5, wordsPerMark: 0, marks: 'all' };

function findEntry(id: string): Entry {
  const { entries } = readGlossary(join(PROJECT_ROOT, 'assets', 'glossary'));
  const found = entries.find((entry) => entry.id === id);
  if (found !== undefined) return found;
  const word = id.split('-').at(-1) ?? id;
  const near = entries.filter((entry) => entry.id.includes(word)).map((entry) => entry.id);
  const hint = near.length === 0 ? '' : ` There is: ${near.slice(0, 8).join(', ')}.`;
  throw new ArgumentError(`There is no sound entry "${id}".${hint}`);
}

function toTheme(named: string | undefined): 'light' | 'dark' {
  if (named === undefined || named === 'light') return 'light';
  if (named === 'dark') return 'dark';
  throw new ArgumentError(`--theme takes light or dark, not ${named}.`);
}

function toDate(written: string | undefined): string | undefined {
  if (written !== undefined && !/^\d{4}-\d\d-\d\d$/.test(written)) {
    throw new ArgumentError(`--date takes YYYY-MM-DD, not ${written}.`);
  }
  return written;
}

async function openCard(door: Door, network: TestNetwork, entry: Entry, opened: { page: Page; date?: string }) {
  const { page, date } = opened;
  await page.goto(network.serve('http://page.localhost/', pageFor(entry, date)));
  await page.bringToFront();
  const tabId = await door.tabIdOf(page);
  const report = await door.askPage(tabId, 'getPageReport', { explain: true });
  const mention = report.mentions.find((one) => one.entry === entry.id && one.painted);
  if (mention === undefined) {
    const why = report.rejected.filter((one) => one.entries.includes(entry.id)).map((one) => one.stoppedBy);
    throw new ArgumentError(`${entry.name} is not marked on a page of its own: ${why.join(', ') || 'not found'}.`);
  }
  await arriveAt(page, await pointOf(page, mention.text));
  return until(() => cardOn(page), 'the card to open');
}

/** `npm run card`. */
export async function main(args: readonly string[], prepare: Prepare): Promise<void> {
  const { values, positionals } = parseArguments(
    args,
    { date: 'string', screenshot: 'string', theme: 'string', browser: 'string' },
    USAGE,
  );
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) throw new ArgumentError(USAGE);
  const colorScheme = toTheme(values.theme);
  const date = toDate(values.date);
  const name = toBrowserName(values.browser);
  const entry = findEntry(id);
  const screenshot = resolve(values.screenshot ?? join(PROJECT_ROOT, 'screenshots', `card-${id}.png`));
  prepare({ browser: name, build: 'test' });
  const network = await startTestNetwork();
  const extension = extensionFolder(name, 'test');
  const browser = await launchBrowser(name, { extension, colorScheme, viewport: VIEWPORT, proxyPort: network.port });
  try {
    const door = await openDoor(browser);
    await door.askBackground('changeSettings', { change: { ...SETTINGS, theme: colorScheme } });
    const page = await browser.newPage();
    const card: ShownCard = await openCard(door, network, entry, { page, ...(date === undefined ? {} : { date }) });
    await untilStill(page);
    mkdirSync(dirname(screenshot), { recursive: true });
    await page.screenshot({ path: screenshot });
    console.log(card.text);
    console.error(`The picture: ${screenshot}`);
  } finally {
    await browser.close();
    await network.close();
  }
}
