/** One look at a page in a new tab: what it cost the page's thread, seen from the page itself. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { PageTiming } from '../../src/platform/messages.ts';
import type { Door } from '../../tests/e2e/drivers/ask.ts';
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { pause, until } from '../../tests/e2e/drivers/until.ts';

const FIRST_MARK_MS = 30_000;

/** Times in milliseconds; those of a browser that does not tell are undefined. */
export interface Visit {
  /** Over all long tasks, what is beyond 50 ms of each; of the page and of whatever reads it. */
  readonly blockingMs: number;
  readonly longestTaskMs: number;
  readonly nodes: number;
  readonly layoutShift: number;
  /** After a forced collection. */
  readonly heapBytes?: number;
  /** From the DOM's being ready, and from our script's beginning (`document_idle`), to the first registered highlight. */
  readonly firstMarkMs?: number;
  readonly firstMarkFromIdleMs?: number;
  readonly timing?: PageTiming;
  /** What `act` returned. */
  readonly actMs?: number;
}

/** How one page is visited and measured. */
export interface VisitPlan {
  readonly url: string;
  /** How many times slower the processor is made; Chromium only. */
  readonly throttling: number;
  /** The page is at rest after so many milliseconds. */
  readonly settleMs: number;
  /** Asks the content script for its report, after the first mark. */
  readonly door?: Door;
  /** Done in the page once it has loaded, in the extension's stead; gives its own time. */
  readonly act?: (page: Page) => Promise<number>;
}

/** Opens the page in a new tab and looks at it once it is at rest. */
export async function visit(browser: ReaderBrowser, plan: VisitPlan): Promise<Visit> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchPage);
    const session = browser.name === 'chromium' ? await page.createCDPSession() : undefined;
    await session?.send('Emulation.setCPUThrottlingRate', { rate: plan.throttling });
    await page.goto(plan.url);
    await page.bringToFront();
    const actMs = await plan.act?.(page);
    if (plan.door !== undefined) {
      await until(() => page.evaluate(() => globalThis.seen.firstMarkAt), 'the first mark', FIRST_MARK_MS);
    }
    await pause(plan.settleMs * (plan.throttling === 1 ? 1 : 2));
    const { firstMarkAt, readyAt, ...seen } = await page.evaluate(readPage);
    const timing = await timingOf(page, plan.door);
    return {
      ...seen,
      ...(actMs === undefined ? {} : { actMs }),
      ...(timing === undefined ? {} : { timing }),
      ...(firstMarkAt === undefined ? {} : { firstMarkMs: firstMarkAt - readyAt }),
      ...(firstMarkAt === undefined || timing?.startedMs === undefined
        ? {}
        : { firstMarkFromIdleMs: firstMarkAt - timing.startedMs }),
      ...(session === undefined ? {} : { heapBytes: await heapOf(session) }),
    };
  } finally {
    await page.close();
  }
}

async function timingOf(page: Page, door: Door | undefined): Promise<PageTiming | undefined> {
  return door && (await door.askPage(await door.tabIdOf(page), 'getPageReport', {})).timing;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

interface Seen {
  blockingMs: number;
  longestTaskMs: number;
  layoutShift: number;
  readyAt: number;
  firstMarkAt?: number;
}

declare global {
  var seen: Seen;
}

/** Runs in the page before anything else. */
function watchPage(): void {
  const seen: Seen = { blockingMs: 0, longestTaskMs: 0, layoutShift: 0, readyAt: 0 };
  globalThis.seen = seen;
  const note = (ms: number) => {
    seen.blockingMs += Math.max(0, ms - 50);
    seen.longestTaskMs = Math.max(seen.longestTaskMs, ms);
  };
  const types = PerformanceObserver.supportedEntryTypes;
  if (types.includes('longtask')) {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) note(duration);
    }).observe({ type: 'longtask', buffered: true });
  } else {
    // Firefox tells of no long tasks: a timer that should fire at once tells how long it was kept waiting.
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      if (document.visibilityState === 'visible') note(now - last);
      last = now;
      setTimeout(tick);
    };
    setTimeout(tick);
  }
  if (types.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) seen.layoutShift += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  }
  // No event tells that a highlight was registered: look in every frame.
  const look = () => {
    if (seen.readyAt === 0 && document.readyState !== 'loading') seen.readyAt = performance.now();
    const isMarked = [...CSS.highlights].some(([name, { size }]) => name.startsWith('backgrounder-') && size > 0);
    if (isMarked) seen.firstMarkAt = performance.now();
    else requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', () => {
    seen.readyAt = performance.now();
  });
  requestAnimationFrame(look);
}

function readPage(): Seen & { readonly nodes: number } {
  const walker = document.createTreeWalker(document);
  let nodes = 0;
  while (walker.nextNode() !== null) nodes += 1;
  return { ...globalThis.seen, nodes };
}
