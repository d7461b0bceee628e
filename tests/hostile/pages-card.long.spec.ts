/** Pages that work against the card: they read it, move it, take its ground away. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RAMA_PARAGRAPH, serveArticle } from '../e2e/drivers/articles.ts';
import { clickInCard, pointInCard, restOn, untilClosed, untilOpen } from '../e2e/drivers/card.ts';
import { markEverything, untilMarked } from '../e2e/drivers/marks.ts';
import { leave } from '../e2e/drivers/pointer.ts';
import { browserUnderTest, useSession } from '../e2e/drivers/session.ts';
import { until } from '../e2e/drivers/until.ts';

const isFirefox = browserUnderTest() === 'firefox';
/** Round corners show what is behind. CSS pixels. */
const CORNER = 14;
const LONG = `<p>${'Those who had waited outside went home in the rain, and the shops were closed early. '.repeat(9)}</p>`;

/** `window.find`, which no standard knows and every browser has. */
declare const find: (text: string) => boolean;

describe('a card over a page', () => {
  const session = useSession();
  let page: Page;
  let errors: string[];
  beforeAll(() => markEverything(session.browser));
  beforeEach(async () => {
    page = await session.browser.newPage();
    errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterEach(() => page.close());
  const open = async (body: string) => {
    await page.goto(serveArticle(session.network, { body, path: '/against-the-card' }));
    await page.bringToFront();
    await untilMarked(page, ['Edi Rama']);
  };
  const hasWorkingCard = async () => {
    await clickInCard(page, 'More');
    await until(async () => (await untilOpen(page)).text.includes('façades'), 'the background');
  };

  it('is searched by the page in vain, or for what everybody may know', async () => {
    await open(RAMA_PARAGRAPH);
    const { card } = await restOn(page, 'Edi Rama');
    const gist = card.text.split('\n').find((line) => line.length > 40) ?? '';
    expect(gist).not.toBe('');
    const found = await page.evaluate(
      (wanted) => {
        const isFound = find(wanted);
        const text = getSelection()?.toString() ?? '';
        getSelection()?.selectAllChildren(document.documentElement);
        const all = getSelection()?.toString() ?? '';
        getSelection()?.removeAllRanges();
        return { isFound, text, all, html: document.documentElement.outerHTML };
      },
      gist.slice(0, 40),
    );
    // Whatever the browser lets a page find, it is text of the bundled glossary.
    expect(['', gist.slice(0, 40)]).toContain(found.text);
    expect(found.html).not.toContain(gist.slice(0, 40));
    expect(found.all).not.toContain(gist.slice(0, 40));
  });

  it('that is taken away opens again, and the page throws no error for it', async () => {
    await open(RAMA_PARAGRAPH);
    const { point } = await restOn(page, 'Edi Rama');
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('div[popover]')) one.remove();
    });
    await leave(page, point);
    await untilClosed(page);
    await restOn(page, 'Edi Rama');
    await hasWorkingCard();
    expect(errors).toEqual([]);
  });

  it('that is moved into the article still works', async () => {
    await open(`${RAMA_PARAGRAPH}<div id="trap" style="position: absolute; inset-inline-start: -9000px"></div>`);
    const { point } = await restOn(page, 'Edi Rama');
    await page.evaluate(() => {
      const card = document.querySelector('div[popover]');
      if (card) document.querySelector('#trap')?.append(card);
    });
    await leave(page, point);
    await untilClosed(page);
    await restOn(page, 'Edi Rama');
    await hasWorkingCard();
  });

  it.each([
    ['html { opacity: 0 !important }'],
    // In Firefox these go for the top layer as well, and the card looks as blurred and cut as the page around it.
    ...(isFirefox ? [] : [['html { filter: blur(9px) !important; clip-path: inset(49%) !important }']]),
    ['* { pointer-events: none !important }'],
    ['html > div, div::before { display: none !important; visibility: hidden !important }'],
    ['div { all: unset !important; content-visibility: hidden !important; scale: 0 !important }'],
  ])('looks as before and works under %s', async (css = '') => {
    await open(RAMA_PARAGRAPH);
    const { card } = await restOn(page, 'Edi Rama');
    const { x, y, width, height } = card.box;
    const clip = { x: x + CORNER, y: y + CORNER, width: width - 2 * CORNER, height: height - 2 * CORNER };
    const look = async () => Buffer.from(await page.screenshot({ clip }));
    let before = await look();
    await until(async () => {
      const [last, now] = [before, await look()];
      before = now;
      return now.equals(last);
    }, 'the card to stand still');
    await page.addStyleTag({ content: css });
    await until(async () => before.equals(await look()), 'the card to look as before');
    const button = await pointInCard(page, 'Keep open');
    await page.mouse.click(button.x, button.y);
    await until(async () => !before.equals(await look()), 'the pin to show that it is pressed');
  });

  it('calls none of the functions that the page has put in the place of the browser’s', async () => {
    await open(RAMA_PARAGRAPH);
    await page.evaluate(() => {
      const calls: string[] = [];
      Reflect.set(window, 'calls', calls);
      const patch = (target: object, names: readonly string[]) => {
        for (const name of names) {
          Reflect.set(target, name, () => {
            calls[calls.length] = name;
            throw new Error(name);
          });
        }
      };
      patch(Element.prototype, ['attachShadow', 'append', 'remove', 'matches']);
      patch(HTMLElement.prototype, ['showPopover', 'focus']);
      patch(Document.prototype, ['createElement', 'caretPositionFromPoint']);
      patch(EventTarget.prototype, ['addEventListener', 'dispatchEvent']);
      patch(Map.prototype, ['get', 'set']);
      patch(JSON, ['parse', 'stringify']);
      patch(window, ['setTimeout', 'requestAnimationFrame', 'ShadowRoot', 'CSSStyleSheet']);
    });
    const { card } = await restOn(page, 'Edi Rama');
    expect(card.name).toContain('Edi Rama');
    expect(await page.evaluate(() => Reflect.get(window, 'calls') as readonly string[])).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('opens where the page allows nothing by its policy', async () => {
    const body = `<!doctype html><html lang="en"><meta property="og:type" content="article"><title>Strict</title>
      <article>${RAMA_PARAGRAPH}${LONG}${LONG}</article>`;
    const headers = {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    };
    await page.goto(session.network.serve('http://news.localhost/strict-card', { body, headers }));
    await page.bringToFront();
    await untilMarked(page, ['Edi Rama']);
    const { card } = await restOn(page, 'Edi Rama');
    expect(card.box.width).toBeGreaterThan(300); // its style sheets are not the page's
    await hasWorkingCard();
    expect(errors.filter((error) => !error.includes('favicon.ico'))).toEqual([]); // Firefox asks for it all the same
  });
});
