/** Sends the extension's own messages, from one of its pages: what the popup could ask, a test can ask. */
import type { Page } from 'puppeteer-core';
import type { HandedOver } from '../../../src/platform/hand-over.ts';
import type { Request, Response, ToBackground, ToPage } from '../../../src/platform/messages.ts';
import type { ReaderBrowser } from './reader-browser.ts';
import { pause, until } from './until.ts';

/** A key as the browser lists it. */
export interface ListedCommand {
  readonly name?: string;
  readonly description?: string;
}

interface StorageArea {
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  clear(): Promise<void>;
}

/** The part of the extension API used inside of an extension's page. */
export interface ExtensionApi {
  readonly tabs: {
    query(filter: Record<string, never>): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    getCurrent(): Promise<{ readonly id?: number } | undefined>;
    sendMessage(tabId: number, message: unknown, options: { readonly frameId: number }): Promise<unknown>;
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: Readonly<Record<'local' | 'sync' | 'session', StorageArea>>;
  readonly scripting: {
    executeScript(injection: {
      readonly target: { readonly tabId: number };
      readonly files: string[];
    }): Promise<unknown>;
  };
  readonly commands: { getAll(): Promise<readonly ListedCommand[]> };
}

declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi; // before version 148 Chrome has no `browser`

/** A page of the extension that messages are sent from; it stays in the background of the article. */
export interface Door {
  readonly page: Page;
  askBackground<N extends keyof ToBackground>(name: N, request: Request<N>): Promise<Response<N>>;
  /** Asks the content script of a tab, as soon as it listens. */
  askPage<N extends keyof ToPage>(tabId: number, name: N, request: Request<N>): Promise<Response<N>>;
  /** The id of the one tab that shows this address. Throws if there is none, or more than one. */
  tabIdOf(page: Page): Promise<number>;
  /** The id of a tab that shows this address, for what is no page to the driver; undefined if there is none. */
  tabIdOfAddress(url: string): Promise<number | undefined>;
  /** The id of the tab that shows a page of the extension's own. */
  tabIdOfOwn(page: Page): Promise<number>;
  /** Hands something to a surface, as menus, address bar and cards do. */
  handOver(what: HandedOver, text: string): Promise<void>;
  listCommands(): Promise<readonly ListedCommand[]>;
  /** Puts the content script into a tab once more. */
  injectAgain(tabId: number): Promise<void>;
  close(): Promise<void>;
}

/** What lists say of the entries on a tab's page, in reading order. */
export async function entriesIn(door: Pick<Door, 'askBackground' | 'askPage'>, tabId: number) {
  const { entries } = await door.askPage(tabId, 'getPageReport', {});
  return door.askBackground('describeEntries', { entries: entries.map(({ id }) => id) });
}

/** As JSON: of an object that an answer holds twice, Firefox's driver gives only the first. */
function unwrap<T>(name: string, json: unknown): T {
  const answer: unknown = typeof json === 'string' ? JSON.parse(json) : undefined;
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
    if (answer.ok === true && 'value' in answer) return answer.value as T; // declared with the message
    if (answer.ok === true) return undefined as T;
    throw new Error(`${name} was refused: ${'error' in answer ? String(answer.error) : 'no reason given'}`);
  }
  throw new Error(`${name} was not answered`);
}

/** Longer than any answer takes on a busy machine. */
const LOST_MS = 20_000;

/** A worker that the browser is just starting or stopping may lose a message for good: it is sent once more, as pages do. */
async function answerOf(ask: () => Promise<unknown>): Promise<unknown> {
  const first = ask();
  const answer = await Promise.race([first.then((value) => ({ value })), pause(LOST_MS)]);
  if (answer !== undefined) return answer.value;
  first.catch((error: unknown) => console.warn('A message to the background was lost:', error));
  return ask();
}

/** Any file of the extension is a page with its rights; this one runs nothing of its own and follows no change. */
export const DOOR = 'NOTICE.txt';

function sendToBackground(page: Page, message: unknown): Promise<unknown> {
  return page.evaluate(async (sent) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return JSON.stringify(await api.runtime.sendMessage(sent));
  }, message);
}

/** Opens a door. Bring the article to the front again afterwards. */
export async function openDoor(reader: ReaderBrowser): Promise<Door> {
  const page = await reader.openExtensionPage(DOOR);
  return {
    page,
    async askBackground(name, request) {
      const message = { to: 'background', name, request };
      return unwrap(name, await answerOf(() => sendToBackground(page, message)));
    },
    async askPage(tabId, name, request) {
      const message = { to: 'page', name, request };
      const answer = await until(
        () =>
          page.evaluate(
            async (id, sent) => {
              const api = typeof browser === 'undefined' ? chrome : browser;
              return JSON.stringify(await api.tabs.sendMessage(id, sent, { frameId: 0 }));
            },
            tabId,
            message,
          ),
        `the content script to answer ${name}`,
      );
      return unwrap(name, answer);
    },
    async tabIdOf(article) {
      const url = article.url();
      const tabs = await page.evaluate(() => (typeof browser === 'undefined' ? chrome : browser).tabs.query({}));
      const found = tabs.filter((tab) => tab.url === url && tab.id !== undefined);
      const id = found[0]?.id;
      if (id === undefined || found.length > 1) throw new Error(`${found.length} tabs show ${url}`);
      return id;
    },
    async tabIdOfAddress(url) {
      const tabs = await page.evaluate(() => (typeof browser === 'undefined' ? chrome : browser).tabs.query({}));
      return tabs.find((tab) => tab.url === url)?.id;
    },
    async tabIdOfOwn(own) {
      const tab = await own.evaluate(() => (typeof browser === 'undefined' ? chrome : browser).tabs.getCurrent());
      if (tab?.id === undefined) throw new Error('this page is in no tab');
      return tab.id;
    },
    handOver: (what, text) =>
      page.evaluate(
        (key, given) => (typeof browser === 'undefined' ? chrome : browser).storage.session.set({ [key]: given }),
        `handOver-${what}`,
        text,
      ),
    listCommands: () => page.evaluate(() => (typeof browser === 'undefined' ? chrome : browser).commands.getAll()),
    async injectAgain(tabId) {
      await page.evaluate(async (id) => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        await api.scripting.executeScript({ target: { tabId: id }, files: ['content.js'] });
      }, tabId);
    },
    close: () => page.close(),
  };
}
