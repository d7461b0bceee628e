/** How things grow with the glossary: the built extension with synthetic entries, shaped like ours, in Chromium. */
import { rmSync } from 'node:fs';
import { unpackMentions } from '../../src/platform/packed-mentions.ts';
import { openDoor } from '../../tests/e2e/drivers/ask.ts';
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { createBlocks } from './articles.ts';
import { withBrowser } from './browsers.ts';
import { timesOf } from './round-trip.ts';
import { median } from './statistics.ts';
import { createExtension, type SyntheticExtension } from './synthetic-extension.ts';

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000];
const PAGE_UNITS = 50_000;
const WARM_RUNS = 30;
const COLD_RUNS = 5;

/** Times in milliseconds. */
export interface ScaleRow {
  readonly entries: number;
  /** Index, senses and cards, from entries in memory. */
  readonly buildMs: number;
  readonly zipBytes: number;
  readonly glossaryBytes: number;
  /** A worker that was killed answers a page without text: it has started, and the glossary is open. */
  readonly startMs: number;
  /** What its script's heap and its files take, after a forced collection. */
  readonly memoryBytes: number;
  /** A page of 50,000 characters: by a worker that was killed, and by a warm one. */
  readonly coldPageMs: number;
  readonly warmPageMs: number;
  readonly mentions: number;
  /** The card of an entry, its text read from its file. */
  readonly cardMs: number;
}

/** Measures every size, each in a browser of its own. */
export async function benchScale(template: string, sizes: readonly number[] = SIZES): Promise<readonly ScaleRow[]> {
  const rows: ScaleRow[] = [];
  for (const size of sizes) {
    const extension = await createExtension(template, size);
    try {
      const { folder } = extension;
      rows.push(await withBrowser('chromium', { extension: folder }, (browser) => measure(browser, size, extension)));
    } finally {
      rmSync(extension.folder, { recursive: true, force: true });
    }
  }
  return rows;
}

async function measure(browser: ReaderBrowser, entries: number, extension: SyntheticExtension): Promise<ScaleRow> {
  const { names, buildMs, zipBytes, glossaryBytes } = extension;
  const forms = names.map((text, entry) => ({ text, entry, source: 'name' as const, ambiguous: false }));
  const blocks = createBlocks(PAGE_UNITS, forms);
  const page = { lang: 'en', title: 'An article' };
  const door = await openDoor(browser);
  const ask = (sent: typeof blocks, runs: number) => timesOf(door.page, 'annotate', { page, blocks: sent }, runs);
  const cold = async (sent: typeof blocks) => {
    const times: number[] = [];
    for (let run = 0; run < COLD_RUNS; run += 1) {
      await browser.stopBackground();
      times.push(...(await ask(sent, 1)));
    }
    return median(times);
  };
  const startMs = await cold([]);
  const coldPageMs = await cold(blocks);
  const { mentions } = await door.askBackground('annotate', { page, blocks });
  await ask(blocks, WARM_RUNS);
  const warmPageMs = median(await ask(blocks, WARM_RUNS));
  const cards = await timesOf(door.page, 'getCard', { entry: `entry-${Math.floor(entries / 2)}` }, 5);
  const memoryBytes = await workerMemory(browser);
  await door.close();
  return {
    entries,
    buildMs,
    zipBytes,
    glossaryBytes,
    startMs,
    memoryBytes,
    coldPageMs,
    warmPageMs,
    mentions: unpackMentions(mentions).length,
    cardMs: median(cards),
  };
}

async function workerMemory(browser: ReaderBrowser): Promise<number> {
  const worker = browser.puppeteer.targets().find((target) => target.type() === 'service_worker');
  if (worker === undefined) throw new Error('the worker has stopped');
  const session = await worker.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + usage.backingStorageSize;
}
