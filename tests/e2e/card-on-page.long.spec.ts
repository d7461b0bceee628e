import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveArticle } from './drivers/articles.ts';
import {
  clickInCard,
  FIREFOX_CANNOT,
  LONG_ENOUGH_MS,
  MARK_EVERYTHING,
  openMarked,
  restOn,
  untilOpen,
  untilShows,
} from './drivers/card.ts';
import { arriveAt, line, moveAlong, pointOf } from './drivers/pointer.ts';
import { cardOn, type ShownCard } from './drivers/reader-view.ts';
import { browserUnderTest, useSession } from './drivers/session.ts';
import { pause, until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

const isFirefox = browserUnderTest() === 'firefox';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SENTENCE =
  '<p>In Tirana the talks went on until the morning, and Edi Rama was seen leaving by the back door.</p>';

declare const axe: {
  run(
    context: Element,
    options: object,
  ): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
};

describe('the card on a page', () => {
  const session = useSession();
  const door = useDoor(session);
  let page: Page;

  beforeAll(async () => {
    await door.askBackground('changeSettings', { change: MARK_EVERYTHING });
  });
  beforeEach(async () => {
    page = await session.browser.newPage();
  });
  afterEach(() => page.close());

  let pages = 0;
  const openPage = (body: string) => {
    pages += 1;
    return openMarked(page, serveArticle(session.network, { body, path: `/on-page-${pages}` }));
  };
  const look = (property: 'backgroundColor' | 'color' | 'fontSize') =>
    page.evaluate((name) => {
      const dialog = [...document.querySelectorAll('*')]
        .map((host) => host.shadowRoot?.querySelector('[role="dialog"]'))
        .find((one) => one instanceof Element);
      return dialog instanceof Element ? getComputedStyle(dialog)[name] : '';
    }, property);
  const isInside = ({ box }: ShownCard, width: number, height: number) =>
    box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

  it('switches to another mark while one card is open', async () => {
    await openPage(SENTENCE);
    const { point } = await restOn(page, 'Tirana');
    const other = await pointOf(page, 'Edi Rama');
    await moveAlong(page, line(point, other, 30));
    await untilShows(page, 'Edi Rama');
  });

  it('leaves a link to its publisher', async () => {
    await openPage(
      '<p>The way to <a href="#there">Tirana</a> is long, and the night before the meeting was longer.</p>',
    );
    const { point } = await restOn(page, 'Tirana');
    await page.mouse.click(point.x, point.y);
    await until(() => page.evaluate(() => location.hash === '#there'), 'the link to be followed');
  });

  it('opens nothing while text is being selected', async () => {
    await openPage(SENTENCE);
    const from = await pointOf(page, 'In Tirana');
    const to = await pointOf(page, 'Edi Rama');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await moveAlong(page, line(from, to, 20));
    await pause(LONG_ENOUGH_MS);
    expect(await cardOn(page)).toBeUndefined();
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain('talks');
  });

  it('opens nothing for a page that scrolls under a resting pointer', async () => {
    await openPage(`${SENTENCE}<div style="block-size: 3000px"></div>`);
    const point = await pointOf(page, 'Tirana');
    await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
    await page.mouse.move(point.x, point.y - 5);
    await pause(300);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const back = await pointOf(page, 'Tirana');
    await page.mouse.move(back.x, back.y);
    await page.evaluate(() => scrollBy({ top: 1, behavior: 'instant' }));
    await pause(LONG_ENOUGH_MS);
    expect(await cardOn(page)).toBeUndefined();
  });

  it('stands right in text from right to left', async () => {
    await openPage(`<div dir="rtl">${SENTENCE}</div>`);
    const { card, point } = await restOn(page, 'Edi Rama');
    expect(card.box.x + card.box.width).toBeGreaterThanOrEqual(point.x);
    expect(isInside(card, 1200, 900)).toBe(true);
  });

  it('stands at the piece under the pointer of a name over two lines', async () => {
    await openPage(`<p style="inline-size: 5.5em; font: 20px/1.6 sans-serif">Then came Edi Rama and sat down.</p>`);
    const second = await pointOf(page, 'Rama');
    await pause(250);
    await arriveAt(page, second);
    const card = await untilOpen(page);
    expect(card.box.y).toBeGreaterThan(second.y);
    expect(card.box.y).toBeLessThan(second.y + 40);
  });

  it('opens inside of scrollers, columns and transformed boxes', async () => {
    await openPage(`<div style="columns: 2; transform: rotate(0.5deg)"><div style="overflow: auto; max-block-size: 200px">
      ${SENTENCE}</div></div>`);
    const { card, point } = await restOn(page, 'Edi Rama');
    expect(isInside(card, 1200, 900)).toBe(true);
    expect(card.box.y > point.y || card.box.y + card.box.height < point.y).toBe(true);
  });

  it.each([
    ['#101418', '#e8e6e3', true],
    ['#ffffff', '#111111', false],
  ])('follows a page whose background is %s', async (background, ink, isDark) => {
    await openPage(`<style>body { background: ${background}; color: ${ink}; }</style>${SENTENCE}`);
    await restOn(page, 'Edi Rama');
    const colour = await look('backgroundColor');
    const [red = 0] = (colour.match(/\d+/g) ?? []).map(Number);
    expect(red < 128).toBe(isDark);
  });

  it.each(['#101418', '#ffffff'])('gives axe nothing to complain about on %s', async (background) => {
    await openPage(`<style>body { background: ${background}; }</style>${SENTENCE}`);
    await restOn(page, 'Edi Rama');
    await clickInCard(page, 'More');
    await pause(300); // the card has faded in
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const host = [...document.querySelectorAll('*')].find((one) => one.shadowRoot !== null);
      if (host === undefined) throw new Error('there is no card');
      const found = await axe.run(host, { resultTypes: ['violations'] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
  });

  it('is a sheet at the bottom of a narrow window, and scrolls with nothing locked', async () => {
    await page.setViewport({ width: 360, height: 700 });
    await openPage(`${SENTENCE}<div style="block-size: 3000px"></div>`);
    const { card } = await restOn(page, 'Edi Rama');
    // Firefox keeps a bar beside the page for scrolling.
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect(card.box).toMatchObject({ x: 0, width });
    expect(card.box.y + card.box.height).toBeCloseTo(700, 0);
    expect(card.box.height).toBeLessThanOrEqual(700 * 0.45 + 1);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflow)).toBe('visible');
  });

  it('lays nothing over its text on a low sheet: its foot comes after it', async () => {
    await page.setViewport({ width: 330, height: 330 });
    await openPage(SENTENCE);
    await restOn(page, 'Edi Rama');
    const [sources, foot] = await page.evaluate(() => {
      const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
      const boxOf = (selector: string) => root?.querySelector(selector)?.getBoundingClientRect();
      return [boxOf('.bg-sources')?.bottom, boxOf('.bg-actions')?.top];
    });
    expect(sources).toBeGreaterThan(330);
    expect(foot).toBeGreaterThanOrEqual(sources ?? 0);
  });

  it('stands above where the page has a tooltip of its own', async () => {
    await openPage(
      `<div style="block-size: 500px"></div><p title="A tooltip">The night train to Tirana was late again.</p>`,
    );
    const { card, point } = await restOn(page, 'Tirana');
    expect(card.box.y + card.box.height).toBeLessThan(point.y);
    expect(await page.evaluate(() => document.querySelector('[title]')?.getAttribute('title'))).toBe('A tooltip');
  });

  it.skipIf(isFirefox)(`is gone in print (in Firefox: ${FIREFOX_CANNOT.print})`, async () => {
    await openPage(SENTENCE);
    await restOn(page, 'Edi Rama');
    await page.emulateMediaType('print');
    expect(await cardOn(page)).toBeUndefined();
    await page.emulateMediaType('screen');
    await untilOpen(page);
  });

  it('opens for a name inside of an open shadow root', async () => {
    const body = `${SENTENCE}<late-element><template shadowrootmode="open"><p>Those who went to e-Albania that night found
      nothing there but a short notice, which said that everything would be back in the morning.</p></template></late-element>`;
    await page.goto(serveArticle(session.network, { body, path: '/shadow' }));
    await page.bringToFront();
    await until(() => page.evaluate(() => (CSS.highlights.get('backgrounder-dotted')?.size ?? 0) >= 3), 'all marks');
    const point = await page.evaluate(() => {
      const text = document.querySelector('late-element')?.shadowRoot?.querySelector('p')?.firstChild;
      if (!(text instanceof Text)) throw new Error('no text');
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('e-Albania'));
      range.setEnd(text, text.data.indexOf('e-Albania') + 'e-Albania'.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await arriveAt(page, point);
    await untilShows(page, 'e-Albania');
  });
});
