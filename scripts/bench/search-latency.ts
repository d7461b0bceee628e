/** The popup's search, in the popup itself: from opening it to the first result, and from a key to its results. */
import type { Page } from 'puppeteer-core';
import { openDoor } from '../../tests/e2e/drivers/ask.ts';
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { pause, until } from '../../tests/e2e/drivers/until.ts';
import { EMPTY_PAGE } from './empty-page.ts';
import { median } from './statistics.ts';

const RUNS = 7;
/** A popup opens in a browser at rest, not in a tab that is still being made. */
const REST_MS = 500;

/** Milliseconds; the time of a frame included. */
export interface SearchLatency {
  readonly entries: number;
  /** From the beginning of the popup's loading to the first result of a letter typed as soon as there is a field; worker killed. */
  readonly openToFirstResultMs: number;
  /** The same for a page that has nothing but a field and a row, opened in turn with it: what of that time is the browser's. */
  readonly emptyPageMs: number;
  /** From the input event to the hits by key on the screen. */
  readonly keyToQuickMs: number;
  /** … to the answer of the tolerant search. */
  readonly keyToTolerantMs: number;
  /** The longest task of the popup's thread while somebody typed; 0 if none was over 50 ms. */
  readonly longestTaskMs: number;
}

/** Types names, a letter at a time and with a letter wrong. The browser has an extension with so many entries and the empty page. */
export async function benchSearch(
  browser: ReaderBrowser,
  { entries, names }: { readonly entries: number; readonly names: readonly string[] },
): Promise<SearchLatency> {
  const door = await openDoor(browser);
  const { host } = new URL(door.page.url().replace('chrome-extension:', 'https:'));
  const open = (path: string) => openCold(browser, `chrome-extension://${host}${path}`);
  const opened: number[] = [];
  const empty: number[] = [];
  const quick: number[] = [];
  const tolerant: number[] = [];
  const tasks: number[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const { page: emptyPage, firstResultMs: emptyMs } = await open(EMPTY_PAGE);
      await emptyPage.close();
      empty.push(emptyMs);
      const { page, firstResultMs } = await open('/popup/popup.html');
      opened.push(firstResultMs);
      const typed = await typeNames(page, names);
      quick.push(...typed.quick);
      tolerant.push(...typed.tolerant);
      tasks.push(await page.evaluate(() => globalThis.popupWatch.longestTaskMs));
      await page.close();
    }
  } finally {
    await door.close();
  }
  return {
    entries,
    openToFirstResultMs: median(opened),
    emptyPageMs: median(empty),
    keyToQuickMs: median(quick),
    keyToTolerantMs: median(tolerant),
    longestTaskMs: median(tasks),
  };
}

/** Opens a page of the extension whose worker is killed before. */
async function openCold(browser: ReaderBrowser, url: string) {
  await browser.stopBackground();
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchPopup);
  await pause(REST_MS);
  await page.goto(url);
  await page.bringToFront();
  const firstResultMs = await until(() => page.evaluate(() => globalThis.popupWatch.firstResultAt), 'the first result');
  return { page, firstResultMs };
}

async function typeNames(page: Page, names: readonly string[]) {
  const quick: number[] = [];
  const tolerant: number[] = [];
  for (const name of names) {
    const wrong = `${name.slice(0, 2)}${name.slice(3)}`; // a letter is left out
    for (let end = 1; end <= name.length; end += 2) {
      quick.push(await page.evaluate((text) => globalThis.popupWatch.type(text), name.slice(0, end)));
    }
    tolerant.push(await page.evaluate((text) => globalThis.popupWatch.typeAndWait(text), wrong));
  }
  return { quick, tolerant };
}

interface PopupWatch {
  firstResultAt: number | undefined;
  longestTaskMs: number;
  /** Types and resolves to the milliseconds until the screen shows the hits by key. */
  type(text: string): Promise<number>;
  /** … until the search says that it is complete. */
  typeAndWait(text: string): Promise<number>;
}

declare global {
  var popupWatch: PopupWatch;
}

/** Runs in the popup before anything else. */
function watchPopup(): void {
  const field = () => document.querySelector<HTMLInputElement>('input[type="search"]');
  const put = (text: string) => {
    const input = field();
    if (input === null) return;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(0);
      });
    });
  const watch: PopupWatch = {
    firstResultAt: undefined,
    longestTaskMs: 0,
    async type(text) {
      const start = performance.now();
      put(text);
      await painted();
      return performance.now() - start;
    },
    async typeAndWait(text) {
      const start = performance.now();
      put(text);
      do await painted();
      while ((document.querySelector('[role="status"]')?.textContent ?? '') === '');
      return performance.now() - start;
    },
  };
  globalThis.popupWatch = watch;
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) {
      if (watch.firstResultAt !== undefined && startTime > watch.firstResultAt)
        watch.longestTaskMs = Math.max(watch.longestTaskMs, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (field()?.value === '') put('a');
    if (document.querySelector('[data-row]') === null) requestAnimationFrame(look);
    else watch.firstResultAt = performance.now();
  };
  requestAnimationFrame(look);
}
