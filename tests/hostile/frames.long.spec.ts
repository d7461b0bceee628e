/** Text that does not stand in the page's own tree: frames and shadow roots. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PORTAL, RAMA, serveArticle } from '../e2e/drivers/articles.ts';
import { markEverything, markedTexts, settle, untilMarked } from '../e2e/drivers/marks.ts';
import { useSession } from '../e2e/drivers/session.ts';
import { until } from '../e2e/drivers/until.ts';

const PARAGRAPH = `Those who had waited outside went home in the rain, and the shops along the street were closed early that
  day, so that by six in the evening hardly a light was to be seen between the station and the river. Nobody could say
  when the offices would open again, or whether the papers that had been handed in would be looked at this year at all.`;
const ARTICLE = `<p>${PORTAL}</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`;
const SIZE = 'width="700" height="500"';

describe('frames', () => {
  const session = useSession();
  let page: Page;
  beforeAll(() => markEverything(session.browser));
  beforeEach(async () => {
    page = await session.browser.newPage();
  });
  afterEach(() => page.close());

  const framed = (frame: string) =>
    page.goto(serveArticle(session.network, { body: `<p>${RAMA}</p>${frame}`, path: '/frames' }));
  const inFrame = async () => {
    const frame = await until(() => page.frames().find((one) => one !== page.mainFrame()), 'the frame');
    return until(
      () =>
        frame
          .evaluate(() =>
            [...(CSS.highlights.get('backgrounder-dotted') ?? [])].map((range) => range.startContainer.textContent),
          )
          .then((all) => all.length > 0 && all),
      'a mark in the frame',
    );
  };

  it.each([
    ['the same origin', 'http://news.localhost/inner'],
    ['another origin', 'http://other.localhost/inner'],
  ])('reads an article in a frame of %s', async (_, url) => {
    session.network.serve(url, `<!doctype html><html lang="en"><title>Inner</title><body>${ARTICLE}`);
    await framed(`<iframe src="${url}" ${SIZE}></iframe>`);
    expect(await inFrame()).toEqual([PORTAL]);
  });

  it('reads an article in a frame that has its text in srcdoc', async () => {
    await framed(`<iframe srcdoc="${ARTICLE}" ${SIZE}></iframe>`);
    expect(await inFrame()).toEqual([PORTAL]);
  });

  it('reads an article in a frame inside of a frame', async () => {
    const inner = session.network.serve(
      'http://other.localhost/innermost',
      `<!doctype html><html lang="en"><title>Innermost</title><body>${ARTICLE}`,
    );
    const middle = session.network.serve(
      'http://news.localhost/middle',
      `<!doctype html><html lang="en"><title>Middle</title><body><iframe src="${inner}" ${SIZE}></iframe>`,
    );
    await framed(`<iframe src="${middle}" width="760" height="560"></iframe>`);
    const frame = await until(() => page.frames().find((one) => one.url() === inner), 'the innermost frame');
    await untilMarked(frame, ['e-Albania']);
  });

  it('marks nothing in frames as small as an advertisement, or without an article', async () => {
    const url = session.network.serve('http://ads.localhost/ad', `<!doctype html><body>${ARTICLE}`);
    const short = session.network.serve(
      'http://ads.localhost/short',
      `<!doctype html><body><p>${PORTAL}</p><p>Buy now.</p>`,
    );
    await framed(`<iframe src="${url}" width="300" height="120"></iframe><iframe src="${short}" ${SIZE}></iframe>`);
    await untilMarked(page, ['Edi Rama']);
    await settle();
    for (const frame of page.frames().filter((one) => one !== page.mainFrame())) {
      expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
    }
  });
});

describe('shadow roots', () => {
  const session = useSession();
  let page: Page;
  beforeAll(() => markEverything(session.browser));
  beforeEach(async () => {
    page = await session.browser.newPage();
    const body = `<p>${RAMA}</p><div id="host"></div><late-element></late-element>`;
    await page.goto(serveArticle(session.network, { body, path: '/shadow' }));
    await untilMarked(page, ['Edi Rama']);
  });
  afterEach(() => page.close());

  const attach = (selector: string, mode: 'open' | 'closed') =>
    page.evaluate(
      (where, how, text) => {
        const root = document.querySelector(where)?.attachShadow({ mode: how });
        if (root) root.innerHTML = `<p>${text}</p>`;
      },
      selector,
      mode,
      PORTAL,
    );

  it('reads and paints in an open shadow root that is attached late', async () => {
    await attach('late-element', 'open');
    await untilMarked(page, ['Edi Rama', 'e-Albania']);
    const sheets = await page.evaluate(
      () => document.querySelector('late-element')?.shadowRoot?.adoptedStyleSheets.length,
    );
    expect(sheets).toBe(0); // the extension's own sheet, which no page sees, holds there as well
  });

  it('follows text inside an open shadow root', async () => {
    await attach('late-element', 'open');
    await untilMarked(page, ['Edi Rama', 'e-Albania']);
    await page.evaluate((text) => {
      const paragraph = document.querySelector('late-element')?.shadowRoot?.querySelector('p');
      if (paragraph) paragraph.textContent = text;
    }, 'In the evening Sali Berisha spoke to those who had waited on the square in spite of the rain.');
    await untilMarked(page, ['Edi Rama', 'Sali Berisha']);
  });

  it('reads on behind shadow roots that were there from the beginning', async () => {
    const root = (inside: string, light = '') =>
      `<some-element><template shadowrootmode="open">${inside}</template>${light}</some-element>`;
    const body = `<p>${RAMA}</p>${root(`<p>${PORTAL}</p>`)}${root(root('<p>Nobody knew.</p>'), '<p>Light.</p>')}
      <p>In the evening Sali Berisha spoke to those who had waited on the square in spite of the rain.</p>`;
    await page.goto(serveArticle(session.network, { body, path: '/roots' }));
    await untilMarked(page, ['Edi Rama', 'e-Albania', 'Sali Berisha']);
  });

  it('leaves closed shadow roots alone', async () => {
    await attach('#host', 'closed');
    await settle();
    expect(await markedTexts(page)).toEqual(['Edi Rama']);
  });
});
