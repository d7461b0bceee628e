/** What the extension costs the page it reads: the same pages in the same browser with it and in another without it. */
import type { PageTiming } from '../../src/platform/messages.ts';
import { type Door, openDoor } from '../../tests/e2e/drivers/ask.ts';
import { MARK_EVERYTHING } from '../../tests/e2e/drivers/card.ts';
import type { TestNetwork } from '../../tests/e2e/drivers/network.ts';
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { pause, until } from '../../tests/e2e/drivers/until.ts';
import { createPage, readNames } from './articles.ts';
import { median } from './statistics.ts';

/** UTF-16 units of text; nodes are counted on the page. */
const SIZES = { small: 6_000, medium: 100_000, huge: 1_000_000 } as const;
/** A page is at rest after so many milliseconds, twice as many when throttled. */
const SETTLE_MS = { small: 800, medium: 1_200, huge: 4_000 } as const;
const FIRST_MARK_MS = 15_000;

/** One visit. Times in milliseconds. */
interface Visit {
  /** Over all long tasks, what is beyond 50 ms of each; of the page and of what reads it. */
  readonly blockingMs: number;
  readonly longestTaskMs: number;
  readonly nodes: number;
  readonly layoutShift: number;
  readonly heapBytes: number;
  /** From the DOM's being ready to the first registered highlight. */
  readonly firstMarkMs?: number;
  readonly timing?: PageTiming;
}

export interface PageRow {
  readonly page: keyof typeof SIZES;
  /** How many times slower the processor is made. */
  readonly throttling: 1 | 4;
  /** Visits of each kind. */
  readonly runs: number;
  readonly nodes: number;
  /** Medians over the visits. `noise`: between two series of visits without the extension. */
  readonly blockingWithoutMs: number;
  readonly blockingNoiseMs: number;
  readonly blockingAddedMs: number;
  readonly longestTaskWithoutMs: number;
  readonly longestTaskWithMs: number;
  readonly nodesAdded: number;
  readonly layoutShiftAdded: number;
  readonly heapAddedBytes: number;
  readonly firstMarkWarmMs: number;
  readonly firstMarkColdMs: number;
  /** Our own synchronous work on the page's thread, as the content script timed it itself. */
  readonly readMs: number;
  readonly paintMs: number;
  readonly longestOwnSliceMs: number;
}

export interface BenchedBrowsers {
  readonly withUs: ReaderBrowser;
  readonly without: ReaderBrowser;
  readonly network: TestNetwork;
  readonly extension: string;
}

/** What to leave out of the whole. */
export interface PageChoice {
  /** Of `small`, `medium`, `huge`; by default all. */
  readonly pages?: readonly string[] | undefined;
  /** Of 1 and 4; by default both. */
  readonly throttlings?: readonly number[] | undefined;
  /** Visits of each kind; by default 3. */
  readonly runs?: number | undefined;
}

/** Visits every page again and again, with us and without in turn. */
export async function benchPages(
  browsers: BenchedBrowsers,
  { pages, throttlings, runs = 3 }: PageChoice,
): Promise<readonly PageRow[]> {
  const names = readNames(browsers.extension);
  const door = await openDoor(browsers.withUs);
  const rows: PageRow[] = [];
  try {
    await door.askBackground('changeSettings', { change: MARK_EVERYTHING });
    for (const size of ['small', 'medium', 'huge'] as const) {
      if (pages?.includes(size) === false) continue;
      const url = browsers.network.serve(`http://news.localhost/${size}`, createPage(SIZES[size], names));
      for (const throttling of [1, 4] as const) {
        if (throttlings?.includes(throttling) === false) continue;
        rows.push(await benchPage(browsers, door, { size, url, throttling, runs }));
      }
    }
  } finally {
    await door.close();
  }
  return rows;
}

interface PageRun {
  readonly size: PageRow['page'];
  readonly url: string;
  readonly throttling: 1 | 4;
  readonly runs: number;
}

async function benchPage({ withUs, without }: BenchedBrowsers, door: Door, run: PageRun): Promise<PageRow> {
  const { size, throttling, runs } = run;
  const plain: Visit[] = [];
  const again: Visit[] = [];
  const ours: Visit[] = [];
  const cold: Visit[] = [];
  for (let at = 0; at < runs; at += 1) {
    plain.push(await visit(without, run));
    ours.push(await visit(withUs, run, door));
    again.push(await visit(without, run));
    await withUs.stopBackground();
    cold.push(await visit(withUs, run, door));
  }
  const middle = (visits: readonly Visit[], value: (one: Visit) => number) => median(visits.map(value));
  const own = (value: (timing: PageTiming) => number) =>
    median(ours.flatMap(({ timing }) => (timing === undefined ? [] : [value(timing)])));
  const blocking = middle(plain, (one) => one.blockingMs);
  return {
    page: size,
    throttling,
    runs,
    nodes: middle(plain, (one) => one.nodes),
    blockingWithoutMs: blocking,
    blockingNoiseMs: Math.abs(middle(again, (one) => one.blockingMs) - blocking),
    blockingAddedMs: middle(ours, (one) => one.blockingMs) - blocking,
    longestTaskWithoutMs: middle(plain, (one) => one.longestTaskMs),
    longestTaskWithMs: middle(ours, (one) => one.longestTaskMs),
    nodesAdded: middle(ours, (one) => one.nodes) - middle(plain, (one) => one.nodes),
    layoutShiftAdded: middle(ours, (one) => one.layoutShift) - middle(plain, (one) => one.layoutShift),
    heapAddedBytes: middle(ours, (one) => one.heapBytes) - middle(plain, (one) => one.heapBytes),
    firstMarkWarmMs: median(ours.flatMap(({ firstMarkMs }) => firstMarkMs ?? [])),
    firstMarkColdMs: median(cold.flatMap(({ firstMarkMs }) => firstMarkMs ?? [])),
    readMs: own((timing) => timing.readMs),
    paintMs: own((timing) => timing.paintMs),
    longestOwnSliceMs: own((timing) => timing.longestMs ?? Number.NaN),
  };
}

/** Opens the page in a new tab and looks at it once it is at rest. With a door it waits for marks and asks for the report. */
async function visit(browser: ReaderBrowser, run: PageRun, door?: Door): Promise<Visit> {
  const { size, url, throttling } = run;
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchPage);
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
    await page.goto(url);
    await page.bringToFront();
    if (door !== undefined) {
      await until(() => page.evaluate(() => globalThis.seen.firstMarkMs), 'the first mark', FIRST_MARK_MS);
    }
    await pause(SETTLE_MS[size] * (throttling === 1 ? 1 : 2));
    const seen = await page.evaluate(readPage);
    const timing =
      door === undefined ? undefined : (await door.askPage(await door.tabIdOf(page), 'getPageReport', {})).timing;
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { ...seen, heapBytes: usedSize, ...(timing === undefined ? {} : { timing }) };
  } finally {
    await page.close();
  }
}

interface Seen {
  blockingMs: number;
  longestTaskMs: number;
  layoutShift: number;
  firstMarkMs?: number;
}

declare global {
  var seen: Seen;
}

/** Runs in the page before anything else. */
function watchPage(): void {
  const seen: Seen = { blockingMs: 0, longestTaskMs: 0, layoutShift: 0 };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.blockingMs += Math.max(0, duration - 50);
      seen.longestTaskMs = Math.max(seen.longestTaskMs, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) seen.layoutShift += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
  // No event tells that a highlight was registered: look in every frame.
  let ready = 0;
  const look = () => {
    if (ready === 0 && document.readyState !== 'loading') ready = performance.now();
    const isMarked = [...CSS.highlights].some(([name, { size }]) => name.startsWith('backgrounder-') && size > 0);
    if (isMarked) seen.firstMarkMs = performance.now() - ready;
    else requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', () => {
    ready = performance.now();
  });
  requestAnimationFrame(look);
}

function readPage(): Seen & { readonly nodes: number } {
  const walker = document.createTreeWalker(document);
  let nodes = 0;
  while (walker.nextNode() !== null) nodes += 1;
  return { ...globalThis.seen, nodes };
}
