import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveSample } from './drivers/articles.ts';
import { entriesIn } from './drivers/ask.ts';
import { lookAsPrinted, readPaper } from './drivers/paper.ts';
import { untilFirstMarks } from './drivers/reader-view.ts';
import { useSession } from './drivers/session.ts';
import { clickFirst, textsOf } from './drivers/surface.ts';
import { pause } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

/** Brightness of a colour as browsers write it, 0 … 255. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}

describe('the side panel on paper', () => {
  const session = useSession();
  const door = useDoor(session, { resetsSettings: true });
  let article: Page;
  let panel: Page;
  let tabId: number;

  beforeAll(async () => {
    article = await session.browser.newPage();
    await article.goto(serveSample(session.network));
    await untilFirstMarks(article);
    tabId = await door.tabIdOf(article);
  });
  beforeEach(async () => {
    panel = await session.browser.openExtensionPage(`sidepanel/sidepanel.html?tab=${tabId}`);
    await panel.bringToFront();
    await panel.waitForSelector('#sources dd');
  });
  afterEach(() => panel.close());

  it('tells every name with its sentence, every date and connection there is on the screen, and every source', async () => {
    const entries = await entriesIn(door, tabId);
    const { page } = await door.askPage(tabId, 'getPageReport', {});
    const whole = await door.askBackground('getEntries', { entries: entries.map(({ id }) => id) });
    const told = await textsOf(panel, '#timeline li, #connections li, #places li');
    expect(told.length).toBeGreaterThan(20);
    await lookAsPrinted(session.browser, panel);
    const { text } = await readPaper(panel);
    for (const one of entries) expect(text).toContain(`${one.name} ${one.gist}`);
    expect(await textsOf(panel, '#timeline li, #connections li, #places li')).toEqual(told);
    const addresses = whole.flatMap(({ sources }) => sources).flatMap(({ url }) => url ?? []);
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(text).toContain(address);
    expect(text).toContain(page.url);
  });

  it('shows nothing that could be pressed, with a card open and after a jump too', async () => {
    await clickFirst(panel, '#entry-edi-rama .row-open');
    await panel.waitForSelector('#entry-edi-rama .bg-card .bg-gist');
    await panel.evaluate(() => document.querySelector<HTMLElement>('#entry-edi-rama .bg-chip')?.click());
    await panel.waitForSelector('#entry-edi-rama .bg-back');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.row-jump')?.click());
    await panel.waitForSelector('.way-back');
    expect((await readPaper(panel)).controls).not.toEqual([]);
    await lookAsPrinted(session.browser, panel);
    expect((await readPaper(panel)).controls).toEqual([]);
  });

  it('spells out where the links of an open card lead', async () => {
    await clickFirst(panel, '#entry-edi-rama .row-open');
    await panel.waitForSelector('#entry-edi-rama .bg-card .bg-sources a');
    await lookAsPrinted(session.browser, panel);
    const printed = await panel.$$eval('.bg-card .bg-sources a', (links) =>
      links.map((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')]),
    );
    expect(printed).not.toEqual([]);
    // Firefox gives the rule, Chromium what comes of it.
    for (const [after, address] of printed) expect([`" " attr(href)`, `" ${address}"`]).toContain(after);
  });

  it.each(['auto', 'dark'] as const)('is black on white where the screen is dark (theme %s)', async (theme) => {
    await session.browser.setColorScheme(panel, 'dark');
    await door.askBackground('changeSettings', { change: { theme } });
    await clickFirst(panel, '#entry-edi-rama .row-open');
    await panel.waitForSelector('#entry-edi-rama .bg-card .bg-gist');
    await pause(300); // colours pass from one to the other
    expect(brightness((await readPaper(panel)).background)).toBeLessThan(80);
    await lookAsPrinted(session.browser, panel);
    await pause(300);
    const { background, inks } = await readPaper(panel);
    expect(brightness(background)).toBeGreaterThan(250);
    for (const ink of inks) expect(brightness(ink)).toBeLessThan(110);
  });
});
