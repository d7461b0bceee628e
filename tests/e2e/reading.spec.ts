import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EVERY_NAME, serveArticle, serveSample } from './drivers/articles.ts';
import { marksOn, untilFirstMarks } from './drivers/reader-view.ts';
import { useSession } from './drivers/session.ts';
import { until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

const outerHtml = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const texts = async (page: Page) => (await marksOn(page)).map(({ text }) => text);

describe('reading an article', () => {
  const session = useSession();
  const door = useDoor(session);
  const untouched = useSession({ extension: undefined });
  let page: Page;

  beforeAll(async () => {
    await door.askBackground('changeSettings', { change: EVERY_NAME });
  });
  beforeEach(async () => {
    session.network.forget();
    page = await session.browser.newPage();
    await page.goto(serveSample(session.network));
    await untilFirstMarks(page);
  });
  afterEach(() => page.close());

  it.each([
    ['March 5, 2024', '2024-03-05'],
    ['Tue, 05 Mar 2024 23:30:00 -0800', '2024-03-05'],
    ['05/03/2024', undefined],
  ])('takes the day as the page writes it: %s', async (date, day) => {
    const body = `<meta name="date" content="${date}"><p>In Tirana it rained on the day after the vote, as before.</p>`;
    await page.goto(serveArticle(session.network, { body, path: '/dated' }));
    await untilFirstMarks(page);
    const report = await door.askPage(await door.tabIdOf(page), 'getPageReport', {});
    expect(report.page.published).toBe(day);
  });

  it('marks names, each entry once, and neither navigation nor footer', async () => {
    const marks = await texts(page);
    expect(marks).toContain('Edi Rama');
    expect(marks).not.toContain('Rama');
    const report = await door.askPage(await door.tabIdOf(page), 'getPageReport', {});
    expect(report.mentions.filter(({ why }) => why.length === 0)).toEqual([]);
    const entries = report.mentions.filter(({ painted }) => painted).map(({ entry }) => entry);
    expect(entries).toEqual([...new Set(entries)]);
    expect(report.mentions.map(({ text, context }) => [text, context])).not.toContainEqual(['NATO', 'NATO']);
    expect(report.errors).toEqual([]);
  });

  it('leaves the document byte for byte as it is without the extension', async () => {
    const plain = await untouched.browser.newPage();
    await plain.goto(serveSample(untouched.network));
    expect(await outerHtml(page)).toBe(await outerHtml(plain));
    await plain.close();
  });

  it('sends nothing anywhere', () => {
    expect(session.network.strayRequests()).toEqual([]);
    const served = session.network.requests.filter(({ isServed }) => isServed);
    expect(served.map(({ url }) => url)).toEqual(['http://news.localhost/sample']);
  });

  it('marks a page that is opened after the background was stopped', async () => {
    await session.browser.stopBackground();
    await page.reload();
    await until(async () => (await texts(page)).includes('Edi Rama'), 'marks from a fresh background');
  });

  it('marks a name across inline elements, and nothing in what only looks like it', async () => {
    const body = `<p>Prime Minister <b>Edi</b> <i>Ra<wbr>ma</i> spoke in the capital about the portal and its repair.</p>
      <p>The laboratory tried a new MEK inhibitor, and a firm called Ramada rented it the rooms for a year.</p>`;
    await page.goto(serveArticle(session.network, { body }));
    await until(async () => (await texts(page)).includes('Edi Rama'), 'a mark on Edi Rama');
    expect(await texts(page)).toEqual(['Edi Rama']);
  });

  it('marks what stands in elements without a box of their own, from the beginning and added later', async () => {
    const boxless = (content: string) =>
      `<div style="display: contents"><div style="display: contents">${content}</div></div>`;
    const body = `${boxless('<p>Prime Minister Edi Rama spoke in the hall about the repair, and about who had to pay.</p>')}
      <p style="display: contents">On the portal e-Albania nothing could be found for a week, whatever was asked for.</p>`;
    await page.goto(serveArticle(session.network, { body }));
    await until(async () => (await texts(page)).join() === 'Edi Rama,e-Albania', 'marks in what was there');
    await page.evaluate((html) => {
      const late = document.createRange().createContextualFragment(html);
      document.querySelector('article')?.append(late);
    }, boxless(
      '<p>Those who had lived at Camp Ashraf were asked as well, and nobody said for how long they would stay.</p>',
    ));
    await until(async () => (await texts(page)).includes('Camp Ashraf'), 'a mark in what came later');
  });

  it('finds nothing to mark on an empty page, and says so', async () => {
    await page.goto(session.network.serve('http://news.localhost/empty', '<!doctype html><title>Nothing</title>'));
    const report = await door.askPage(await door.tabIdOf(page), 'getPageReport', {});
    expect(report).toMatchObject({ silence: 'notArticle', mentions: [], errors: [] });
  });
});
