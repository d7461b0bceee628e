/**
 * How fast the matcher is, in Chromium itself (Node misrepresents regular expressions), beside the best peers and the
 * loop that does nothing but look at every character. Ratios to that limit hold on any machine; milliseconds do not.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findExecutable } from '../../tests/e2e/drivers/find-executable.ts';
import { bundlePage } from './bundle-page.ts';
import type { ColdRun, WarmRun } from './matcher-page.ts';
import { MATCHERS, type MatcherName, TEXT_UNITS } from './matchers.ts';
import { median } from './statistics.ts';

const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = 9;

/** One matcher at one size. Times in milliseconds, for 1,048,576 characters unless said otherwise. */
export interface MatcherRow {
  readonly matcher: MatcherName;
  readonly forms: number;
  readonly found: number;
  /** Median of the warm scans, each divided by the limit loop run just before it; and the quickest of both divided. */
  readonly timesLimit: number;
  readonly bestTimesLimit: number;
  readonly warmMs: number;
  readonly warmMBs: number;
  readonly buildMs: number;
  /** First scan in a fresh page: of an article of 20,000 characters, then of the whole text. */
  readonly coldArticleMs: number;
  readonly coldMs: number;
  /** Ours only. */
  readonly warmArticleMs?: number;
  readonly indexBytesPerForm?: number;
  readonly readyMs?: number;
  readonly allocatedBytesPerMB?: number;
  /** Candidates of the whole text that the slow oracle finds, and how many the two do not find alike. */
  readonly oracleFinds?: number;
  readonly oracleDiffers?: number;
}

/** Runs the whole bench, about two minutes. Throws if no Chromium is found. */
export async function benchMatcher(sizes: readonly number[] = SIZES): Promise<readonly MatcherRow[]> {
  const script = await bundlePage('matcher-page.ts');
  const browser = await puppeteer.launch({
    executablePath: findExecutable('chromium'),
    args: ['--no-sandbox'],
    protocolTimeout: 300_000,
  });
  try {
    const rows: MatcherRow[] = [];
    for (const size of sizes) rows.push(...(await benchSize(browser, script, size)));
    return rows;
  } finally {
    await browser.close();
  }
}

async function benchSize(browser: Browser, script: string, size: number): Promise<readonly MatcherRow[]> {
  const { warm, allocated } = await inFreshPage(browser, script, async (page) => {
    const warm = await page.evaluate((forms, rounds) => globalThis.bench.runWarm(forms, rounds), size, ROUNDS);
    return { warm, allocated: await allocatedByScan(page) };
  });
  const exact = await inFreshPage(browser, script, (page) =>
    page.evaluate((forms) => globalThis.bench.runExact(forms), size),
  );
  const rows: MatcherRow[] = [];
  for (const matcher of MATCHERS) {
    const cold = await inFreshPage(browser, script, (page) =>
      page.evaluate((name, forms) => globalThis.bench.runCold(name, forms), matcher, size),
    );
    rows.push(toRow(matcher, size, { warm, cold, allocated, exact }));
  }
  return rows;
}

/** A context of its own for each page, so that no compiled code is left from the one before. */
async function inFreshPage<T>(browser: Browser, script: string, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.evaluate(script);
    return await use(page);
  } finally {
    await context.close();
  }
}

interface Measured {
  readonly warm: WarmRun;
  readonly cold: ColdRun;
  readonly allocated: number;
  readonly exact: { readonly expected: number; readonly differing: number };
}

function toRow(matcher: MatcherName, forms: number, { warm, cold, allocated, exact }: Measured): MatcherRow {
  const warmMs = median(warm.rounds.map((round) => round.scanMs[matcher]));
  const row = {
    matcher,
    forms,
    found: warm.found[matcher],
    timesLimit: median(warm.rounds.map((round) => round.scanMs[matcher] / round.limitMs[matcher])),
    bestTimesLimit:
      Math.min(...warm.rounds.map((round) => round.scanMs[matcher])) /
      Math.min(...warm.rounds.map((round) => round.limitMs[matcher])),
    warmMs,
    warmMBs: TEXT_UNITS / 1000 / warmMs,
    buildMs: cold.buildMs,
    coldArticleMs: cold.articleMs,
    coldMs: cold.textMs,
  };
  if (matcher !== 'ours') return row;
  const { articleMs, indexBytes, readyMs } = warm;
  const ours = { warmArticleMs: articleMs, indexBytesPerForm: indexBytes / forms, readyMs };
  const oracle = { oracleFinds: exact.expected, oracleDiffers: exact.differing };
  return { ...row, ...ours, ...oracle, allocatedBytesPerMB: (allocated * 1e6) / TEXT_UNITS };
}

/** Bytes that one warm scan of ours takes from the heap, what it finds included; nothing is collected meanwhile unless the young heap is full. */
async function allocatedByScan(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const before = await session.send('Runtime.getHeapUsage');
  await page.evaluate(() => globalThis.bench.scanAgain());
  const after = await session.send('Runtime.getHeapUsage');
  return after.usedSize - before.usedSize;
}
