/**
 * Nothing that a reader does leaves the browser. Its only way out is the test network, which logs what is asked for;
 * tests/e2e/network.spec.ts shows that a request to anywhere else is noticed, and what the browsers ask for themselves.
 */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveSample } from '../e2e/drivers/articles.ts';
import { clickInCard, MARK_EVERYTHING, openMarked, restOn, untilClosed, untilShows } from '../e2e/drivers/card.ts';
import { giveFile, savedBy } from '../e2e/drivers/files.ts';
import { untilFirstMarks } from '../e2e/drivers/reader-view.ts';
import { useSession } from '../e2e/drivers/session.ts';
import { clickFirst, clickOn, confirmWith, textsOf } from '../e2e/drivers/surface.ts';
import { pause, until } from '../e2e/drivers/until.ts';
import { useDoor } from '../e2e/drivers/use-door.ts';

/** Long enough for what is sent late: a beacon, a preconnect, an image of what was drawn last. */
const LATE_MS = 1_500;
const ENTRIES = 'name,gist,link\nHarbour Council,A body.,https://harbour.example/about\n';

describe('nothing leaves the browser', () => {
  const session = useSession();
  const door = useDoor(session);
  let address: string;
  const open: Page[] = [];

  const openOwn = async (path: string) => {
    const page = await session.browser.openExtensionPage(path);
    open.push(page);
    await page.bringToFront();
    return page;
  };
  const openArticle = async () => {
    const page = await session.browser.newPage();
    open.push(page);
    await openMarked(page, address);
    return page;
  };

  beforeAll(async () => {
    address = serveSample(session.network);
    await door.askBackground('changeSettings', { change: MARK_EVERYTHING });
  });
  beforeEach(() => session.network.forget());
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
    await pause(LATE_MS);
    expect(session.network.strayRequests()).toEqual([]);
    // Nor does the extension ask the page's own server for anything.
    const asked = session.network.requests.filter(({ isServed }) => isServed).map(({ url }) => new URL(url).pathname);
    expect(asked.filter((path) => path !== '/sample' && path !== '/favicon.ico')).toEqual([]);
  });

  it('while an article is read and cards with pictures and links are opened', async () => {
    const page = await openArticle();
    await restOn(page, 'Edi Rama');
    await clickInCard(page, 'More');
    await pause(LATE_MS);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await restOn(page, 'Tirana');
    await untilShows(page, 'Tirana');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  });

  it('while the glossary is searched in the popup and a result is opened', async () => {
    const article = await openArticle();
    const popup = await openOwn(`popup/popup.html?tab=${await door.tabIdOf(article)}`);
    await until(async () => (await textsOf(popup, '[data-row]')).length > 0, 'the names of the page');
    await popup.type('#query', 'https://example.org/?q=edi rama');
    await popup.$eval('#query', (field) => (field as HTMLInputElement).select());
    await popup.type('#query', 'edi rama');
    await until(async () => (await textsOf(popup, '[data-row] .row-name'))[0]?.includes('Edi Rama'), 'the result');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.bg-card');
  });

  it('while the side panel lists, draws its map and shows a card', async () => {
    const article = await openArticle();
    const panel = await openOwn(`sidepanel/sidepanel.html?tab=${await door.tabIdOf(article)}`);
    await panel.waitForSelector('#places .map-spot');
    await clickFirst(panel, '#entry-edi-rama .row-open');
    await panel.waitForSelector('#entry-edi-rama .bg-card .bg-gist');
  });

  it('while entries are imported and exported, a backup is made and restored, and everything is deleted', async () => {
    const options = await openOwn('options/options.html');
    await until(() => options.$('#own input[type=file]'), 'the page');
    await giveFile(options, '#own input[type=file]', { name: 'x.csv', text: ENTRIES });
    await clickOn(options, 'Import 1 entry');
    await until(async () => (await textsOf(options, '.own-name')).length === 1, 'the entry');
    expect(await savedBy(options, 'Export as JSON')).toContain('https://harbour.example/about');
    const backup = await savedBy(options, 'Save a backup');
    await giveFile(options, '#data input[type=file]', { name: 'backup.json', text: backup });
    await confirmWith(options, 'Restore it');
    const isRestored = async () => (await textsOf(options, '#data')).join().includes('The backup is restored.');
    await until(isRestored, 'the end of restoring'); // which would end a question that is asked meanwhile
    expect(await textsOf(options, '.own-name')).toHaveLength(1);
    await clickOn(options, 'Delete everything');
    await confirmWith(options, 'Delete everything');
    await until(async () => (await textsOf(options, '.own-name')).length === 0, 'an empty list');
  });

  it('while the welcome page is read and a card is opened on it', async () => {
    const welcome = await openOwn('welcome/welcome.html');
    await untilFirstMarks(welcome);
    await restOn(welcome, 'e-Albania');
  });

  it('while a text is looked up that was handed over from the context menu or the address bar', async () => {
    await door.handOver('lookUp', 'Camp Ashraf');
    const popup = await openOwn('popup/popup.html');
    await until(async () => (await textsOf(popup, '[data-row] .row-name')).join().includes('Ashraf'), 'the result');
  });
});
