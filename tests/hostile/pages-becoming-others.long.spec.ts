/** Pages that become other pages without being loaded: new addresses, view transitions, a document written anew. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PORTAL, RAMA, serveArticle } from '../e2e/drivers/articles.ts';
import { restOn, untilClosed } from '../e2e/drivers/card.ts';
import { markEverything, markedTexts, untilMarked } from '../e2e/drivers/marks.ts';
import { useSession } from '../e2e/drivers/session.ts';
import { pause, until } from '../e2e/drivers/until.ts';

/** A visible page is looked at again every two seconds. */
const NOTICED_MS = 2_500;

describe('a page that becomes another one', () => {
  const session = useSession();
  let page: Page;
  beforeAll(() => markEverything(session.browser));
  beforeEach(async () => {
    page = await session.browser.newPage();
    await page.goto(serveArticle(session.network, { body: `<p>${RAMA}</p>` }));
    await untilMarked(page, ['Edi Rama']);
  });
  afterEach(() => page.close());

  it('marks the new article after pushState, and nothing of the old one', async () => {
    await page.evaluate((text) => {
      history.pushState({}, '', '/another');
      const article = document.querySelector('article');
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      article?.firstElementChild?.replaceWith(paragraph);
    }, PORTAL);
    await untilMarked(page, ['e-Albania']);
  });

  // On one page what is marked stays marked; on the next, the first mention is another one.
  it('marks a name anew where the next page mentions it first', async () => {
    await page.evaluate((text) => {
      history.pushState({}, '', '/next');
      const before = document.querySelector('article > p');
      before?.before(Object.assign(document.createElement('p'), { textContent: text }));
    }, `According to Edi Rama the bridge will be opened in the autumn, a year later than had been promised.`);
    await until(
      () =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get('backgrounder-dotted') ?? [];
          return range?.startContainer.textContent?.startsWith('According to');
        }),
      'a mark in the first paragraph',
    );
    expect(await markedTexts(page)).toEqual(['Edi Rama']);
  });

  it('closes the card of the old page', async () => {
    await page.bringToFront();
    await restOn(page, 'Edi Rama');
    await page.evaluate(() => history.pushState({}, '', '/elsewhere'));
    await untilClosed(page);
  });

  it('marks what a view transition brings in', async () => {
    await page.evaluate(async (text) => {
      const change = () => {
        const article = document.querySelector('article');
        if (article?.firstElementChild) article.firstElementChild.textContent = text;
      };
      await document.startViewTransition(change).finished;
    }, PORTAL);
    await untilMarked(page, ['e-Albania']);
  });

  it('starts anew after document.open()', async () => {
    await page.evaluate((text) => {
      const filler = document.querySelector('article p:last-child')?.outerHTML ?? '';
      document.open();
      document.write(`<!doctype html><html lang="en"><meta property="og:type" content="article"><title>New</title>
        <body><article><p>${text}</p>${filler}${filler}</article>`);
      document.close();
    }, PORTAL);
    await untilMarked(page, ['e-Albania']);
    // It has thrown every listener away with the old document; that is noticed within two seconds.
    await pause(NOTICED_MS);
    await page.bringToFront();
    await restOn(page, 'e-Albania');
  });
});
