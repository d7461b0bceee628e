/** `npm run screenshots`: takes every state of the card and the surfaces and lays them out on one sheet, screenshots/contact-sheet.png. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { type Door, openDoor } from '../../tests/e2e/drivers/ask.ts';
import { launchBrowser } from '../../tests/e2e/drivers/browser.ts';
import { MARK_EVERYTHING, openMarked } from '../../tests/e2e/drivers/card.ts';
import { startTestNetwork, type TestNetwork } from '../../tests/e2e/drivers/network.ts';
import { extensionFolder, PROJECT_ROOT } from '../../tests/e2e/drivers/project-root.ts';
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { pause } from '../../tests/e2e/drivers/until.ts';
import { ArgumentError, type Prepare, parseArguments } from '../setup/command.ts';
import { type Picture, sheetOf } from './contact-sheet.ts';
import { emulate } from './emulate.ts';
import { CARD_STATES, type CardState, enter } from './states.ts';
import { takeSurfaces } from './take-surfaces.ts';

const USAGE = 'Usage: npm run screenshots [-- --only <word in the title>]';
const VIEWPORT = { width: 640, height: 620 };
/** Long enough for everything to have faded in. */
const STILL_MS = 350;
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

function pageFor({ text, published, style = '' }: CardState): string {
  const day = published === undefined ? '2022-09-08' : published;
  const meta = day === null ? '' : `<meta property="article:published_time" content="${day}">`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width"><meta property="og:type" content="article">${meta}<style>
    :root { color-scheme: light dark; }
    body { margin: 0 auto; max-inline-size: 34rem; padding: 1rem; font: 1.1rem/1.6 Georgia, 'Noto Serif', serif; }
    ${style}</style></head><body><main><article><p>${text}</p>
    <p style="margin-block-start: 1200px">What else was said there that night, and by whom, is told differently by everybody who
    was in the room, and those who were not in the room tell it in more words than the others, and better.</p>
    </article></main></body></html>`;
}

interface Studio {
  readonly browser: ReaderBrowser;
  readonly network: TestNetwork;
  readonly door: Door;
}

async function takeCard({ browser, network, door }: Studio, state: CardState, theme: Theme): Promise<Picture> {
  const { markStyle, showBackground } = DEFAULT_SETTINGS;
  const change = {
    ...MARK_EVERYTHING,
    scope: 'everywhere' as const,
    markStyle,
    showBackground,
    known: [],
    rejected: [],
    ...state.settings,
  };
  await door.askBackground('changeSettings', { change });
  const page = await browser.newPage();
  try {
    await page.setViewport(state.viewport ?? VIEWPORT);
    await emulate(page, { theme, hasForcedColors: state.hasForcedColors === true });
    await openMarked(page, network.serve('http://page.localhost/', pageFor(state)));
    await enter(state, page, door);
    await pause(STILL_MS);
    return { title: `${state.title}, ${theme}`, png: await page.screenshot({ encoding: 'base64' }) };
  } catch (error) {
    throw new Error(`“${state.title}” cannot be shown (${theme})`, { cause: error });
  } finally {
    await page.close();
  }
}

/** `npm run screenshots`. */
export async function main(args: readonly string[], prepare: Prepare): Promise<void> {
  const { values, positionals } = parseArguments(args, { only: 'string' }, USAGE);
  if (positionals.length > 0) throw new ArgumentError(USAGE);
  const isWanted = (title: string) =>
    values.only === undefined || title.toLowerCase().includes(values.only.toLowerCase());
  prepare({ browser: 'chromium', build: 'test' });
  const extension = extensionFolder('chromium', 'test');
  const network = await startTestNetwork();
  const browser = await launchBrowser('chromium', { extension, viewport: VIEWPORT, proxyPort: network.port });
  const folder = join(PROJECT_ROOT, 'screenshots');
  mkdirSync(folder, { recursive: true });
  try {
    const studio: Studio = { browser, network, door: await openDoor(browser) };
    const pictures: Picture[] = [];
    const take = async (taking: Promise<Picture>) => {
      try {
        pictures.push(await taking);
      } catch (error) {
        console.error(error);
        process.exitCode = 1; // the others are worth seeing all the same
      }
    };
    for (const theme of THEMES) {
      for (const state of CARD_STATES) if (isWanted(state.title)) await take(takeCard(studio, state, theme));
    }
    await takeSurfaces(network, isWanted, take);
    const page = await browser.newPage();
    await page.setViewport({ width: 1680, height: 1000 });
    await page.setContent(sheetOf(pictures));
    await page.screenshot({ path: join(folder, 'contact-sheet.png'), fullPage: true });
    for (const { title, png } of pictures) {
      writeFileSync(join(folder, `${title.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.png`), png, 'base64');
    }
    console.log(`${pictures.length} pictures: ${join(folder, 'contact-sheet.png')}`);
  } finally {
    await browser.close();
    await network.close();
  }
}
