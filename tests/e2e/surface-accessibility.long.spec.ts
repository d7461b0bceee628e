import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SettingsChange } from '../../src/core/settings/parse-settings.ts';
import { FOREVER } from '../../src/core/settings/pause.ts';
import { accessibilityFaults } from './drivers/accessibility.ts';
import { serveSample } from './drivers/articles.ts';
import { useSession } from './drivers/session.ts';
import { clickOn } from './drivers/surface.ts';
import { pause, until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

interface State {
  readonly what: string;
  /** `{tab}` is the tab of the sample article. */
  readonly path: string;
  readonly settings?: SettingsChange;
  /** There once the state is reached. */
  readonly ready: string;
  readonly act?: (page: Page) => Promise<void>;
}

const POPUP = 'popup/popup.html?tab={tab}';
const PANEL = 'sidepanel/sidepanel.html?tab={tab}';
const OPTIONS = 'options/options.html';

const STATES: readonly State[] = [
  { what: 'the popup at its first opening', path: POPUP, ready: '.greeting' },
  {
    what: 'the popup that found nothing',
    path: POPUP,
    ready: '.notice a',
    act: (page) => page.type('#query', 'zzyzx'),
  },
  { what: 'the popup while a pause is chosen', path: POPUP, ready: '.row', act: (page) => clickOn(page, 'Pause …') },
  { what: 'the paused popup', path: POPUP, settings: { pausedUntil: Date.now() + 3_600_000 }, ready: '.banner' },
  {
    what: 'the popup on a site that is off',
    path: POPUP,
    settings: { blockedSites: ['news.localhost'] },
    ready: '.notice',
  },
  { what: 'the popup where nothing can be read', path: 'popup/popup.html', ready: '.notice' },
  {
    what: 'the whole side panel by kind',
    path: PANEL,
    ready: '#names h3',
    act: async (page) => {
      await page.waitForSelector('#connections');
      await page.evaluate(() => document.querySelector<HTMLElement>('input[value="kind"]')?.click());
      // Not the other buttons: one of them opens the browser's window for printing, which only the reader can close.
      for (const more of await page.$$('.block > .button[aria-expanded]')) await more.click();
    },
  },
  { what: 'the side panel where nothing can be read', path: 'sidepanel/sidepanel.html?tab=999999', ready: '.notice' },
  {
    what: 'the side panel on a site that is off',
    path: PANEL,
    settings: { blockedSites: ['news.localhost'] },
    ready: '.notice .button',
  },
  { what: 'the paused side panel', path: PANEL, settings: { enabled: false }, ready: '.notice' },
  { what: 'the options', path: OPTIONS, settings: { known: ['tirana'], blockedSites: ['a.org'] }, ready: '#known li' },
  {
    what: 'the options with troubles',
    path: OPTIONS,
    ready: '#sites .problem',
    act: async (page) => {
      await page.type('#sites textarea', 'not a site');
      await clickOn(page, 'Add');
      await clickOn(page, 'Delete everything');
    },
  },
  { what: 'the paused options', path: OPTIONS, settings: { pausedUntil: FOREVER }, ready: '#marks .buttons .main' },
  {
    what: 'the options with an entry that is refused',
    path: OPTIONS,
    ready: '.own-form .problem',
    act: async (page) => {
      await clickOn(page, 'Write an entry');
      await page.type('.own-form input', 'Harbour');
      await clickOn(page, 'Save');
    },
  },
  {
    what: 'the options that found nothing',
    path: OPTIONS,
    ready: '.preview .bg-name',
    act: (page) => page.type('.page-head .field', 'zzyzx'),
  },
];

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  const session = useSession();
  const door = useDoor(session, { resetsSettings: true });
  let tabId: number;
  let page: Page;

  beforeAll(async () => {
    await session.browser.setColorScheme(door.page, scheme);
    const article = await session.browser.newPage();
    await article.goto(serveSample(session.network));
    tabId = await door.tabIdOf(article);
    await until(async () => (await door.askPage(tabId, 'getPageReport', {})).entries.length > 0, 'the entries');
  });
  afterEach(() => page.close());

  it.each(STATES)('axe finds nothing in $what', async ({ path, settings = {}, ready, act }) => {
    await door.askBackground('changeSettings', { change: settings });
    page = await session.browser.openExtensionPage(path.replace('{tab}', String(tabId)));
    await session.browser.setColorScheme(page, scheme);
    await page.bringToFront();
    await page.waitForSelector('main');
    await act?.(page);
    await page.waitForSelector(ready);
    await pause(200); // colours pass from one to the other
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
