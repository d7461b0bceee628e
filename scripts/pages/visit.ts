/** One look at a page in a real browser, with the extension or without. */
import type { ConsoleMessage, Page } from 'puppeteer-core';
import type { PageReport } from '../../src/platform/messages.ts';
import type { Door } from '../../tests/e2e/drivers/ask.ts';
import { arriveAt, leave, type Point } from '../../tests/e2e/drivers/pointer.ts';
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { marksOn, type ShownMark } from '../../tests/e2e/drivers/reader-view.ts';
import { pause } from '../../tests/e2e/drivers/until.ts';
import { loadPage, settledReport } from './settle.ts';

/** Long enough for a card to open and to close. */
const CARD_MS = 1_200;

/** What is scrolled to is painted by then, and cards open again. */
const SCROLLED_MS = 600;

/** What a page looked like once it had come to rest. */
export interface Visit {
  /** The page's DOM as the page itself would serialise it, open shadow roots included. */
  readonly dom: string;
  readonly report?: PageReport;
  /** Marks registered as highlights in the first screen. */
  readonly shown: number;
  /** Whether a card opened for a mark, and closed; undefined where there is none. */
  readonly hadCard?: boolean;
}

/** Which page to visit, and whether the extension is there. */
export interface VisitOptions {
  readonly url: string;
  /** Where to ask the extension; without it there is none in this browser. */
  readonly door?: Door | undefined;
}

async function open(browser: ReaderBrowser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await loadPage(page, url);
  await page.bringToFront();
  return page;
}

/** Opens a page, lets it settle, opens and closes the card of a mark (one in sight, else the page's first), and looks at what is there. */
export async function visit(browser: ReaderBrowser, { url, door }: VisitOptions): Promise<Visit> {
  const page = await open(browser, url);
  try {
    const report = door === undefined ? undefined : await settledReport(door, page);
    const shown = door === undefined ? [] : await marksOn(page);
    const point = inSight(shown) ?? (report === undefined ? undefined : await scrollToMark(page, door, report));
    const hadCard = point === undefined ? undefined : await openAndClose(page, point);
    const dom = await page.evaluate(serialise);
    return {
      dom,
      shown: shown.length,
      ...(report === undefined ? {} : { report }),
      ...(hadCard === undefined ? {} : { hadCard }),
    };
  } finally {
    await page.close();
  }
}

/** Of the first mark that lies in the window, away from its edges. */
const inSight = (marks: readonly ShownMark[]): Point | undefined =>
  marks.find((mark) => mark.point !== undefined && mark.point.y > 0 && mark.point.y < 800)?.point;

/** Brings the first mark into view and tells where it is then; undefined if nothing is marked. */
async function scrollToMark(page: Page, door: Door | undefined, report: PageReport): Promise<Point | undefined> {
  const first = report.mentions.find((mention) => mention.painted);
  if (door === undefined || first === undefined) return undefined;
  await door.askPage(await door.tabIdOf(page), 'jumpTo', { block: first.block, start: first.start });
  await pause(SCROLLED_MS);
  return inSight(await marksOn(page));
}

/** Rests the pointer on a mark and leaves it again; tells whether a card was there meanwhile, and is gone. */
async function openAndClose(page: Page, point: Point): Promise<boolean> {
  const isOpen = () => page.evaluate(() => document.querySelector('html > div:popover-open') !== null);
  await arriveAt(page, point);
  await pause(CARD_MS);
  const wasOpen = await isOpen();
  await leave(page, point);
  await pause(CARD_MS);
  return wasOpen && !(await isOpen());
}

/** Runs in the page. */
function serialise(): string {
  const roots: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    if (element.shadowRoot !== null) roots.push(element.shadowRoot.innerHTML);
  }
  return [document.documentElement.outerHTML, ...roots].join('\u0000');
}

/** How long to watch a page for errors after it has loaded. */
const WATCH_MS = 1_500;

/**
 * Whether the page's own scripts have led to an address out of reach before it had loaded, which Firefox's driver calls a
 * failed load. Some pages do so in one visit and not in the next, with the extension or without.
 */
function isLedAway(error: unknown): boolean {
  return error instanceof Error && error.message.includes('Address rejected');
}

/** The errors a page throws or logs with its scripts running: a set, as messages without addresses and numbers. */
export async function errorsOf(browser: ReaderBrowser, url: string): Promise<ReadonlySet<string>> {
  const page = await browser.newPage();
  const errors = new Set<string>();
  const add = (text: string) =>
    errors.add(
      text
        .replace(/https?:\S+/g, '…')
        .replace(/\d+/g, '#')
        .slice(0, 200),
    );
  page.on('pageerror', (error) => add(error instanceof Error ? error.message : String(error)));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') add(message.text());
  });
  try {
    try {
      await loadPage(page, url);
    } catch (error) {
      if (!isLedAway(error)) throw error; // what the page said until then counts
    }
    await pause(WATCH_MS);
    return errors;
  } finally {
    await page.close();
  }
}
