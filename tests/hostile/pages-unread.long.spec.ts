/** Text that stands on a page without being there to be read, and documents that are no pages. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PORTAL, RAMA_PARAGRAPH, serveArticle } from '../e2e/drivers/articles.ts';
import { markEverything, markedTexts, settle, untilMarked } from '../e2e/drivers/marks.ts';
import { useSession } from '../e2e/drivers/session.ts';
import { useDoor } from '../e2e/drivers/use-door.ts';

describe('text that is not to be read', () => {
  const session = useSession();
  let page: Page;
  beforeAll(() => markEverything(session.browser));
  beforeEach(async () => {
    page = await session.browser.newPage();
  });
  afterEach(() => page.close());

  it.each([
    ['an editor', `<div contenteditable="true"><p>${PORTAL}</p></div>`],
    ['an editor that is only plain text', `<div contenteditable="plaintext-only"><p>${PORTAL}</p></div>`],
    ['a code editor', `<div class="CodeMirror"><p class="CodeMirror-line">${PORTAL}</p></div>`],
    ['a text field', `<textarea>${PORTAL}</textarea>`],
    ['a form', `<form><p>${PORTAL}</p><input></form>`],
    ['code', `<p><code>${PORTAL}</code></p><pre>${PORTAL}</pre>`],
    ['a hidden element', `<p hidden>${PORTAL}</p>`],
    ['what a style hides', `<p style="display: none">${PORTAL}</p><p style="visibility: hidden">${PORTAL}</p>`],
    ['closed details', `<details><summary>More</summary><p>${PORTAL}</p></details>`],
    ['what is hidden from assistive technology', `<p aria-hidden="true">${PORTAL}</p>`],
    ['navigation', `<nav><p>${PORTAL}</p></nav>`],
    ['a share bar', `<div class="share-bar"><p>${PORTAL}</p></div>`],
    ['a cookie notice', `<div id="cookie-consent" role="dialog"><p>${PORTAL}</p></div>`],
    ['a list of other articles', `<div class="relatedStories"><ul><li><p>${PORTAL}</p></li></ul></div>`],
    ['a credit', `<p>Reporting by e-Albania in Tirana; editing by somebody else.</p>`],
    ['a drawing', `<svg><text y="20">${PORTAL}</text></svg>`],
  ])('stands in %s', async (_, html) => {
    // It stands before the name, so once that is marked it was passed over, not merely late.
    await page.goto(serveArticle(session.network, { body: `${html}${RAMA_PARAGRAPH}`, path: '/unread' }));
    await untilMarked(page, ['Edi Rama']);
  });

  it('is read in a box that is none of these', async () => {
    const body = `<div class="box"><ul><li><p>${PORTAL}</p></li></ul></div>${RAMA_PARAGRAPH}`;
    await page.goto(serveArticle(session.network, { body, path: '/read' }));
    await untilMarked(page, ['Edi Rama', 'e-Albania']);
  });

  it.each([
    ['that asks for a password', `<form><input type="password"></form>`],
    ['whose whole text is an editor', `<script>document.querySelector('article').contentEditable = 'true'</script>`],
  ])('is on a page %s', async (_, html) => {
    await page.goto(serveArticle(session.network, { body: `${RAMA_PARAGRAPH}${html}`, path: '/silent' }));
    await settle();
    expect(await markedTexts(page)).toEqual([]);
  });

  it('is on a front page of teasers', async () => {
    const teaser = `<div class="card"><h3><a href="/a">A headline about Edi Rama and the portal</a></h3>
      <p>In a few words it is told what happened in Tirana on that day.</p></div>`;
    const html = `<!doctype html><html lang="en"><title>Front</title><body><main>${teaser.repeat(40)}</main>`;
    await page.goto(session.network.serve('http://news.localhost/front', html));
    await settle();
    expect(await markedTexts(page)).toEqual([]);
  });
});

describe('a document of another kind', () => {
  const session = useSession();
  const door = useDoor(session);
  let page: Page;
  beforeEach(async () => {
    page = await session.browser.newPage();
  });
  afterEach(() => page.close());

  it.each([
    ['SVG', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Edi Rama</text></svg>`],
    ['XML', 'application/xml', `<?xml version="1.0"?><news><p>Edi Rama</p></news>`],
    [
      'XHTML without a body',
      'application/xhtml+xml',
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head></html>`,
    ],
    ['a frameset', 'text/html', `<!doctype html><html><frameset cols="50%,50%"><frame><frame></frameset></html>`],
    ['plain text', 'text/plain', 'Edi Rama'],
  ])('%s is left alone without an error', async (name, type, body) => {
    const path = name.replace(/\W/g, '-');
    const headers = { 'content-type': type };
    await page.goto(session.network.serve(`http://news.localhost/${path}`, { body, headers }));
    await settle();
    const report = await door.askPage(await door.tabIdOf(page), 'getPageReport', {});
    expect(report).toMatchObject({ mentions: [], errors: [] });
  });
});
