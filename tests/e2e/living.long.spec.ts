/** Pages that change while they are read. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MAY_BE_KEPT, PORTAL, RAMA, serveArticle } from './drivers/articles.ts';
import { restOn } from './drivers/card.ts';
import { markEverything, markedTexts, settle, untilMarked } from './drivers/marks.ts';
import { untilFirstMarks } from './drivers/reader-view.ts';
import { browserUnderTest, useSession } from './drivers/session.ts';
import { until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

/** So large that reading it takes many turns. */
const SECTION = `<section style="max-height: 2px; overflow: hidden"><div>${`<p>${'The <b>rain</b> fell on the <i>square</i> all day. '.repeat(4)}</p>`.repeat(60)}</div></section>`;
const SECTIONS = 30;
/** Runs in the page: again and again, while it is read, everything in the sections is replaced at once. */
const REPLACING = `addEventListener('DOMContentLoaded', () => {
  let left = 20;
  const timer = setInterval(() => {
    for (const inner of document.querySelectorAll('section > div')) inner.replaceWith(inner.cloneNode(true));
    left -= 1;
    if (left === 0) clearInterval(timer);
  }, 10);
});`;

const OPPOSITION = 'In the evening Sali Berisha spoke to those who had waited on the square in spite of the rain.';

describe('a page that replaces what is being read', () => {
  const session = useSession();
  beforeAll(() => markEverything(session.browser));

  it('is read to its end', async () => {
    const page = await session.browser.newPage();
    const body = `<p>${RAMA}</p>${SECTION.repeat(SECTIONS)}<p>${PORTAL}</p><script>${REPLACING}</script>`;
    await page.goto(serveArticle(session.network, { body }));
    await untilMarked(page, ['Edi Rama', 'e-Albania']);
    await page.close();
  });
});

describe('a page that changes', () => {
  const session = useSession();
  let page: Page;
  beforeAll(() => markEverything(session.browser));
  beforeEach(async () => {
    page = await session.browser.newPage();
    await page.goto(serveArticle(session.network, { body: `<p id="first">${RAMA}</p><div id="more"></div>` }));
    await untilMarked(page, ['Edi Rama']);
  });
  afterEach(() => page.close());

  const addParagraph = (text: string, where: 'prepend' | 'append' = 'append') =>
    page.evaluate(
      (data, how) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = data;
        document.querySelector('article')?.[how](paragraph);
      },
      text,
      where,
    );

  it('marks a paragraph that arrives late, as with infinite scroll', async () => {
    await addParagraph(PORTAL);
    await untilMarked(page, ['Edi Rama', 'e-Albania']);
  });

  it('marks what a live blog puts before the rest, and keeps what was marked', async () => {
    await addParagraph(
      `${OPPOSITION} He named Edi Rama as well, and promised more of the same for the days to come.`,
      'prepend',
    );
    await untilMarked(page, ['Sali Berisha', 'Edi Rama']);
    const first = await page.evaluate(() => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('backgrounder-')) continue;
        return [...highlight].some(
          (range) => document.querySelector('#first')?.contains(range.startContainer) === true,
        );
      }
      return false;
    });
    expect(first).toBe(true);
  });

  it('follows the text of a node that is rewritten', async () => {
    await page.evaluate((text) => {
      const node = document.querySelector('#first')?.firstChild;
      if (node) node.nodeValue = text;
    }, PORTAL);
    await untilMarked(page, ['e-Albania']);
  });

  it('forgets a paragraph that is taken away', async () => {
    await page.evaluate(() => document.querySelector('#first')?.remove());
    await untilMarked(page, []);
  });

  it('reads a paragraph when it is no longer hidden', async () => {
    await page.evaluate((text) => {
      const more = document.querySelector<HTMLElement>('#more');
      if (more === null) return;
      more.style.display = 'none';
      more.innerHTML = `<p>${text}</p>`;
    }, PORTAL);
    await settle();
    expect(await markedTexts(page)).toEqual(['Edi Rama']);
    await page.evaluate(() => document.querySelector('#more')?.removeAttribute('style'));
    await untilMarked(page, ['Edi Rama', 'e-Albania']);
  });

  it('follows the browser translating the page, word by word in elements of its own, and back', async () => {
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      for (const node of nodes) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = (node.nodeValue ?? '').replace(
          'The prime minister, Edi Rama, had left',
          'Regierungschef Edi Rama verließ',
        );
        outer.append(inner);
        node.parentNode?.replaceChild(outer, node);
      }
      document.documentElement.lang = 'de';
    });
    await settle();
    await untilMarked(page, ['Edi Rama']);
    const isIn = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('backgrounder-dotted') ?? [])].map(
          (range) => range.startContainer.parentElement?.tagName,
        ),
      );
    expect(await isIn()).toEqual(['FONT']);
    await page.evaluate((text) => {
      for (const outer of document.querySelectorAll('font:has(> font)')) outer.replaceWith(outer.textContent ?? '');
      const first = document.querySelector('#first');
      if (first) first.textContent = text;
      document.documentElement.lang = 'en';
    }, RAMA);
    await until(async () => (await isIn()).join() === 'P', 'the mark in the page as it was');
    expect(await markedTexts(page)).toEqual(['Edi Rama']);
  });
});

interface GoneWindow {
  readonly gone: readonly WeakRef<Element>[];
}

// Firefox's driver can ask for no collection of garbage.
describe.runIf(browserUnderTest() === 'chromium')('a page that never rests', () => {
  const session = useSession();

  it('is not kept alive by us: what it throws away is gone', async () => {
    const page = await session.browser.newPage();
    await page.goto(serveArticle(session.network, { body: `<p>${RAMA}</p><div id="more"></div>` }));
    await untilFirstMarks(page);
    await page.evaluate((text) => {
      for (const tag of ['x-late', 'x-hidden', 'x-shadow', 'p']) {
        const element = Object.assign(document.createElement(tag), { textContent: text, hidden: tag === 'x-hidden' });
        if (tag === 'x-shadow') element.attachShadow({ mode: 'open' }).append(text);
        document.querySelector('#more')?.append(element);
      }
    }, PORTAL);
    await settle();
    await page.evaluate(() => {
      const gone = [...(document.querySelector('#more')?.children ?? [])].map((one) => new WeakRef(one));
      document.querySelector('#more')?.replaceChildren();
      Object.assign(window, { gone });
    });
    await settle();
    const devtools = await page.createCDPSession();
    await devtools.send('HeapProfiler.collectGarbage');
    const kept = await page.evaluate(() =>
      (window as unknown as GoneWindow).gone.flatMap((one) => one.deref()?.tagName ?? []),
    );
    expect(kept).toEqual([]);
    await page.close();
  });
});

describe('a page in the back/forward cache', () => {
  const session = useSession();
  const door = useDoor(session);
  let page: Page;
  beforeAll(async () => {
    await markEverything(session.browser);
  });
  beforeEach(async () => {
    page = await session.browser.newPage();
    await page.goto(serveArticle(session.network, { body: `<p>${RAMA}</p>`, path: '/kept', headers: MAY_BE_KEPT }));
    await page.bringToFront();
    await untilMarked(page, ['Edi Rama']);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'wasKept', persisted)),
    );
    await page.goto(serveArticle(session.network, { body: `<p>${OPPOSITION}</p>`, path: '/second' }));
    await untilMarked(page, ['Sali Berisha']);
  });
  afterEach(() => page.close());
  const goBack = async () => {
    await Promise.race([page.goBack(), settle()]); // Firefox's driver does not tell that it has gone back
    await until(() => page.evaluate(() => Reflect.get(window, 'wasKept') === true), 'the page out of the cache');
  };

  it('is let in, and has its marks when it comes out, and a card', async () => {
    await goBack();
    await untilMarked(page, ['Edi Rama']);
    await restOn(page, 'Edi Rama');
  });

  it('hears when it comes out of what was changed meanwhile', async () => {
    await door.askBackground('changeSettings', { change: { known: ['edi-rama'] } });
    await goBack();
    await untilMarked(page, []);
    await door.askBackground('changeSettings', { change: { known: [] } });
    await untilMarked(page, ['Edi Rama']);
  });
});

// Firefox does not render pages before they are wanted.
if (browserUnderTest() === 'chromium') {
  describe('a page that is rendered before it is wanted', () => {
    const session = useSession();

    it('is read when it is shown, and not before', async () => {
      await markEverything(session.browser);
      const page = await session.browser.newPage();
      const next = serveArticle(session.network, { body: `<p>${PORTAL}</p>`, path: '/next', headers: MAY_BE_KEPT });
      await page.goto(serveArticle(session.network, { body: `<p>${RAMA}</p>`, path: '/before' }));
      await page.bringToFront();
      await untilMarked(page, ['Edi Rama']);
      await settle(); // behind the marks the page tells how many they are
      await session.browser.stopBackground();
      await page.evaluate(() => {
        const rules = { prerender: [{ urls: ['/next'], eagerness: 'immediate' }] };
        const script = Object.assign(document.createElement('script'), { type: 'speculationrules' });
        script.textContent = JSON.stringify(rules);
        document.head.append(script);
      });
      await until(() => session.network.requests.some(({ url }) => url === next), 'the page to be rendered ahead');
      await settle();
      const isAwake = session.browser.puppeteer
        .targets()
        .some((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'));
      expect(isAwake).toBe(false); // nobody has asked it for anything
      await page.evaluate(() => {
        location.href = '/next';
      });
      await until(() => page.evaluate(() => location.pathname === '/next'), 'the next page');
      const start = await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return entry !== undefined && 'activationStart' in entry ? Number(entry.activationStart) : 0;
      });
      expect(start).toBeGreaterThan(0); // it was rendered ahead
      await untilMarked(page, ['e-Albania']);
      await page.close();
    });
  });
}
