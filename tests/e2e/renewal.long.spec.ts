/** The extension is reloaded, switched off and on, or removed under pages that are open. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PORTAL, RAMA_PARAGRAPH, serveArticle } from './drivers/articles.ts';
import { openDoor } from './drivers/ask.ts';
import { restOn } from './drivers/card.ts';
import { installOrClose } from './drivers/install.ts';
import { markEverything, markedTexts, settle, untilMarked } from './drivers/marks.ts';
import { extensionFolder } from './drivers/project-root.ts';
import { browserUnderTest, type Session, useSession } from './drivers/session.ts';
import { until } from './drivers/until.ts';

const SHADOW = `<late-element><template shadowrootmode="open"><p>${PORTAL}</p></template></late-element>`;

const open = async (session: Session, body: string, path = '/article') => {
  const page = await session.browser.newPage();
  await page.goto(serveArticle(session.network, { body, path }));
  await page.bringToFront();
  return page;
};
const highlight = 'backgrounder-dotted';
/** Marks the highlight of this instance, so that the next one's can be told from it. */
const tagMarks = (page: Page) =>
  page.evaluate((name) => {
    const marks = CSS.highlights.get(name);
    if (marks !== undefined) Object.assign(marks, { isOld: true });
  }, highlight);
const hasNewMarks = (page: Page) =>
  page.evaluate((name) => {
    const marks = CSS.highlights.get(name);
    return marks !== undefined && !('isOld' in marks);
  }, highlight);
/** How many marks and cards the reader sees. A highlight that no style sheet dresses is not seen. */
const seenOn = (page: Page) =>
  page.evaluate((name) => {
    const isDrawn = ({ startContainer }: AbstractRange) =>
      getComputedStyle(startContainer.parentElement ?? document.body, `::highlight(${name})`).textDecorationLine ===
      'underline';
    const cards = [...document.querySelectorAll(':popover-open')].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    return { marks: [...(CSS.highlights.get(name) ?? [])].filter(isDrawn).length, cards: cards.length };
  }, highlight);
const untilSeen = (page: Page, wanted: { readonly marks: number; readonly cards: number }) =>
  until(async () => {
    const seen = await seenOn(page);
    return seen.marks === wanted.marks && seen.cards === wanted.cards;
  }, `${wanted.marks} marks and ${wanted.cards} cards`);
const cardElements = (page: Page) => page.evaluate(() => document.querySelectorAll('div[popover]').length);

describe('an extension that comes back under open pages', () => {
  const session = useSession({ isOwn: true });
  beforeAll(() => markEverything(session.browser));
  const pages: Page[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  const keep = async (page: Promise<Page>) => {
    pages.push(await page);
    return page;
  };
  const reload = () => session.browser.reloadExtension();
  const switchOffAndOn = async () => {
    await session.browser.setExtensionEnabled(false);
    await session.browser.setExtensionEnabled(true);
  };

  const RENEWALS: readonly (readonly [how: string, renew: () => Promise<void>])[] = [
    ['reloaded, as after an update', reload],
    // Chromium's driver reloads in just this way.
    ...(browserUnderTest() === 'firefox' ? [['switched off and on again', switchOffAndOn] as const] : []),
  ];

  it.each(RENEWALS)('marks them anew, once, and no old card stays: %s', async (_, renew) => {
    const page = await keep(open(session, RAMA_PARAGRAPH + SHADOW));
    await untilMarked(page, ['Edi Rama', 'e-Albania']);
    await restOn(page, 'Edi Rama');
    expect(await seenOn(page)).toEqual({ marks: 2, cards: 1 });
    await tagMarks(page);
    await renew();
    await page.bringToFront();
    await until(() => hasNewMarks(page), 'marks of the new instance');
    await untilSeen(page, { marks: 2, cards: 0 });
    expect(await cardElements(page)).toBe(0);
    await settle();
    expect(await hasNewMarks(page)).toBe(true);
    expect(await seenOn(page)).toEqual({ marks: 2, cards: 0 });
    await page.mouse.move(2, 2);
    await restOn(page, 'Edi Rama');
    await settle();
    expect(await seenOn(page)).toEqual({ marks: 2, cards: 1 });
  });

  it('comes to every tab and every frame', async () => {
    const ARTICLE = `<p>${PORTAL}</p>${`<p>${'Nobody knew what to say to that, and so they sat. '.repeat(9)}</p>`.repeat(3)}`;
    const framed = await keep(
      open(session, `${RAMA_PARAGRAPH}<iframe srcdoc="${ARTICLE}" width="700" height="500"></iframe>`, '/framed'),
    );
    const plain = await keep(open(session, RAMA_PARAGRAPH, '/plain'));
    const frame = await until(() => framed.frames().find((one) => one !== framed.mainFrame()), 'the frame');
    await framed.bringToFront();
    await untilMarked(frame, ['e-Albania']);
    await plain.bringToFront();
    await untilMarked(plain, ['Edi Rama']);
    await plain.evaluate((name) => CSS.highlights.delete(name), highlight);
    await framed.bringToFront();
    for (const one of [framed.mainFrame(), frame]) await one.evaluate((name) => CSS.highlights.delete(name), highlight);
    await reload();
    await framed.bringToFront();
    await untilMarked(frame, ['e-Albania']);
    await untilMarked(framed, ['Edi Rama']);
    await plain.bringToFront();
    await untilMarked(plain, ['Edi Rama']);
  });

  it('is there once however often it is injected', async () => {
    const page = await keep(open(session, RAMA_PARAGRAPH));
    await untilMarked(page, ['Edi Rama']);
    await tagMarks(page);
    const door = await openDoor(session.browser);
    const tabId = await door.tabIdOf(page);
    for (let times = 0; times < 3; times += 1) await door.injectAgain(tabId);
    await door.close();
    await page.bringToFront();
    await restOn(page, 'Edi Rama');
    await settle();
    expect(await hasNewMarks(page)).toBe(false);
    expect(await seenOn(page)).toEqual({ marks: 1, cards: 1 });
  });
});

describe('an extension that is installed under open pages', () => {
  const session = useSession({ extension: undefined });

  it('marks them without a reload, the card works, and nobody sees it twice', async () => {
    const pages = [await open(session, RAMA_PARAGRAPH, '/behind'), await open(session, RAMA_PARAGRAPH, '/before')];
    await installOrClose(session.browser.puppeteer, extensionFolder(browserUnderTest(), 'test'));
    for (const page of pages.toReversed()) {
      await page.bringToFront();
      await untilMarked(page, ['Edi Rama']);
      await restOn(page, 'Edi Rama');
      await settle();
      expect(await seenOn(page)).toEqual({ marks: 1, cards: 1 });
    }
  });
});

describe.each([
  ['switched off', (session: Session) => session.browser.setExtensionEnabled(false)],
  ['removed', (session: Session) => session.browser.uninstallExtension()],
] as const)('an extension that is %s under an open page', (_, end) => {
  const session = useSession({ isOwn: true });
  let page: Page;
  beforeEach(async () => {
    await markEverything(session.browser);
    page = await open(session, RAMA_PARAGRAPH + SHADOW);
    await untilMarked(page, ['Edi Rama', 'e-Albania']);
  });
  afterEach(() => page.close());

  it('leaves no mark and no card to be seen, follows the page no more and throws no error', async () => {
    await restOn(page, 'Edi Rama');
    expect(await seenOn(page)).toEqual({ marks: 2, cards: 1 });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await end(session);
    await untilSeen(page, { marks: 0, cards: 0 });
    await page.evaluate((text) => {
      const paragraph = Object.assign(document.createElement('p'), { textContent: text });
      document.querySelector('article')?.append(paragraph);
    }, `${PORTAL} In the evening Sali Berisha spoke.`);
    await page.mouse.move(2, 2);
    await settle();
    expect(await markedTexts(page)).not.toContain('Sali Berisha');
    expect(await seenOn(page)).toEqual({ marks: 0, cards: 0 });
    expect(errors).toEqual([]);
  });
});
