/** How long it takes to know which mark is under the pointer. */
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { createPage } from './articles.ts';
import { bundlePage } from './bundle-page.ts';
import { median, quantile } from './statistics.ts';

const MARKS = 2_000;
const POINTS = 400;
const PAGE_UNITS = 60_000;

/** Milliseconds. */
export interface HoverRow {
  readonly marks: number;
  readonly points: number;
  /** How many of the points were on a mark. */
  readonly hits: number;
  readonly medianMs: number;
  readonly worstTwentiethMs: number;
}

/** Measures the look-up in a page of its own, without the extension: the code is the content script's. */
export async function benchHover(browser: ReaderBrowser): Promise<HoverRow> {
  const script = await bundlePage('hover-page.ts');
  const page = await browser.newPage();
  try {
    await page.setContent(createPage(PAGE_UNITS, []));
    await page.evaluate(script);
    const { times, hits } = await page.evaluate((marks, points) => globalThis.hover(marks, points), MARKS, POINTS);
    return {
      marks: MARKS,
      points: POINTS,
      hits,
      medianMs: median(times),
      worstTwentiethMs: quantile(times, 0.95),
    };
  } finally {
    await page.close();
  }
}
