import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { COMMANDS } from '../../src/platform/messages.ts';
import { serveSample } from './drivers/articles.ts';
import { type Door, openDoor } from './drivers/ask.ts';
import { cardOn, marksOn } from './drivers/reader-view.ts';
import { useSession } from './drivers/session.ts';
import { textsOf } from './drivers/surface.ts';
import { until } from './drivers/until.ts';

/** What a key does: no driver can press the browser's own keys, so the very same is asked for by message. */
describe('commands', () => {
  const session = useSession();
  let door: Door;
  let article: Page;
  let tabId: number;

  beforeAll(async () => {
    door = await openDoor(session.browser);
  });
  beforeEach(async () => {
    article = await session.browser.newPage();
    await article.goto(serveSample(session.network));
    await until(async () => (await marksOn(article)).length > 0, 'the first marks');
    tabId = await door.tabIdOf(article);
  });
  afterEach(async () => {
    await article.close();
    await door.askBackground('changeSettings', { change: DEFAULT_SETTINGS });
  });

  it('opens the card of the next name', async () => {
    await door.askBackground('runCommand', { name: 'next-mention', tabId });
    await door.askBackground('runCommand', { name: 'open-card', tabId });
    const card = await until(() => cardOn(article), 'the card');
    expect(card.name).not.toBe('');
  });

  it('turns the page’s site off and on again', async () => {
    await door.askBackground('runCommand', { name: 'toggle-site', tabId });
    expect((await door.askBackground('getSettings', {})).settings.blockedSites).toEqual(['news.localhost']);
    await door.askBackground('runCommand', { name: 'toggle-site', tabId });
    expect((await door.askBackground('getSettings', {})).settings.blockedSites).toEqual([]);
  });

  it('says why it can do nothing where no page answers', async () => {
    const elsewhere = await door.tabIdOfOwn(door.page);
    await expect(door.askBackground('runCommand', { name: 'next-mention', tabId: elsewhere })).rejects.toThrow(
      'refused',
    );
  });

  it('has a name for every key in the manifest', async () => {
    const commands = (await door.listCommands()).filter(({ name }) => name?.startsWith('_') !== true);
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(COMMANDS));
    expect(commands.filter(({ description }) => description === undefined || description === '')).toEqual([]);
  });
});

/** What the context menu and the address bar hand over, and who takes it; the menus themselves are the browser's own. */
describe('what is handed to a surface', () => {
  const session = useSession();
  let door: Door;

  beforeAll(async () => {
    door = await openDoor(session.browser);
  });

  it('is looked up by the popup, once', async () => {
    await door.handOver('lookUp', 'e-Albania');
    const popup = await session.browser.openExtensionPage('popup/popup.html');
    await until(async () => (await textsOf(popup, '[data-row] .row-name'))[0]?.startsWith('e-Albania'), 'the result');
    await popup.close();
    const again = await session.browser.openExtensionPage('popup/popup.html');
    await again.waitForSelector('input[type="search"]');
    expect(
      await again.$eval('input[type="search"]', (field) => (field instanceof HTMLInputElement ? field.value : '?')),
    ).toBe('');
    await again.close();
  });

  it('becomes the name of an own entry on the options page', async () => {
    const options = await session.browser.openExtensionPage('options/options.html');
    await door.handOver('ownName', 'Harbour Board');
    await until(
      () =>
        options.evaluate(() => [...document.querySelectorAll('input')].some(({ value }) => value === 'Harbour Board')),
      'the form',
    );
    await options.close();
  });
});
