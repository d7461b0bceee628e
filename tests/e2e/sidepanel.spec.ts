import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './drivers/accessibility.ts';
import { serveSample } from './drivers/articles.ts';
import { entriesIn } from './drivers/ask.ts';
import { untilFirstMarks } from './drivers/reader-view.ts';
import { useSession } from './drivers/session.ts';
import { clickFirst, clickOn, textsOf } from './drivers/surface.ts';
import { pause, until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

const NAMES = '#names .row-name';

describe('the side panel', () => {
  const session = useSession();
  const door = useDoor(session, { resetsSettings: true });
  let article: Page;
  let panel: Page;

  beforeEach(async () => {
    article = await session.browser.newPage();
    await article.goto(serveSample(session.network));
    await untilFirstMarks(article);
    panel = await session.browser.openExtensionPage(`sidepanel/sidepanel.html?tab=${await door.tabIdOf(article)}`);
    await panel.bringToFront();
    await panel.waitForSelector('#timeline');
  });
  afterEach(async () => {
    await panel.close();
    await article.close();
  });

  const scrolled = () => article.evaluate(() => window.scrollY);

  it('lists who and what the article mentions, in reading order', async () => {
    const names = await textsOf(panel, NAMES);
    const entries = await entriesIn(door, await door.tabIdOf(article));
    expect(names).toEqual(entries.map(({ name }) => name));
    expect(names.indexOf('Edi Rama')).toBeLessThan(names.indexOf('Yuri Kim'));
  });

  it('groups them by kind', async () => {
    await panel.evaluate(() => document.querySelector<HTMLElement>('input[value="kind"]')?.click());
    const kinds = await until(async () => {
      const found = await textsOf(panel, '#names h3');
      return found.length > 1 ? found : undefined;
    }, 'the kinds');
    expect(kinds[0]).toMatch(/^Person\s*\d+$/);
    expect(await textsOf(panel, '#names section:first-of-type .row-name')).toContain('Edi Rama');
  });

  it('opens the card in place', async () => {
    await clickFirst(panel, '#entry-edi-rama .row-open');
    await panel.waitForSelector('#entry-edi-rama .bg-card .bg-gist');
    expect(await panel.$eval('#entry-edi-rama .row-open', (row) => row.getAttribute('aria-expanded'))).toBe('true');
  });

  it('goes to a mention in the article and back', async () => {
    await article.evaluate(() => window.scrollTo(0, 120));
    await panel.evaluate(() => document.querySelector<HTMLElement>('#entry-camp-ashraf .row-jump')?.click());
    await until(async () => (await scrolled()) > 400, 'the article to scroll to Camp Ashraf');
    await clickFirst(panel, '.way-back button');
    await until(async () => (await scrolled()) === 120, 'the article to be where it was');
  });

  it('puts the article’s own day among the dates', async () => {
    const dates = await panel.$$eval('#timeline time', (times) =>
      times.map((time) => time.getAttribute('datetime') ?? ''),
    );
    expect(dates).toContain('2022-09-08');
    expect(dates).toEqual(dates.toSorted((a, b) => (a.slice(0, 4) < b.slice(0, 4) ? -1 : 1)));
    expect(await textsOf(panel, '.timeline-article')).toEqual([expect.stringContaining('This article')]);
  });

  it('numbers the places on the map as it lists them', async () => {
    await panel.waitForSelector('#places .map-spot');
    const places = await textsOf(panel, '#places li');
    expect(places).toContain('Tirana');
    const numbers = await panel.$$eval('#places .map-spot text', (texts) =>
      texts.map(({ textContent }) => textContent ?? ''),
    );
    expect(numbers[0]).toMatch(/^1\+?$/);
    expect(numbers.length).toBeLessThanOrEqual(places.length);
  });

  it('tells how entries hang together', async () => {
    const pairs = await textsOf(panel, '#connections .pair');
    expect(pairs.some((pair) => pair.includes('Edi Rama') && pair.includes('Albania'))).toBe(true);
  });

  it('goes from a date to its entry, with the focus', async () => {
    await panel.evaluate(() =>
      document.querySelector<HTMLElement>('#timeline li:not(.timeline-article) .link')?.click(),
    );
    await until(
      () => panel.evaluate(() => document.activeElement?.matches('.row-open[aria-expanded="true"]')),
      'the row',
    );
  });

  it('writes a briefing as a file', async () => {
    await panel.evaluate(() => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) void blob.text().then((text) => Object.assign(document.body.dataset, { text }));
        return create(blob);
      };
      HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
        document.body.dataset.name = this.download; // nothing is put into the disk's folders
      };
    });
    await clickOn(panel, 'Download');
    const text = await until(() => panel.evaluate(() => document.body.dataset.text), 'the file');
    expect(await panel.evaluate(() => document.body.dataset.name)).toBe('briefing.md');
    expect(text).toContain('- **Edi Rama**: ');
    expect(text).toContain('**Sep 8, 2022: This article**');
    expect(text).toMatch(/^## Sources$/m);
  });

  it('follows the article as it grows', async () => {
    await article.bringToFront();
    await article.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'Later that week officials in Vienna spoke with the International Atomic Energy Agency again.';
      document.querySelector('article')?.append(more);
    });
    await until(async () => (await textsOf(panel, NAMES)).some((name) => name.includes('Atomic')), 'the new name');
  });

  it('says why nothing is marked on a site that is off, and turns it on', async () => {
    await door.askBackground('changeSettings', { change: { blockedSites: ['news.localhost'] } });
    await article.bringToFront();
    await panel.bringToFront();
    await panel.waitForSelector('.notice');
    expect(await textsOf(panel, '.notice h2')).toEqual(['Off on this site']);
    await clickFirst(panel, '.notice button');
    await article.bringToFront();
    await panel.waitForSelector(NAMES);
  });

  it('says so on pages where no extension may work', async () => {
    const elsewhere = await door.tabIdOfOwn(door.page);
    const other = await session.browser.openExtensionPage(`sidepanel/sidepanel.html?tab=${elsewhere}`);
    await other.waitForSelector('.notice');
    expect(await textsOf(other, '.notice h2')).toEqual(['Not on this page']);
    await other.close();
  });

  it('shows the entry it was asked for, also if the article does not mention it', async () => {
    await door.handOver('panelEntry', 'tirana');
    await panel.waitForSelector('#entry-tirana .bg-card');
    await door.handOver('panelEntry', 'kosovo');
    await until(async () => (await textsOf(panel, 'main > .bg-card .bg-name')).length === 1, 'the card of Kosovo');
  });

  it.each(['light', 'dark'] as const)('has no accessibility faults with a card open (%s)', async (scheme) => {
    await session.browser.setColorScheme(panel, scheme);
    await pause(300); // colours pass from one to the other
    await clickFirst(panel, '#entry-edi-rama .row-open');
    await panel.waitForSelector('.bg-card');
    expect(await accessibilityFaults(panel)).toEqual([]);
  });

  it('fits a width of 320 pixels', async () => {
    await panel.setViewport({ width: 320, height: 640 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
