/** How long the background takes to answer a page, measured where a page would: round trip, message and answer included. */
import type { Page } from 'puppeteer-core';
import type { ToBackground } from '../../src/platform/messages.ts';
import { unpackMentions } from '../../src/platform/packed-mentions.ts';
import { openDoor } from '../../tests/e2e/drivers/ask.ts';
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { createBlocks, readNames } from './articles.ts';
import { median, quantile } from './statistics.ts';

const ARTICLE_UNITS = 20_000;
/** From here on the median falls no further: the compiler has seen enough. */
const WARM_UP = 500;
const WARM_RUNS = 60;
const COLD_RUNS = 7;

/** Milliseconds. */
export interface RoundTrip {
  readonly units: number;
  readonly blocks: number;
  readonly mentions: number;
  readonly warmMedianMs: number;
  readonly warmBestTenthMs: number;
  /** `annotate` with no text: what the message itself costs in the same run. */
  readonly emptyMedianMs: number;
  /** The worker killed before. */
  readonly coldMedianMs: number;
}

/** Measures `annotate` over a 20,000-character article. Throws if the background refuses it. */
export async function benchRoundTrip(browser: ReaderBrowser, extension: string): Promise<RoundTrip> {
  const blocks = createBlocks(ARTICLE_UNITS, readNames(extension));
  const page = { lang: 'en', title: 'An article', published: '2026-01-05' };
  const door = await openDoor(browser);
  try {
    const answer = await door.askBackground('annotate', { page, blocks });
    await timesOf(door.page, 'annotate', { page, blocks }, WARM_UP);
    const warm: number[] = [];
    const empty: number[] = [];
    for (let run = 0; run < WARM_RUNS; run += 10) {
      warm.push(...(await timesOf(door.page, 'annotate', { page, blocks }, 10)));
      empty.push(...(await timesOf(door.page, 'annotate', { page, blocks: [] }, 10)));
    }
    const cold: number[] = [];
    for (let run = 0; run < COLD_RUNS; run += 1) {
      await browser.stopBackground();
      cold.push(...(await timesOf(door.page, 'annotate', { page, blocks }, 1)));
    }
    return {
      units: ARTICLE_UNITS,
      blocks: blocks.length,
      mentions: unpackMentions(answer.mentions).length,
      warmMedianMs: median(warm),
      warmBestTenthMs: quantile(warm, 0.1),
      emptyMedianMs: median(empty),
      coldMedianMs: median(cold),
    };
  } finally {
    await door.close();
  }
}

interface ExtensionApi {
  readonly runtime: { sendMessage(message: unknown): Promise<{ readonly ok?: boolean } | undefined> };
}
declare const chrome: ExtensionApi;

/** Asks the background again and again, one request at a time: milliseconds each. Throws if it refuses. */
export function timesOf(
  page: Page,
  name: keyof ToBackground,
  request: unknown,
  runs: number,
): Promise<readonly number[]> {
  return page.evaluate(
    async (sent, count) => {
      const times: number[] = [];
      for (let run = 0; run < count; run += 1) {
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage(sent);
        times.push(performance.now() - start);
        if (answer?.ok !== true) throw new Error(`${String(sent.name)} was refused: ${JSON.stringify(answer)}`);
      }
      return times;
    },
    { to: 'background', name, request },
    runs,
  );
}
