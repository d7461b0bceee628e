/** Names that are taken apart by markup, in the browser that lays it out. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, it } from 'vitest';
import { serveArticle } from '../e2e/drivers/articles.ts';
import { markEverything, untilMarked } from '../e2e/drivers/marks.ts';
import { useSession } from '../e2e/drivers/session.ts';

describe('a name', () => {
  const session = useSession();
  let page: Page;
  beforeAll(() => markEverything(session.browser));
  beforeEach(async () => {
    page = await session.browser.newPage();
  });
  afterEach(() => page.close());

  /** A sentence that names e-Albania as well, so that what is passed over is not merely late. */
  const open = (name: string) => {
    const body = `<p>Then ${name} came in, and nobody said a word about the portal e-Albania that evening.</p>`;
    return page.goto(serveArticle(session.network, { body, path: '/markup' }));
  };

  it.each([
    ['over <b>', '<b>Edi</b> Rama', 'Edi Rama'],
    ['over elements inside of a word', '<b>E</b>di <i>Ra<u>m</u></i>a', 'Edi Rama'],
    ['over <br>', 'Edi<br>Rama', 'EdiRama'], // a line break has no text of its own
    ['over <wbr>', 'Edi Ra<wbr>ma', 'Edi Rama'],
    ['over a comment', 'Edi <!-- sic -->Rama', 'Edi Rama'],
    ['over a line break in the source', 'Edi\n      Rama', 'Edi\n      Rama'],
  ])('that goes %s is marked whole', async (_, name, marked) => {
    await open(name);
    await untilMarked(page, [marked, 'e-Albania']);
  });

  it('whose letters are text nodes of their own is marked whole', async () => {
    await open('<span id="apart"></span>');
    await page.evaluate(() => {
      document.querySelector('#apart')?.append(...Array.from('Edi Rama', (letter) => new Text(letter)));
    });
    await untilMarked(page, ['Edi Rama', 'e-Albania']);
  });

  it.each([
    ['a paragraph', 'Edi</p><p>Rama'],
    ['what is not shown', 'Edi<span hidden> or Ali</span><b> and </b>Rama'],
    ['code', 'Edi <code>x</code> Rama'],
    ['a picture', 'Edi <img alt="" src="data:,"> Rama'],
  ])('does not go over %s', async (_, name) => {
    await open(name);
    await untilMarked(page, ['e-Albania']);
  });
});
