/** Messages that are forged: by a page, and by a content script that somebody has taken over. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { serveArticle } from '../e2e/drivers/articles.ts';
import { settle, untilMarked } from '../e2e/drivers/marks.ts';
import { cardOn } from '../e2e/drivers/reader-view.ts';
import { sendFromPage } from '../e2e/drivers/send-from-page.ts';
import { useSession } from '../e2e/drivers/session.ts';
import { useDoor } from '../e2e/drivers/use-door.ts';

const BODY = '<p>The prime minister, Edi Rama, met the Harbour Council and the Herring Board in the hall.</p>';

interface Api {
  readonly storage: { readonly local: { set(values: unknown): Promise<void> } };
}
declare const browser: Api | undefined;
declare const chrome: Api;

describe('a forged message', () => {
  const session = useSession();
  const door = useDoor(session);
  let page: Page;
  let tabId: number;

  const ask = (name: string, request: unknown) => sendFromPage(door, tabId, { to: 'background', name, request });
  const settings = async () => (await door.askBackground('getSettings', {})).settings;
  const ownEntry = (name: string, isPrivate: boolean) => ({ name, gist: 'Known to few.', isPrivate });

  beforeAll(async () => {
    await door.askBackground('changeSettings', { change: { wordsPerMark: 0 } });
    await door.page.evaluate(
      (entries) => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        return api.storage.local.set({ ownEntries: { version: 1, entries }, ownStamp: 'one' });
      },
      [ownEntry('Harbour Council', false), ownEntry('Herring Board', true)],
    );
    page = await session.browser.newPage();
    await page.goto(serveArticle(session.network, { body: BODY }));
    await page.bringToFront();
    await untilMarked(page, ['Edi Rama', 'Harbour Council']);
    tabId = await door.tabIdOf(page);
  });
  afterAll(() => page.close());

  it.each([
    ['getSettings', {}],
    ['changeSettings', { change: { enabled: false } }],
    ['getPacks', {}],
    ['getCard', { entry: 'edi-rama' }],
    ['getEntries', { entries: ['edi-rama'] }],
    ['runCommand', { name: 'toggle-site' }],
  ])('%s is refused from a content script, and changes nothing', async (name, request) => {
    const before = await settings();
    expect(await ask(name, request)).toEqual({ ok: false, error: `"${name}" is not for this sender.` });
    expect(await settings()).toEqual(before);
  });

  it.each<[string, unknown, string]>([
    ['markKnown', { entry: 7, known: true }, 'markKnown.entry: not text (found 7)'],
    ['markKnown', { entry: 'x'.repeat(201), known: true }, 'markKnown.entry: too long (most 200, count 201)'],
    ['markKnown', { entry: 'edi-rama', known: true, site: 'all' }, 'markKnown: unknown field (field "site")'],
    ['rejectSense', { entry: 'edi-rama' }, 'rejectSense.rejected: missing'],
    ['reportTerms', { count: 1e9 }, 'reportTerms.count: not whole (from 0'],
    ['annotate', { page: {}, blocks: [] }, 'annotate.page.lang: missing'],
    ['annotate', 7, 'annotate: not object (found 7)'],
    ['annotateMore', { page: { lang: 'en', title: '' }, blocks: [], removed: [] }, 'annotateMore.thread: missing'],
  ])('%s with %j is refused with its reason', async (name, request, reason) => {
    const before = await settings();
    const answer = await ask(name, request);
    expect(answer).toHaveProperty('ok', false);
    expect(answer).toHaveProperty('error', expect.stringContaining(reason));
    expect(await settings()).toEqual(before);
  });

  it.each<[unknown]>([
    ['hello'],
    [null],
    [{ to: 'background' }],
    [{ to: 'background', name: 'toString', request: {} }],
    [{ to: 'background', name: '__proto__', request: {} }],
    [{ to: 'background', name: 'getSettings', request: {}, sender: { isOwnPage: true } }],
    [{ to: 'page', name: 'getPageText', request: {} }],
  ])('%j is nobody’s', async (message) => {
    expect(await sendFromPage(door, tabId, message)).toBe('nobody answered');
  });

  it('cannot say which site it speaks for', async () => {
    await ask('rejectSense', { entry: 'tirana', rejected: true });
    expect((await settings()).rejected).toEqual([{ entry: 'tirana', site: 'news.localhost' }]);
    await ask('rejectSense', { entry: 'tirana', rejected: false });
    expect((await settings()).rejected).toEqual([]);
  });

  it('gets nothing of a private entry: neither its mentions nor its card', async () => {
    const blocks = [{ id: 1, order: 1, text: 'The Harbour Council met the Herring Board.', role: 'paragraph' }];
    const context = { lang: 'en', title: 'x' };
    const answer = JSON.stringify(await ask('annotate', { page: context, blocks, explain: true }));
    expect(answer).toContain('own:harbour-council');
    expect(answer).not.toContain('own:herring-board');
    const situation = { onPage: [], isExpanded: true, isPinned: false, isKnown: false, isDeepest: false };
    const card = async (entry: string) => JSON.stringify(await ask('drawCard', { entry, situation }));
    expect(await card('own:harbour-council')).toContain('Known to few.');
    expect(await card('own:herring-board')).toBe('{"ok":true}');
  });

  it('of the page’s own reaches nobody: events, window messages, no door to the extension', async () => {
    const before = await settings();
    const doors = await page.evaluate(() => {
      const forged = { to: 'background', name: 'markKnown', request: { entry: 'edi-rama', known: true } };
      const toPage = { to: 'page', name: 'followCommand', request: { name: 'open-card' } };
      for (const message of [forged, toPage]) {
        window.postMessage(message, '*');
        for (const type of ['message', 'backgrounder', 'pageshow']) {
          window.dispatchEvent(new MessageEvent(type, { data: message }));
          document.dispatchEvent(new CustomEvent(type, { detail: message }));
        }
      }
      const found = ['browser', 'chrome'].map(
        (name) => Reflect.get(window, name) as { runtime?: { id?: string; sendMessage?: unknown } } | undefined,
      );
      return found.map((api) => api?.runtime?.id ?? api?.runtime?.sendMessage).filter((one) => one !== undefined);
    });
    expect(doors).toEqual([]);
    await settle();
    expect(await settings()).toEqual(before);
    expect(await cardOn(page)).toBeUndefined();
  });

  it('leaves the private entry out of the page’s document and of its highlights', async () => {
    const seen = await page.evaluate(() => ({
      html:
        document.documentElement.outerHTML +
        [...document.querySelectorAll('*')].map((one) => one.shadowRoot?.innerHTML ?? '').join(''),
      marked: [...CSS.highlights].flatMap(([, highlight]) =>
        [...highlight].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset),
        ),
      ),
    }));
    expect(seen.html).not.toContain('Known to few.');
    expect(seen.marked).toEqual(expect.arrayContaining(['Harbour Council']));
    expect(seen.marked).not.toContain('Herring Board');
  });

  it('has left the settings as they were', async () => {
    expect(await settings()).toEqual({ ...DEFAULT_SETTINGS, wordsPerMark: 0 });
  });
});
