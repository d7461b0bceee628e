/** The card as it ships, with its closed shadow root: the test build, which all other files use, has an open one. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RAMA_PARAGRAPH, serveArticle } from '../e2e/drivers/articles.ts';
import { AFTER_SCROLL_MS, MARK_EVERYTHING } from '../e2e/drivers/card.ts';
import { untilMarked } from '../e2e/drivers/marks.ts';
import { arriveAt, pointOf } from '../e2e/drivers/pointer.ts';
import { extensionFolder } from '../e2e/drivers/project-root.ts';
import { browserUnderTest, useSession } from '../e2e/drivers/session.ts';
import { pause, until } from '../e2e/drivers/until.ts';
import { useDoor } from '../e2e/drivers/use-door.ts';

describe('the card of the package that ships', () => {
  const session = useSession({ extension: extensionFolder(browserUnderTest(), 'release') });
  const door = useDoor(session);
  let page: Page;
  beforeAll(async () => {
    await door.askBackground('changeSettings', { change: MARK_EVERYTHING });
    page = await session.browser.newPage();
    await page.goto(serveArticle(session.network, { body: RAMA_PARAGRAPH }));
    await page.bringToFront();
    await untilMarked(page, ['Edi Rama']);
    const point = await pointOf(page, 'Edi Rama');
    await pause(AFTER_SCROLL_MS);
    await arriveAt(page, point);
    // It is laid out unseen before it opens.
    const isShown = () => document.querySelector('div:popover-open')?.checkVisibility({ visibilityProperty: true });
    await until(() => page.evaluate(isShown), 'the card');
  });
  afterAll(() => page.close());

  it('lets no script of the page in', async () => {
    const seen = await page.evaluate(() => {
      const host = document.querySelector('div:popover-open');
      if (host === null) throw new Error('no card');
      const { left, top, width } = host.getBoundingClientRect();
      const under = document.elementFromPoint(left + width / 2, top + 30);
      return {
        root: host.shadowRoot,
        internals: 'openOrClosedShadowRoot' in host,
        children: host.childNodes.length,
        under: under === host || under === null || under.getRootNode() === document,
        text: host.textContent,
      };
    });
    expect(seen).toEqual({ root: null, internals: false, children: 0, under: true, text: '' });
  });

  it('tells the page of no event that ends inside', async () => {
    const button = await page.evaluate(() => {
      const paths: number[] = [];
      Reflect.set(window, 'paths', paths);
      for (const type of ['pointermove', 'mousemove', 'pointerdown', 'click', 'focusin']) {
        document.addEventListener(type, (event) => paths.push(event.composedPath().length), { capture: false });
      }
      const { left, top } = document.querySelector('div:popover-open')?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { x: left + 40, y: top + 40 };
    });
    await page.mouse.move(button.x, button.y);
    await page.mouse.click(button.x, button.y);
    expect(await page.evaluate(() => document.querySelector('div:popover-open') !== null)).toBe(true);
    expect(await page.evaluate(() => Reflect.get(window, 'paths') as readonly number[])).toEqual([]);
  });
});
