/** Pages that work the card by script, dress it up, or lay something of their own over everything. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveArticle } from '../e2e/drivers/articles.ts';
import { clickInCard, LONG_ENOUGH_MS, MARK_EVERYTHING, openMarked, restOn, untilClosed } from '../e2e/drivers/card.ts';
import { leave, pointOf } from '../e2e/drivers/pointer.ts';
import { cardOn } from '../e2e/drivers/reader-view.ts';
import { useSession } from '../e2e/drivers/session.ts';
import { pause, until } from '../e2e/drivers/until.ts';
import { useDoor } from '../e2e/drivers/use-door.ts';

const SENTENCE =
  '<p>In Tirana the talks went on until the morning, and Edi Rama was seen leaving by the back door.</p>';

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
    return openMarked(page, serveArticle(session.network, { body, path: `/over-card-${pages}` }));
  };

  it('ignores events that no reader made', async () => {
    await openPage(SENTENCE);
    const point = await pointOf(page, 'Tirana');
    await page.evaluate(({ x, y }) => {
      const target = document.elementFromPoint(x, y);
      for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click']) {
        target?.dispatchEvent(
          new PointerEvent(type, {
            clientX: x,
            clientY: y,
            bubbles: true,
            composed: true,
            pointerType: 'touch',
            isPrimary: true,
          }),
        );
        target?.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' }));
      }
    }, point);
    await pause(LONG_ENOUGH_MS);
    expect(await cardOn(page)).toBeUndefined();
  });

  it('cannot be worked by the page', async () => {
    await openPage(SENTENCE);
    await restOn(page, 'Edi Rama');
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('*')) {
        for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) button.click();
      }
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await pause(300);
    expect((await cardOn(page))?.name).toContain('Edi Rama');
    expect((await door.askBackground('getSettings', {})).settings.known).toEqual([]);
  });

  it('withstands a hostile style sheet', async () => {
    await openPage(`<style>
      html { opacity: 0.1; filter: blur(2px); zoom: 1; }
      html > div, div { display: none !important; position: static !important; transform: scale(3) !important;
        clip-path: inset(50%) !important; pointer-events: none !important; font-size: 60px !important; color: red !important;
        inline-size: 3px !important; visibility: hidden !important; }
      html > div::backdrop { background: red !important; display: block !important; }
    </style>${SENTENCE}`);
    const { card } = await restOn(page, 'Edi Rama');
    expect(card.box.width).toBeGreaterThan(300);
    expect(card.box.width).toBeLessThan(420);
    const fontSize = await page.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return roots.flatMap((root) =>
        [...root.querySelectorAll('[role="dialog"]')].map((one) => getComputedStyle(one).fontSize),
      );
    });
    expect(fontSize).toEqual(['16px']);
    await clickInCard(page, 'More');
    await until(async () => (await cardOn(page))?.text.includes('façades'), 'the background');
  });

  it('is as large under a page that zooms itself', async () => {
    await openPage(`<style>html { zoom: 1.5; }</style>${SENTENCE}`);
    const { card, point } = await restOn(page, 'Edi Rama');
    expect(card.box.width).toBeLessThan(420);
    expect(card.box.y > point.y || card.box.y + card.box.height < point.y).toBe(true);
    expect(Math.abs(card.box.x - point.x)).toBeLessThan(400);
  });

  it('leaves the page’s own popover open', async () => {
    await openPage(`<div id="menu" popover>A menu</div><button popovertarget="menu">Menu</button>${SENTENCE}`);
    await page.evaluate(() => document.querySelector<HTMLElement>('#menu')?.showPopover());
    await restOn(page, 'Edi Rama');
    expect(await page.evaluate(() => document.querySelector('#menu')?.matches(':popover-open'))).toBe(true);
  });

  it('comes along into a modal dialog of the page, and Escape closes the card alone', async () => {
    await openPage(`<dialog id="modal">Subscribe?</dialog>${SENTENCE}`);
    const { point } = await restOn(page, 'Edi Rama');
    await clickInCard(page, 'Keep open');
    await leave(page, point);
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
    await until(
      () => page.evaluate(() => [...document.querySelectorAll('#modal > div')].some((one) => one.shadowRoot !== null)),
      'the card in the dialog',
    );
    await clickInCard(page, 'More');
    await until(async () => (await cardOn(page))?.text.includes('façades'), 'the background');
    await page.keyboard.press('Escape');
    await untilClosed(page);
    expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.open)).toBe(true);
    await page.keyboard.press('Escape');
    await until(
      () => page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.open === false),
      'the dialog',
    );
  });

  it('opens over an article that is fullscreen', async () => {
    await openPage(`<button id="full" onclick="document.querySelector('main').requestFullscreen()">Full</button>
      <style>main:fullscreen { overflow: auto; background: white; }</style>${SENTENCE}`);
    await page.click('#full');
    await until(() => page.evaluate(() => document.fullscreenElement !== null), 'fullscreen');
    await restOn(page, 'Edi Rama');
    expect(await page.evaluate(() => [...document.querySelectorAll('main > div')].some((one) => one.shadowRoot))).toBe(
      true,
    );
  });
});
