import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/core/settings/migrate-settings.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { serveSample } from '../e2e/drivers/articles.ts';
import { marksOn } from '../e2e/drivers/reader-view.ts';
import { browserUnderTest, useSession } from '../e2e/drivers/session.ts';
import { clickOn } from '../e2e/drivers/surface.ts';
import { until } from '../e2e/drivers/until.ts';
import { useDoor } from '../e2e/drivers/use-door.ts';

type AreaName = 'sync' | 'local' | 'session';
interface StorageArea {
  set(values: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}
declare const browser: { readonly storage: Readonly<Record<AreaName, StorageArea>> } | undefined;
declare const chrome: NonNullable<typeof browser>;

describe('storage that misbehaves', () => {
  const session = useSession();
  const door = useDoor(session);

  const store = (area: AreaName, values: Record<string, unknown>) =>
    door.page.evaluate(
      (name, given) => (typeof browser === 'undefined' ? chrome : browser).storage[name].set(given),
      area,
      values,
    );
  /** Fills an area to its last byte. Rejects if the browser sets it no limit. */
  const fill = (name: AreaName, itemBytes: number, leastBytes = 1) =>
    door.page.evaluate(
      async (area, most, least) => {
        const { [area]: storage } = (typeof browser === 'undefined' ? chrome : browser).storage;
        let count = 0;
        for (let size = most; size >= least; size = Math.floor(size / 4)) {
          for (let isFull = false; !isFull; count += 1) {
            if (count > 400) throw new Error(`${area} has no limit`);
            isFull = await storage.set({ [`filler${count}`]: 'x'.repeat(size) }).then(
              () => false,
              () => true,
            );
          }
        }
      },
      name,
      itemBytes,
      leastBytes,
    );
  const openOptions = () => session.browser.openExtensionPage('options/options.html');
  const says = (page: Page, text: string) =>
    until(() => page.evaluate((wanted) => document.body.textContent.includes(wanted), text), `“${text}”`);
  const stored = async () => (await door.askBackground('getSettings', {})).settings;

  afterEach(() =>
    door.page.evaluate(async () => {
      const { storage } = typeof browser === 'undefined' ? chrome : browser;
      await Promise.all([storage.local.clear(), storage.sync.clear(), storage.session.clear()]);
    }),
  );

  it('keeps all of fifty changes that three contexts make at once', async () => {
    const pages = [await openOptions(), await openOptions()];
    const addSites = (page: Page, prefix: string) =>
      page.evaluate(async (name) => {
        const field = document.querySelector<HTMLTextAreaElement>('#sites textarea');
        const form = field?.closest('form');
        if (field === null || form === null || form === undefined) throw new Error('no form');
        for (let at = 0; at < 17; at += 1) {
          field.value = `${name}${at}.example`;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          // The form takes what was typed. Not by a frame: a page in the background draws none.
          await new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = resolve;
            port2.postMessage(0);
          });
          form.requestSubmit();
        }
      }, prefix);
    for (const page of pages) await until(() => page.$('#sites textarea'), 'the form');
    const inBackground = Array.from({ length: 16 }, (_, at) =>
      door.askBackground('markKnown', { entry: `entry-${at}`, known: true }),
    );
    await Promise.all([...pages.map((page, at) => addSites(page, `page${at}-`)), ...inBackground]);
    await until(async () => (await stored()).blockedSites.length === 34, 'all 34 sites');
    expect((await stored()).known).toHaveLength(16);
    for (const page of pages) await page.close();
  });

  it('tells the reader of values that cannot be used, works with the defaults, and sets the values aside', async () => {
    await store('sync', { dwellMs: 'fast', theme: 'dark' });
    await store('local', { known: 7 });
    const options = await openOptions();
    await says(options, '2 stored settings cannot be used');
    await says(options, 'dwellMs: Must be a whole number from 100 to 3,000, not "fast".');
    expect(await stored()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    const article = await session.browser.newPage();
    await article.goto(serveSample(session.network));
    await until(async () => (await marksOn(article)).length > 0, 'marks all the same');
    await article.close();
    await options.bringToFront();
    await clickOn(options, 'Tint');
    await until(async () => (await stored()).markStyle === 'tint', 'the change');
    await options.close();
    const again = await openOptions();
    await says(again, 'Set aside');
    await says(again, 'known: 7');
    await again.close();
  });

  it('leaves settings of a newer version alone, and says so', async () => {
    await store('sync', { schema: SCHEMA_VERSION + 1, theme: 'dark', hologram: true });
    const options = await openOptions();
    await says(options, 'saved by a newer version of Backgrounder');
    await options.bringToFront();
    await clickOn(options, 'Tint');
    await says(options, 'Something could not be read or kept: A newer version of Backgrounder saved this');
    expect(await stored()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    await options.close();
  });

  it('takes any garbage for no entries, and keeps marking', async () => {
    await store('local', { ownEntries: { version: 1, entries: [{ name: 7 }, null, 'x'] }, ownStamp: { a: 1 } });
    const options = await openOptions();
    await says(options, 'Some of what is stored is no entry');
    const article = await session.browser.newPage();
    await article.goto(serveSample(session.network));
    await until(async () => (await marksOn(article)).length > 0, 'marks');
    await article.close();
    await options.close();
  });

  it('tells the reader when synchronised storage is full, and keeps the settings as they were', async () => {
    await store('sync', { theme: 'dark', schema: SCHEMA_VERSION });
    await fill('sync', 8_000);
    const options = await openOptions();
    await options.bringToFront();
    await clickOn(options, 'Tint');
    await says(options, 'Something could not be read or kept: The browser’s sync has no more room');
    expect(await stored()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    await options.close();
  });

  it('opens cards all the same when the session has no room to note what was looked up', async () => {
    await fill('session', 1_000_000, 32); // what is shorter costs nothing by Chromium's count
    const popup = await session.browser.openExtensionPage('popup/popup.html');
    await popup.bringToFront();
    await popup.type('#query', 'edi rama');
    await until(() => popup.$('[data-row]'), 'the result');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.bg-card');
    await popup.close();
  });

  it('leaves entries of a newer version alone, and says so', async () => {
    const entry = { name: 'Harbour Council', gist: 'A body.', hologram: true };
    await store('local', { ownEntries: { version: 2, entries: [entry] }, ownStamp: 'new' });
    const options = await openOptions();
    await says(options, 'Your entries were saved by a newer version of Backgrounder');
    await options.close();
  });

  // Firefox sets no limit to local storage.
  it.runIf(browserUnderTest() === 'chromium')(
    'tells the reader when there is no room, and keeps nothing by halves',
    async () => {
      await store('local', { filler: 'x'.repeat(10_485_000) });
      const options = await openOptions();
      await options.bringToFront();
      await clickOn(options, 'Write an entry');
      await options.type('.own-form input[type=text]', 'Harbour Council');
      // At once: 700 keystrokes take a busy machine half a minute.
      await options.$eval('.own-form textarea', (field) => {
        field.value = 'y'.repeat(700);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await clickOn(options, 'Save');
      await says(options, 'Something could not be read or kept: The browser gives this extension no more room');
      expect(await options.$('.own-name')).toBeNull();
      expect(await options.$('.own-form')).not.toBeNull(); // what was written is not lost
      await options.close();
    },
  );
});
