/** The extension comes, goes and is renewed under open pages; the browser stops its background when it likes. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PORTAL, RAMA_PARAGRAPH, serveArticle, serveSample } from './drivers/articles.ts';
import { openDoor } from './drivers/ask.ts';
import { AFTER_SCROLL_MS, clickInCard, restOn, untilClosed, untilShows } from './drivers/card.ts';
import { markEverything, markedTexts, settle, untilMarked } from './drivers/marks.ts';
import { arriveAt, leave, pointOf } from './drivers/pointer.ts';
import { useSession } from './drivers/session.ts';
import { pause, until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

/** A tab that is shown for the first time paints before it is marked, with all others at work beside it. */
const PATIENCE_MS = 30_000;

const addParagraph = (page: Page, words: string) =>
  page.evaluate((text) => {
    const paragraph = Object.assign(document.createElement('p'), { textContent: text });
    document.querySelector('article')?.append(paragraph);
  }, words);
const addPortal = (page: Page) => addParagraph(page, PORTAL);

describe('a background that is stopped', () => {
  const session = useSession();
  const door = useDoor(session);
  let page: Page;
  beforeAll(() => markEverything(session.browser));
  beforeEach(async () => {
    page = await session.browser.newPage();
    await page.goto(serveArticle(session.network, { body: RAMA_PARAGRAPH }));
    await untilMarked(page, ['Edi Rama']);
  });
  afterEach(() => page.close());

  it('answers the next question all the same', async () => {
    await session.browser.stopBackground();
    await addPortal(page);
    await untilMarked(page, ['Edi Rama', 'e-Albania']);
  });

  it('still knows whom a surname means that was named in full before', async () => {
    const mentions = async () => {
      const report = await door.askPage(await door.tabIdOf(page), 'getPageReport', {});
      return report.mentions.map(({ entry, text }) => `${text}: ${entry}`);
    };
    await session.browser.stopBackground();
    await addParagraph(page, 'Nobody had seen Rama since the evening before, and nobody asked where he might be.');
    await until(async () => (await mentions()).length === 2, 'two mentions');
    await addParagraph(page, 'On the day after that Rama came back.');
    await until(async () => (await mentions()).length === 3, 'three mentions');
    expect(await mentions()).toEqual(['Edi Rama: edi-rama', 'Rama: edi-rama', 'Rama: edi-rama']);
  });

  it('loses no mark if it is stopped while a page waits for its answer', async () => {
    for (const delayMs of [0, 150, 170, 190, 210]) {
      await page.reload();
      await untilMarked(page, ['Edi Rama']);
      await addPortal(page);
      await pause(delayMs); // a change is read after 150 ms, so the message is on its way about now
      await session.browser.stopBackground();
      await untilMarked(page, ['Edi Rama', 'e-Albania']);
    }
  });

  it('opens the card if it is stopped while the card is asked for', async () => {
    for (const delayMs of [0, 30, 60, 120, 250, 400]) {
      await page.reload();
      await page.bringToFront();
      await untilMarked(page, ['Edi Rama']);
      const point = await pointOf(page, 'Edi Rama');
      await pause(AFTER_SCROLL_MS);
      await arriveAt(page, point);
      await pause(delayMs);
      await session.browser.stopBackground();
      expect((await untilShows(page, 'Edi Rama')).text).toContain('Albania');
      await leave(page, point);
      await untilClosed(page);
    }
  });

  it('keeps what the reader chose if it is stopped over that', async () => {
    const door = await openDoor(session.browser);
    const known = async () => (await door.askBackground('getSettings', {})).settings.known;
    try {
      for (const delayMs of [0, 5, 15, 40]) {
        await page.bringToFront();
        await untilMarked(page, ['Edi Rama']);
        await restOn(page, 'Edi Rama');
        await session.browser.stopBackground();
        await clickInCard(page, 'I know this');
        await pause(delayMs);
        await session.browser.stopBackground();
        await until(async () => (await known()).includes('edi-rama'), 'the choice to be kept');
        await page.reload();
        await untilMarked(page, []);
        await door.askBackground('changeSettings', { change: { known: [] } });
      }
    } finally {
      await door.askBackground('changeSettings', { change: { known: [] } });
      await door.close();
    }
  });

  it('shows a card in the popup if it is stopped over the question', async () => {
    for (const delayMs of [0, 5, 20]) {
      const popup = await session.browser.openExtensionPage('popup/popup.html');
      await popup.bringToFront();
      await popup.type('#query', 'edi rama');
      await until(() => popup.$('[data-row]'), 'the result');
      await popup.keyboard.press('Enter');
      await pause(delayMs);
      await session.browser.stopBackground();
      await until(() => popup.$('.bg-card .bg-gist'), 'the card');
      await popup.close();
    }
  });

  it('keeps the marks that are there', async () => {
    await session.browser.stopBackground();
    await settle();
    expect(await markedTexts(page)).toEqual(['Edi Rama']);
  });
});

/** All of fifty take half a minute. */
const TABS = process.env.FULL === '1' ? 50 : 10;

describe('many tabs that ask a cold background at once', () => {
  const session = useSession();

  it('all get their marks', async () => {
    const url = serveSample(session.network);
    const pages: Page[] = [];
    for (let tab = 0; tab < TABS; tab += 1) pages.push(await session.browser.newPage());
    await session.browser.stopBackground();
    await Promise.all(pages.map((page) => page.goto(url)));
    for (const page of pages) {
      await page.bringToFront(); // a tab that nobody sees is read, but not painted
      await until(async () => (await markedTexts(page)).includes('e-Albania'), 'the marks', PATIENCE_MS);
    }
    await Promise.all(pages.map((page) => page.close()));
  }, 240_000);
});

interface TabsApi {
  readonly tabs: {
    discard(tabId: number): Promise<unknown>;
    update(tabId: number, change: { readonly active: boolean }): Promise<unknown>;
    query(filter: { readonly url: string }): Promise<readonly { readonly id?: number; readonly discarded?: boolean }[]>;
  };
}
declare const browser: TabsApi | undefined;
declare const chrome: TabsApi;

describe('a tab that the browser discards', () => {
  const session = useSession();
  const door = useDoor(session);

  it('is marked anew, once, when the reader comes back to it', async () => {
    await markEverything(session.browser);
    const page = await session.browser.newPage();
    const url = serveArticle(session.network, { body: RAMA_PARAGRAPH, path: '/discarded' });
    await page.goto(url);
    await page.bringToFront();
    await untilMarked(page, ['Edi Rama']);
    await door.page.bringToFront();
    const wasDiscarded = await door.page.evaluate(async (address) => {
      const { tabs } = typeof browser === 'undefined' ? chrome : browser;
      const [tab] = await tabs.query({ url: address });
      await tabs.discard(tab?.id ?? -1);
      const [gone] = await tabs.query({ url: address });
      if (gone?.id !== undefined) await tabs.update(gone.id, { active: true });
      return gone?.discarded;
    }, url);
    expect(wasDiscarded).toBe(true);
    const again = await until(
      async () => (await session.browser.puppeteer.pages()).find((one) => one.url() === url),
      'the tab again',
    );
    await untilMarked(again, ['Edi Rama']);
    await settle();
    expect(await markedTexts(again)).toEqual(['Edi Rama']);
    await again.close();
  });
});

describe('settings', () => {
  const session = useSession();
  const door = useDoor(session);
  let page: Page;
  beforeAll(async () => {
    page = await session.browser.newPage();
    await page.goto(serveArticle(session.network, { body: RAMA_PARAGRAPH }));
    await untilMarked(page, ['Edi Rama']);
  });
  afterAll(() => page.close());

  it.each([
    ['known names', { known: ['edi-rama'] }, { known: [] }],
    ['the site', { blockedSites: ['news.localhost'] }, { blockedSites: [] }],
    ['the look', { markStyle: 'none' }, { markStyle: 'dotted' }],
    ['the switch for everything', { enabled: false }, { enabled: true }],
  ] as const)('apply to an open page at once: %s', async (_, change, undo) => {
    await door.askBackground('changeSettings', { change });
    await untilMarked(page, []);
    await door.askBackground('changeSettings', { change: undo });
    await untilMarked(page, ['Edi Rama']);
  });

  it('that make marks look otherwise leave one set of them', async () => {
    await door.askBackground('changeSettings', { change: { markStyle: 'tint' } });
    await until(() => page.evaluate(() => CSS.highlights.has('backgrounder-tint')), 'tinted marks');
    expect(await page.evaluate(() => CSS.highlights.has('backgrounder-dotted'))).toBe(false);
    await door.askBackground('changeSettings', { change: { markStyle: 'dotted' } });
    await untilMarked(page, ['Edi Rama']);
  });
});

describe('jumping', () => {
  const session = useSession();
  const door = useDoor(session);
  let page: Page;
  beforeAll(async () => {
    await markEverything(session.browser);
    page = await session.browser.newPage();
    const space = '<div style="height: 4000px"></div>';
    const scroller = `<div id="scroller" style="height: 300px; overflow: auto">${space}<p>${PORTAL}</p></div>`;
    await page.goto(serveArticle(session.network, { body: `${RAMA_PARAGRAPH}${space}${scroller}${space}` }));
    await page.bringToFront();
    await untilMarked(page, ['Edi Rama']);
  });
  afterAll(() => page.close());

  const positions = () => page.evaluate(() => [scrollY, document.querySelector('#scroller')?.scrollTop ?? Number.NaN]);

  it('brings a mention into view, outlines it for a moment, and goes back to the pixel', async () => {
    const tab = await door.tabIdOf(page);
    const report = await until(async () => {
      const one = await door.askPage(tab, 'getPageReport', {});
      return one.mentions.some(({ entry }) => entry === 'e-albania') ? one : undefined;
    }, 'the mention');
    const mention = report.mentions.find(({ entry }) => entry === 'e-albania');
    await page.evaluate(() => scrollTo(0, 137));
    const before = await positions();
    expect(await door.askPage(tab, 'jumpTo', { block: mention?.block ?? -1, start: mention?.start ?? -1 })).toBe(true);
    const seen = await page.evaluate(() => {
      const [range] = CSS.highlights.get('backgrounder-jump') ?? [];
      const element = range?.startContainer.parentElement;
      const box = element?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    expect(seen).toBe(true);
    await door.askPage(tab, 'jumpBack', {});
    const after = await positions();
    for (const [at, value] of before.entries())
      expect(Math.abs((after[at] ?? Number.NaN) - value)).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => CSS.highlights.has('backgrounder-jump'))).toBe(false);
  });

  it('says so when the mention is gone', async () => {
    const tab = await door.tabIdOf(page);
    expect(await door.askPage(tab, 'jumpTo', { block: 9_999_999, start: 0 })).toBe(false);
  });

  it('gives places that ascend from the beginning to the end of the text', async () => {
    const { mentions } = await door.askPage(await door.tabIdOf(page), 'getPageReport', {});
    const places = mentions.map(({ position }) => position);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThan(1);
  });
});
