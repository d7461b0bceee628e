import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveSample } from './drivers/articles.ts';
import {
  clickInCard,
  FIREFOX_CANNOT,
  LONG_ENOUGH_MS,
  MARK_EVERYTHING,
  openMarked,
  pointInCard,
  restOn,
  untilClosed,
  untilShows,
} from './drivers/card.ts';
import { arriveAt, leave, pointOf, tap } from './drivers/pointer.ts';
import { cardOn, marksOn } from './drivers/reader-view.ts';
import { browserUnderTest, useSession } from './drivers/session.ts';
import { pause, until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

const isFirefox = browserUnderTest() === 'firefox';

describe('inside the card', () => {
  const session = useSession();
  const door = useDoor(session);
  let page: Page;
  const settings = async () => (await door.askBackground('getSettings', {})).settings;
  const textNow = async () => (await cardOn(page))?.text ?? '';

  beforeEach(async () => {
    await door.askBackground('changeSettings', { change: { ...MARK_EVERYTHING, known: [], rejected: [] } });
    page = await session.browser.newPage();
    await openMarked(page, serveSample(session.network));
  });
  afterEach(() => page.close());

  it('shows the office held on the day of the article, and the day it was checked', async () => {
    const { card } = await restOn(page, 'Edi Rama');
    expect(card.text).toMatch(/Prime Minister of Albania\s+since 2013 \(checked/);
  });

  it('unfolds the background, and opens the card of a name in it, with the way back', async () => {
    await restOn(page, 'Edi Rama');
    const folded = (await cardOn(page))?.text ?? '';
    await clickInCard(page, 'More');
    const background = (await door.askBackground('getCard', { entry: 'edi-rama' }))?.entry.background ?? '?';
    expect(folded).not.toContain(background.slice(0, 40));
    expect(await textNow()).toContain(background.slice(0, 40));
    await clickInCard(page, 'Albania');
    const nested = await untilShows(page, 'Albania');
    expect(nested.name).not.toContain('Edi Rama');
    await clickInCard(page, 'Edi Rama');
    await untilShows(page, 'Edi Rama');
  });

  it('draws a map for a place and a flag for a country, without asking anybody', async () => {
    session.network.forget();
    await restOn(page, 'Tirana');
    const drawn = await page.evaluate(() => {
      const root = [...document.querySelectorAll('*')].find((one) => one.shadowRoot !== null)?.shadowRoot;
      const map = root?.querySelector('.bg-map');
      return { label: map?.getAttribute('aria-label'), dots: map?.querySelectorAll('.bg-map-dot').length };
    });
    expect(drawn).toEqual({ label: 'Map: where Tirana is', dots: 1 });
    await clickInCard(page, 'Albania');
    await untilShows(page, 'Albania');
    const shapes = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .find((one) => one.shadowRoot !== null)
          ?.shadowRoot?.querySelectorAll('.bg-flag path').length ?? 0,
    );
    expect(shapes).toBeGreaterThan(1);
    expect(session.network.strayRequests()).toEqual([]);
  });

  it('stays when it is pinned, and goes by its button', async () => {
    const { point } = await restOn(page, 'Edi Rama');
    await clickInCard(page, 'Keep open');
    await leave(page, point);
    await pause(LONG_ENOUGH_MS);
    expect((await cardOn(page))?.name).toContain('Edi Rama');
    await arriveAt(page, await pointOf(page, 'Tirana'));
    await pause(LONG_ENOUGH_MS);
    expect((await cardOn(page))?.name).toContain('Edi Rama');
    await clickInCard(page, 'Close');
    await untilClosed(page);
  });

  it('remembers that a reader knows an entry, and takes it back', async () => {
    await restOn(page, 'Edi Rama');
    await clickInCard(page, 'I know this');
    await until(async () => (await settings()).known.includes('edi-rama'), 'the choice to be kept');
    await until(async () => !(await marksOn(page)).some(({ text }) => text === 'Edi Rama'), 'the mark to go');
    expect(await textNow()).toContain('it is no longer marked');
    await clickInCard(page, 'Undo');
    await until(async () => !(await settings()).known.includes('edi-rama'), 'the choice to be taken back');
    await until(async () => (await marksOn(page)).some(({ text }) => text === 'Edi Rama'), 'the mark to come back');
  });

  it('leaves out on this page what is not meant, on the site if the reader says so, and takes it back', async () => {
    const isMarked = async () => (await marksOn(page)).some(({ text }) => text === 'Tirana');
    await restOn(page, 'Tirana');
    await clickInCard(page, 'Not meant here');
    await until(async () => !(await isMarked()), 'the mark to go');
    expect((await settings()).rejected).toEqual([]);
    await clickInCard(page, 'Nowhere on news.localhost');
    await until(async () => (await settings()).rejected.length === 1, 'the choice to be kept');
    expect((await settings()).rejected).toEqual([{ entry: 'tirana', site: 'news.localhost' }]);
    await clickInCard(page, 'Undo');
    await until(async () => (await settings()).rejected.length === 0, 'the choice to be taken back');
    await until(isMarked, 'the mark to come back');
  });

  it('offers and marks anew what the reader takes back elsewhere', async () => {
    const isMarked = async () => (await marksOn(page)).some(({ text }) => text === 'Tirana');
    await restOn(page, 'Tirana');
    await clickInCard(page, 'I know this');
    await until(async () => (await textNow()).includes('it is no longer marked'), 'the card to say so');
    await clickInCard(page, 'Not meant here');
    await clickInCard(page, 'Nowhere on news.localhost');
    await until(async () => (await settings()).rejected.length === 1, 'the choice to be kept');
    await clickInCard(page, 'Close');
    await untilClosed(page);
    await door.askBackground('changeSettings', { change: { known: [], rejected: [] } });
    await until(isMarked, 'the mark to come back');
    await leave(page, await pointOf(page, 'Tirana'));
    const { card } = await restOn(page, 'Tirana');
    expect(card.text).toContain('I know this');
    expect(card.text).toContain('Not meant here');
  });

  it('takes what is not meant on a page for that page alone', async () => {
    const isMarked = async () => (await marksOn(page)).some(({ text }) => text === 'Tirana');
    await restOn(page, 'Tirana');
    await clickInCard(page, 'Not meant here');
    await until(async () => !(await isMarked()), 'the mark to go');
    await clickInCard(page, 'Close');
    await page.evaluate(() => history.pushState({}, '', '/another'));
    await until(isMarked, 'the mark on the next page');
  });

  it(`copies the entry with its sources${isFirefox ? ` (${FIREFOX_CANNOT.clipboard})` : ''}`, async () => {
    await restOn(page, 'Edi Rama');
    await clickInCard(page, 'Copy with sources');
    await until(async () => (await textNow()).includes('Copied'), 'the message');
    if (isFirefox) return;
    await session.browser.puppeteer
      .defaultBrowserContext()
      .overridePermissions('http://news.localhost', ['clipboard-read']);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Edi Rama: /);
    expect(copied).toContain('https://www.kryeministria.al');
    expect(copied).toContain('CC BY 4.0');
  });

  it('offers only ordinary links out', async () => {
    await restOn(page, 'Edi Rama');
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href, rel, target }) => ({ href, rel, target })),
      ),
    );
    expect(links.length).toBeGreaterThan(1);
    for (const { href, rel, target } of links) {
      expect(href).toMatch(/^https:\/\//);
      expect([rel, target]).toEqual(['noopener noreferrer', '_blank']);
    }
  });

  it('has targets of 24 pixels at least', async () => {
    await restOn(page, 'Edi Rama');
    await clickInCard(page, 'More');
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll<HTMLElement>('button, a') ?? [])]
          // Links within sentences are exempt (WCAG 2.2, 2.5.8), and so are sources in their own lines of text.
          .filter((one) => !one.matches('.bg-name-link, .bg-sources a'))
          .map((one) => ({ words: one.innerText || one.title, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ words }) => words),
      ),
    );
    expect(small).toEqual([]);
  });

  it('is used by touch, too', async () => {
    await tap(page, await pointOf(page, 'Edi Rama'));
    await untilShows(page, 'Edi Rama');
    await tap(page, await pointInCard(page, 'More'));
    await until(async () => (await textNow()).includes('façades'), 'the background');
  });
});
