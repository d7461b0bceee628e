/** How long a reader waits for the card beyond the pause that asks for it, the worker killed before each time. */
import type { Page } from 'puppeteer-core';
import { openDoor } from '../../tests/e2e/drivers/ask.ts';
import { MARK_EVERYTHING, openMarked, untilClosed, untilOpen } from '../../tests/e2e/drivers/card.ts';
import { arriveAt, leave } from '../../tests/e2e/drivers/pointer.ts';
import { marksOn } from '../../tests/e2e/drivers/reader-view.ts';
import { pause, until } from '../../tests/e2e/drivers/until.ts';
import { createPage, readNames } from './articles.ts';
import type { BenchedBrowsers } from './page-cost.ts';
import { median, quantile } from './statistics.ts';

const RUNS = 15;
const ARTICLE_UNITS = 20_000;
/** Nothing opens right after a scroll or a card's closing. */
const CALM_MS = 500;

/** Milliseconds from the end of the dwell to the first frame that shows the card. */
export interface CardDelay {
  readonly runs: number;
  readonly medianMs: number;
  readonly worstMs: number;
}

/** Rests the pointer on a mark, again and again. */
export async function benchCardDelay({ withUs, network, extension }: BenchedBrowsers): Promise<CardDelay> {
  const door = await openDoor(withUs);
  const page = await withUs.newPage();
  try {
    await door.askBackground('changeSettings', { change: MARK_EVERYTHING });
    const { dwellMs } = (await door.askBackground('getSettings', {})).settings;
    await openMarked(
      page,
      network.serve('http://news.localhost/card', createPage(ARTICLE_UNITS, readNames(extension))),
    );
    await page.evaluate(watchCard);
    const points = await until(async () => {
      const inSight = (await marksOn(page)).flatMap(({ point }) => point ?? []).filter(({ y }) => y > 60 && y < 800);
      return inSight.length >= 5 ? inSight : undefined;
    }, 'marks in sight');
    const delays: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const point = points[run % points.length];
      if (point === undefined) break;
      await withUs.stopBackground();
      await page.evaluate(() => globalThis.watchNextCard());
      await arriveAt(page, point);
      await untilOpen(page);
      delays.push((await waitedMs(page)) - dwellMs);
      await leave(page, point);
      await untilClosed(page);
      await pause(CALM_MS);
    }
    return { runs: delays.length, medianMs: median(delays), worstMs: quantile(delays, 1) };
  } finally {
    await page.close();
    await door.close();
  }
}

async function waitedMs(page: Page): Promise<number> {
  return until(() => page.evaluate(() => globalThis.shownAfterMs), 'the frame that shows the card');
}

declare global {
  var watchNextCard: () => void;
  /** From the pointer's last move to the first frame in which the card can be seen. */
  var shownAfterMs: number | undefined;
}

/** Runs in the page. Test builds only: elsewhere the card's shadow root is closed. */
function watchCard(): void {
  let movedAt = 0;
  document.addEventListener(
    'pointermove',
    (event) => {
      movedAt = event.timeStamp;
    },
    { capture: true },
  );
  const isShown = () => {
    for (const { shadowRoot } of document.querySelectorAll('html > *, body > *')) {
      const dialog = shadowRoot?.querySelector('[role="dialog"]');
      if (dialog !== null && dialog !== undefined && dialog.getBoundingClientRect().width > 0) return true;
    }
    return false;
  };
  globalThis.watchNextCard = () => {
    globalThis.shownAfterMs = undefined;
    const look = (now: number) => {
      if (isShown()) globalThis.shownAfterMs = now - movedAt;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
}
