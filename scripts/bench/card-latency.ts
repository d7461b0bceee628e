/** From the end of the dwell to the card on the screen, with the worker killed before the pointer comes. */
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { openDoor } from '../../tests/e2e/drivers/ask.ts';
import { MARK_EVERYTHING, openMarked } from '../../tests/e2e/drivers/card.ts';
import type { TestNetwork } from '../../tests/e2e/drivers/network.ts';
import { leave, type Point } from '../../tests/e2e/drivers/pointer.ts';
import { DEFAULT_VIEWPORT, type ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { marksOn } from '../../tests/e2e/drivers/reader-view.ts';
import { pause, until } from '../../tests/e2e/drivers/until.ts';
import { createPage, readNames } from './articles.ts';
import { median } from './statistics.ts';

const RUNS = 7;
const PAGE_UNITS = 6_000;
/** Nothing opens so soon after a scroll or a card. */
const QUIET_MS = 800;

/** Milliseconds, the time of a frame included: the card counts as painted in the task after its first frame. */
export interface CardLatency {
  readonly dwellMs: number;
  readonly runs: number;
  /** The first card of a page. */
  readonly firstMedianMs: number;
  /** Every further one. */
  readonly laterMedianMs: number;
}

/** Rests the pointer on names of a page, killing the worker each time before. */
export async function benchCard(
  browser: ReaderBrowser,
  { network, extension }: { readonly network: TestNetwork; readonly extension: string },
): Promise<CardLatency> {
  const url = network.serve('http://news.localhost/cards', createPage(PAGE_UNITS, readNames(extension)));
  const door = await openDoor(browser);
  await door.askBackground('changeSettings', { change: MARK_EVERYTHING });
  const first: number[] = [];
  const later: number[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(watchCard);
      await openMarked(page, url);
      const points = (await marksOn(page)).flatMap(({ point }) => (point && isWellInView(point) ? [point] : []));
      first.push(await timeCard(browser, page, points.at(0)));
      later.push(await timeCard(browser, page, points.at(-1)));
      await page.close();
    }
  } finally {
    await door.close();
  }
  return {
    dwellMs: DEFAULT_SETTINGS.dwellMs,
    runs: RUNS,
    firstMedianMs: median(first),
    laterMedianMs: median(later),
  };
}

const isWellInView = ({ y }: Point) => y > 100 && y < DEFAULT_VIEWPORT.height - 100;

async function timeCard(browser: ReaderBrowser, page: Page, point: Point | undefined): Promise<number> {
  if (point === undefined) throw new Error('no mark is in view');
  await pause(QUIET_MS);
  await browser.stopBackground();
  await page.evaluate(() => {
    globalThis.watched.paintedAt = undefined;
  });
  // One move after a long rest: the dwell begins with it, and with nothing else.
  await page.mouse.move(point.x, point.y);
  const { movedAt, paintedAt } = await until(
    () => page.evaluate(() => (globalThis.watched.paintedAt === undefined ? undefined : globalThis.watched)),
    'the card to be painted',
  );
  await leave(page, point);
  return (paintedAt ?? Number.NaN) - movedAt - DEFAULT_SETTINGS.dwellMs;
}

interface Watched {
  /** The pointer's last move before the card. */
  movedAt: number;
  paintedAt: number | undefined;
}

declare global {
  var watched: Watched;
}

/** Runs in the page before anything else. */
function watchCard(): void {
  const watched: Watched = { movedAt: 0, paintedAt: undefined };
  globalThis.watched = watched;
  window.addEventListener(
    'pointermove',
    (event) => {
      if (watched.paintedAt === undefined) watched.movedAt = event.timeStamp;
    },
    { capture: true, passive: true },
  );
  const isOpen = () =>
    [...document.querySelectorAll(':popover-open')].some(
      (host) =>
        host.shadowRoot?.querySelector('[role="dialog"]')?.checkVisibility({ visibilityProperty: true }) === true,
    );
  // Whoever opens the card in a frame, before or behind this: a first observation comes when all of them have run and the
  // page is laid out, and what is open then is painted in this very frame.
  const look = () => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      if (watched.paintedAt !== undefined || !isOpen()) return;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        watched.paintedAt ??= performance.now();
      };
      channel.port2.postMessage(0);
    });
    observer.observe(document.documentElement);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
