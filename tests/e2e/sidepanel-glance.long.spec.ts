import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveSample } from './drivers/articles.ts';
import { useSession } from './drivers/session.ts';
import { clickFirst, textsOf } from './drivers/surface.ts';
import { until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

describe('the article at a glance', () => {
  const session = useSession();
  const door = useDoor(session, { resetsSettings: true });
  let article: Page;
  let panel: Page;
  let tabId: number;

  beforeAll(async () => {
    article = await session.browser.newPage();
    await article.goto(serveSample(session.network));
    tabId = await door.tabIdOf(article);
    await until(async () => (await door.askPage(tabId, 'getPageReport', {})).entries.length > 0, 'the entries');
  });
  beforeEach(async () => {
    panel = await session.browser.openExtensionPage(`sidepanel/sidepanel.html?tab=${tabId}`);
    await panel.bringToFront();
    await panel.waitForSelector('#connections');
  });
  afterEach(() => panel.close());

  it('has a tick for every mention, where along the article it stands, and shows which one was gone to', async () => {
    const { mentions } = await door.askPage(tabId, 'getPageReport', {});
    const own = mentions.filter(({ entry }) => entry === 'edi-rama');
    expect(own.length).toBeGreaterThan(1);
    const ticks = () =>
      panel.$$eval('#entry-edi-rama .ticks i', (all) =>
        all.map((tick) => {
          const line = tick.parentElement?.getBoundingClientRect() ?? new DOMRect();
          return { at: (tick.getBoundingClientRect().x - line.x) / line.width, isHere: tick.dataset.here === 'true' };
        }),
      );
    const shown = await ticks();
    expect(shown).toHaveLength(own.length);
    shown.forEach(({ at }, nth) => {
      expect(Math.abs(at - (own[nth]?.position ?? -1))).toBeLessThan(0.02);
    });
    expect(shown.some(({ isHere }) => isHere)).toBe(false);
    await clickFirst(panel, '#entry-edi-rama .row-jump');
    await until(async () => (await ticks())[0]?.isHere, 'the first tick to stand out');
    await clickFirst(panel, '#entry-edi-rama .row-jump');
    await until(async () => (await ticks())[1]?.isHere, 'the second');
    expect((await ticks()).filter(({ isHere }) => isHere)).toHaveLength(1);
  });

  it('tells of every row how often its name stands there, to who listens as well', async () => {
    const { mentions } = await door.askPage(tabId, 'getPageReport', {});
    const count = mentions.filter(({ entry }) => entry === 'edi-rama').length;
    const spoken = await panel.$eval('#entry-edi-rama .row-jump .visually-hidden', (one) => one.textContent);
    expect(spoken).toContain(`${count} mentions`);
  });

  it('is one list of dates to a screen reader: in order, each with its name, the article among them', async () => {
    const items = await panel.$$eval('ol.timeline > li', (all) =>
      all.map((item) => [item.querySelector('time')?.dateTime ?? '', item.querySelector('p')?.textContent ?? '']),
    );
    expect(items.length).toBeGreaterThan(5);
    expect(items.filter(([date, text]) => date === '' || text === '')).toEqual([]);
    expect(items.filter(([, text]) => text === 'This article')).toEqual([['2022-09-08', 'This article']]);
    expect(items.filter(([, text]) => text?.startsWith('Edi Rama'))).not.toEqual([]);
  });

  it('says in a sentence how two entries hang together, where one of them tells', async () => {
    const pairs = await panel.$$eval('#connections li', (all) =>
      all.map((item) => [
        item.querySelector('.pair')?.textContent ?? '',
        item.querySelector('.how')?.textContent ?? '',
      ]),
    );
    const [, how = ''] = pairs.find(([pair = '']) => pair.includes('Edi Rama')) ?? [];
    expect(how).toMatch(/\.$/);
    const told = pairs.map(([, text]) => text !== '');
    expect(told).toEqual(told.toSorted((a, b) => Number(b) - Number(a))); // those that are told come first
  });

  it('leads from a place on the map’s list to its card', async () => {
    const [first = ''] = await textsOf(panel, '#places li');
    await clickFirst(panel, '#places li .link');
    await until(async () => (await textsOf(panel, '.row[data-open="true"] .row-name')).join() === first, 'its card');
  });

  it('offers to look a name up where there is no article', async () => {
    await panel.close();
    panel = await session.browser.openExtensionPage(`sidepanel/sidepanel.html?tab=${await door.tabIdOfOwn(door.page)}`);
    await panel.waitForSelector('.notice a');
    const href = await panel.$eval('.notice a', (link) => new URL(link.href).pathname.slice(1));
    const search = await session.browser.openExtensionPage(href);
    await search.bringToFront();
    await search.waitForSelector('#query');
    await search.type('#query', 'edi rama');
    await until(async () => (await textsOf(search, '.row-name'))[0]?.startsWith('Edi Rama'), 'the result');
    await search.close();
  });

  it('is copied as Markdown, and says so', async () => {
    await panel.evaluate(() => {
      navigator.clipboard.writeText = (text) => {
        document.body.dataset.copied = text; // the machine's own clipboard is left alone
        return Promise.resolve();
      };
    });
    await clickFirst(panel, '#briefing .button');
    const text = await until(() => panel.evaluate(() => document.body.dataset.copied), 'the text');
    expect(text).toMatch(/^# .+\n\n\[.+\]\(<http:\/\/news\.localhost\/sample>\), Sep 8, 2022\n\n## /);
    expect(text.match(/^## /gm)).toHaveLength(3); // names, dates, sources
    await until(async () => (await textsOf(panel, '#briefing [role=status]')).join() !== '', 'word of it');
  });
});
