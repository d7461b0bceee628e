/** What belongs to the page and its reader stays theirs: editors, selection, clipboard, find, print. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PORTAL, RAMA, serveArticle } from '../e2e/drivers/articles.ts';
import { restOn } from '../e2e/drivers/card.ts';
import { markEverything, markedTexts, settle, untilMarked } from '../e2e/drivers/marks.ts';
import { PROJECT_ROOT } from '../e2e/drivers/project-root.ts';
import { useSession } from '../e2e/drivers/session.ts';
import { until } from '../e2e/drivers/until.ts';

const CODE_MIRROR = join(PROJECT_ROOT, 'tests', 'fixtures', 'editors', 'code-mirror.js');

/** `window.find`, which no standard knows and every browser has. */
declare const find: (text: string) => boolean;

/** A letter with the control key. */
async function press(page: Page, letter: 'a' | 'c' | 'v' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(letter);
  await page.keyboard.up('Control');
}

describe('with marks and a card, a page keeps', () => {
  const session = useSession();
  const plain = useSession({ extension: undefined });
  const pages: Page[] = [];
  beforeAll(() => markEverything(session.browser));
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  /** The page in a browser with us, marked and under a card, and in one without us. */
  const inBoth = async (body: string): Promise<readonly [ours: Page, plain: Page]> => {
    const opened: Page[] = [];
    for (const { browser, network } of [session, plain]) {
      const page = await browser.newPage();
      pages.push(page);
      await page.goto(serveArticle(network, { body, path: '/untouched' }));
      await page.bringToFront();
      opened.push(page);
    }
    const [ours, others] = opened;
    if (ours === undefined || others === undefined) throw new Error('two pages were opened');
    await untilMarked(ours, ['Edi Rama']);
    await restOn(ours, 'Edi Rama');
    return [ours, others];
  };

  it('what is copied of it, and what it finds in itself', async () => {
    const [ours, others] = await inBoth(`<p>${RAMA}</p>`);
    const look = (page: Page) =>
      page.evaluate(() => {
        const findAnew = (text: string) => {
          getSelection()?.removeAllRanges();
          return `${find(text)} ${getSelection()?.toString()}`;
        };
        const found = ['Edi Rama', 'side door before', 'no such words'].map(findAnew);
        getSelection()?.selectAllChildren(document.body);
        const box = document.createElement('div');
        box.append(getSelection()?.getRangeAt(0).cloneContents() ?? '');
        return {
          found,
          text: getSelection()?.toString(),
          html: box.innerHTML,
          inner: getSelection()?.getRangeAt(0).toString(),
          nodes: document.querySelector('article p')?.childNodes.length,
        };
      });
    expect(await look(ours)).toEqual(await look(others));
  });

  it('what is pasted of it elsewhere', async () => {
    const fields = '<textarea id="plain"></textarea><div id="rich" contenteditable="true"></div>';
    const [ours, others] = await inBoth(`<p id="first">${RAMA}</p>${fields}`);
    const pasted = async (page: Page) => {
      await page.bringToFront();
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#first') ?? document.body));
      await press(page, 'c');
      for (const field of ['#plain', '#rich']) {
        await page.focus(field);
        await press(page, 'v');
      }
      const found = () =>
        page.evaluate(() => [
          document.querySelector<HTMLTextAreaElement>('#plain')?.value,
          document.querySelector('#rich')?.innerHTML,
        ]);
      await until(async () => (await found()).every((one) => one !== ''), 'what is pasted');
      return found();
    };
    const [here, there] = [await pasted(ours), await pasted(others)];
    expect(here).toEqual(there);
    expect(here[0]).toContain(RAMA);
  });

  it('its own look in print', async () => {
    const [ours] = await inBoth(`<p>${RAMA}</p>`);
    const rules = await ours.evaluate(() => {
      const looks = (media: string) => matchMedia(media).matches;
      return [looks('screen'), getComputedStyle(document.body, '::highlight(backgrounder-dotted)').textDecorationLine];
    });
    expect(rules).toEqual([true, 'underline']);
    if (session.browser.name === 'firefox') return; // no emulation of media, see FIREFOX_CANNOT
    await ours.emulateMediaType('print');
    const printed = await ours.evaluate(() => ({
      line: getComputedStyle(document.body, '::highlight(backgrounder-dotted)').textDecorationLine,
      cards: [...document.querySelectorAll('div[popover]')].filter((one) => one.checkVisibility()).length,
    }));
    expect(printed).toEqual({ line: 'none', cards: 0 });
    await ours.emulateMediaType('screen');
  });

  it('the reader’s selection, caret and undo history', async () => {
    const [ours] = await inBoth(`<p id="first">${RAMA}</p><textarea id="note" rows="3" cols="60"></textarea>`);
    await ours.focus('#note');
    await ours.keyboard.type('Sali Berisha');
    await press(ours, 'a');
    await ours.keyboard.type('Tirana');
    await ours.evaluate((text) => {
      const paragraph = Object.assign(document.createElement('p'), { textContent: text });
      document.querySelector('article')?.append(paragraph);
    }, PORTAL);
    await untilMarked(ours, ['Edi Rama', 'e-Albania']);
    const field = () =>
      ours.evaluate(() => {
        const note = document.querySelector<HTMLTextAreaElement>('#note');
        return [note?.value, note?.selectionStart, document.activeElement?.id];
      });
    expect(await field()).toEqual(['Tirana', 6, 'note']);
    for (let times = 0; times < 9 && (await field())[0] !== 'Sali Berisha'; times += 1) {
      await press(ours, 'z');
    }
    expect((await field())[0]).toBe('Sali Berisha');
    await ours.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#first') ?? document.body));
    await ours.evaluate(() => document.querySelector('article > p:last-child')?.remove());
    await untilMarked(ours, ['Edi Rama']);
    expect(await ours.evaluate(() => getSelection()?.toString())).toBe(RAMA);
  });
});

describe('an editor', () => {
  const session = useSession();
  let page: Page;
  beforeAll(() => markEverything(session.browser));
  beforeEach(async () => {
    page = await session.browser.newPage();
  });
  afterEach(() => page.close());
  const undo = () => press(page, 'z');

  it('of CodeMirror is left alone while it is typed in, with its history', async () => {
    const { outputFiles } = await build({ entryPoints: [CODE_MIRROR], bundle: true, write: false, format: 'iife' });
    const headers = { 'content-type': 'text/javascript' };
    session.network.serve('http://news.localhost/editor.js', { body: outputFiles[0]?.text ?? '', headers });
    const body = `<p>${RAMA}</p><div id="editor"></div><template></template>
      <script type="text/plain" id="text">${PORTAL}</script><script src="/editor.js" defer></script>`;
    await page.goto(serveArticle(session.network, { body, path: '/code-mirror' }));
    await page.bringToFront();
    await untilMarked(page, ['Edi Rama']);
    await page.click('.cm-content');
    const text = () =>
      page.evaluate(() => String(Reflect.get(Reflect.get(Reflect.get(window, 'editor'), 'state'), 'doc')));
    const before = await text();
    await page.keyboard.type('Tirana ');
    await until(async () => (await text()).includes('Tirana '), 'the typed word');
    await settle();
    expect(await markedTexts(page)).toEqual(['Edi Rama']);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
    await undo();
    await until(async () => (await text()) === before, 'the text as it was');
  });

  it('that is typed in stays unmarked, and what is typed stays', async () => {
    const body = `<p>${RAMA}</p><div id="editor" contenteditable="true"><p>${PORTAL}</p></div>`;
    await page.goto(serveArticle(session.network, { body, path: '/editable' }));
    await page.bringToFront();
    await untilMarked(page, ['Edi Rama']);
    await page.click('#editor');
    await page.keyboard.type('Tirana and Sali Berisha');
    await settle();
    expect(await markedTexts(page)).toEqual(['Edi Rama']);
    expect(await page.evaluate(() => document.querySelector('#editor')?.textContent)).toContain('Sali Berisha');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor');
    await undo();
    expect(await page.evaluate(() => document.querySelector('#editor')?.textContent)).not.toContain('Berisha');
  });
});
