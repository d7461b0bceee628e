import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SettingsChange } from '../../src/core/settings/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { serveSample } from './drivers/articles.ts';
import { type Door, openDoor } from './drivers/ask.ts';
import { useSession } from './drivers/session.ts';
import { clickFirst, clickOn } from './drivers/surface.ts';
import { walkByTab } from './drivers/tab-walk.ts';
import { until } from './drivers/until.ts';

interface Surface {
  readonly what: string;
  /** `{tab}` is the tab of the sample article. */
  readonly path: string;
  readonly width: number;
  /** There once it is complete. */
  readonly ready: string;
  readonly settings?: SettingsChange;
  readonly act?: (page: Page) => Promise<void>;
  /** Words of a stop that the walk must come by. */
  readonly by: readonly string[];
}

const POPUP = { path: 'popup/popup.html?tab={tab}', width: 400, ready: '.row' };
const PANEL = { path: 'sidepanel/sidepanel.html?tab={tab}', width: 400, ready: '#connections' };
const OPTIONS = { path: 'options/options.html', width: 1100, ready: '.preview .bg-name' };
const LISTS: SettingsChange = {
  known: ['tirana', 'edi-rama'],
  blockedSites: ['a.example'],
  rejected: [{ entry: 'iran', site: 'b.example' }],
};

const SURFACES: readonly Surface[] = [
  { ...POPUP, what: 'the popup', by: ['button Got it', 'input On for news.localhost', 'button Pause …'] },
  {
    ...POPUP,
    what: 'the popup with a card open',
    act: async (page) => {
      await page.type('#query', 'edi rama');
      await until(() => page.$('[data-row]'), 'the result');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.bg-card .bg-gist');
    },
    ready: '.bg-card',
    by: ['button Back', 'button I know this'],
  },
  { ...PANEL, what: 'the side panel', by: ['a Timeline', 'button Print'] },
  {
    ...PANEL,
    what: 'the side panel by kind with a card open',
    act: async (page) => {
      await page.evaluate(() => document.querySelector<HTMLElement>('input[value="kind"]')?.click());
      await page.waitForSelector('#names h3');
      await clickFirst(page, '#entry-edi-rama .row-open');
    },
    ready: '#entry-edi-rama .bg-card .bg-gist',
    by: ['button I know this'],
  },
  { ...OPTIONS, what: 'the options', settings: LISTS, by: ['button Delete everything'] },
  {
    ...OPTIONS,
    what: 'the narrow options with an entry being written',
    width: 400,
    ready: '.own-form',
    settings: { ...LISTS, scope: 'listed' },
    act: (page) => clickOn(page, 'Write an entry'),
    by: ['input Name', 'button Save'],
  },
  {
    what: 'the welcome page',
    path: 'welcome/welcome.html',
    width: 800,
    ready: '#promise .button',
    by: ['button Options'],
  },
];

describe('by keyboard alone', () => {
  const session = useSession();
  let door: Door;
  let page: Page;
  let tabId: number;

  beforeAll(async () => {
    door = await openDoor(session.browser);
    const article = await session.browser.newPage();
    await article.goto(serveSample(session.network));
    tabId = await door.tabIdOf(article);
    await until(async () => (await door.askPage(tabId, 'getPageReport', {})).entries.length > 0, 'the entries');
  });
  afterEach(async () => {
    await page.close();
    await door.askBackground('changeSettings', { change: DEFAULT_SETTINGS });
  });

  it.each(SURFACES)(
    '$what is gone through with Tab, in the order of the eye, each stop to be seen',
    async (surface) => {
      await door.askBackground('changeSettings', { change: surface.settings ?? {} });
      page = await session.browser.openExtensionPage(surface.path.replace('{tab}', String(tabId)));
      await page.setViewport({ width: surface.width, height: 900 });
      await page.bringToFront();
      await page.waitForSelector('main');
      await surface.act?.(page);
      await page.waitForSelector(surface.ready);
      const { stops, missed, unseen, backwards } = await walkByTab(page);
      expect(stops).toEqual(expect.arrayContaining([...surface.by]));
      expect({ missed, unseen, backwards }).toEqual({ missed: [], unseen: [], backwards: [] });
    },
  );
});
