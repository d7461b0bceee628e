import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveSample } from './drivers/articles.ts';
import { entriesIn } from './drivers/ask.ts';
import { marksOn, untilFirstMarks } from './drivers/reader-view.ts';
import { useSession } from './drivers/session.ts';
import { clickFirst, clickOn, textsOf } from './drivers/surface.ts';
import { until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

const ROW_NAME = '[data-row] .row-name bdi:first-child';

describe('the popup', () => {
  const session = useSession();
  const door = useDoor(session, { resetsSettings: true });
  let article: Page;
  let popup: Page;

  beforeEach(async () => {
    article = await session.browser.newPage();
    await article.goto(serveSample(session.network));
    await untilFirstMarks(article);
    popup = await session.browser.openExtensionPage(`popup/popup.html?tab=${await door.tabIdOf(article)}`);
    await popup.bringToFront();
  });
  afterEach(async () => {
    await popup.close();
    await article.close();
  });

  /** Marks on the article as it is looked at again; it is not reloaded. */
  async function untilMarked(isMarked: boolean): Promise<void> {
    await article.bringToFront();
    const wanted = isMarked ? 'marks' : 'no marks';
    await until(async () => (await marksOn(article)).length > 0 === isMarked, `${wanted} on the open page`);
    await popup.bringToFront();
  }

  it('opens with the cursor in the search field', async () => {
    await until(() => popup.evaluate(() => document.activeElement instanceof HTMLInputElement), 'the focus');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  it.each([
    ['mek', 'People’s Mojahedin Organization of Iran'],
    ['edi ram', 'Edi Rama'],
    ['ealbania', 'e-Albania'],
    ['mujahedin', 'People’s Mojahedin Organization of Iran'],
  ])('finds by “%s”: %s', async (typed, name) => {
    await popup.type('input[type="search"]', typed);
    await until(async () => {
      const [first = ''] = await textsOf(popup, ROW_NAME);
      return first.replaceAll("'", '’') === name;
    }, `${name} as the first result`);
  });

  it('shows by which form an entry was found, where that is not its name', async () => {
    await popup.type('input[type="search"]', 'persia');
    const rows = await until(async () => {
      const found = await popup.$$eval('.row-name', (names) =>
        names.map((name) => [...name.querySelectorAll('bdi')].map((bdi) => bdi.textContent)),
      );
      return found.some(([name, form]) => name === 'Iran' && form === 'Persia') ? found : undefined;
    }, 'Iran, found as Persia');
    expect(rows).toContainEqual(['Persian Gulf']);
  });

  it('leaves the keys of an input method alone', async () => {
    await popup.type('input[type="search"]', 'edi rama');
    await until(async () => (await textsOf(popup, ROW_NAME))[0] === 'Edi Rama', 'the result');
    const after = await popup.evaluate(() => {
      for (const key of ['ArrowDown', 'Escape']) {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
        );
      }
      return document.activeElement instanceof HTMLInputElement ? document.activeElement.value : 'not in the field';
    });
    expect(after).toBe('edi rama');
  });

  it('says so where the tab that it is about is gone', async () => {
    const orphan = await session.browser.openExtensionPage('popup/popup.html?tab=999999');
    await until(async () => (await textsOf(orphan, '.notice h2')).includes('Not on this page'), 'word of it');
    await orphan.close();
  });

  it('lists what is on this page, in reading order', async () => {
    const entries = await entriesIn(door, await door.tabIdOf(article));
    const names = await until(async () => {
      const found = await textsOf(popup, ROW_NAME);
      return found.length > 0 ? found : undefined;
    }, 'the list');
    expect(names).toEqual(entries.map(({ name }) => name));
    expect(names.indexOf('Edi Rama')).toBeLessThan(names.indexOf('e-Albania'));
  });

  it('shows the full card of a name that is clicked, and goes back', async () => {
    await popup.type('input[type="search"]', 'edi rama');
    await until(async () => (await textsOf(popup, ROW_NAME))[0] === 'Edi Rama', 'the result');
    await clickFirst(popup, '[data-row]');
    const data = await door.askBackground('getCard', { entry: 'edi-rama' });
    const [text = ''] = await until(async () => {
      const cards = await textsOf(popup, '.bg-card');
      return cards.length > 0 ? cards : undefined;
    }, 'the card');
    expect(text).toContain(data?.entry.gist);
    expect(text).toContain(data?.entry.background.replace(/\s+/g, ' '));
    expect(text).toContain(data?.entry.sources[0]?.title);
    await clickOn(popup, 'Back');
    await until(async () => (await textsOf(popup, '.bg-card')).length === 0, 'the list again');
  });

  it('turns this site off and on again at once', async () => {
    await clickOn(popup, 'On for news.localhost');
    await untilMarked(false);
    await clickOn(popup, 'On for news.localhost');
    await untilMarked(true);
  });

  it('pauses everywhere and goes on again at once', async () => {
    await clickOn(popup, 'Pause …');
    await clickOn(popup, 'Until I turn it on');
    await untilMarked(false);
    await clickOn(popup, 'Turn on');
    await untilMarked(true);
  });

  it('sends nothing anywhere while it searches', async () => {
    session.network.forget();
    await popup.type('input[type="search"]', 'council of ministers');
    await until(async () => (await textsOf(popup, ROW_NAME)).length > 0, 'results');
    expect(session.network.strayRequests()).toEqual([]);
  });
});
