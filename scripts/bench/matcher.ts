/**
 * How fast the matcher is, in Chromium itself (Node misrepresents regular expressions), beside the best peers and the
 * loop that does nothing but look at every character. Ratios to that limit hold on any machine; milliseconds do not.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { ColdRun, MatcherName, WarmRun } from './matcher-page.ts';

const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = 9;
const MATCHERS: readonly MatcherName[] = ['ours', 'trie RegExp', 'flashtext.js', '@monyone/aho-corasick'];
const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const TEXT_UNITS = 2 ** 20;

/** One matcher at one size. Times in milliseconds, for 1,048,576 characters unless said otherwise. */
export interface MatcherRow {
  readonly matcher: MatcherName;
  readonly forms: number;
  readonly found: number;
  /** Median of the warm scans, each divided by the limit loop run just before it. */
  readonly timesLimit: number;
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
}

/** Runs the whole bench, about two minutes. Throws if no Chromium is found (`CHROMIUM` names one). */
export async function benchMatcher(
  options: { readonly sizes?: readonly number[] } = {},
): Promise<readonly MatcherRow[]> {
  const script = await bundlePage();
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox'],
    protocolTimeout: 300_000,
  });
  try {
    const rows: MatcherRow[] = [];
    for (const size of options.sizes ?? SIZES) rows.push(...(await benchSize(browser, script, size)));
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
  const rows: MatcherRow[] = [];
  for (const matcher of MATCHERS) {
    const cold = await inFreshPage(browser, script, (page) =>
      page.evaluate((name, forms) => globalThis.bench.runCold(name, forms), matcher, size),
    );
    rows.push(toRow(matcher, size, warm, cold, allocated));
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

function toRow(matcher: MatcherName, forms: number, warm: WarmRun, cold: ColdRun, allocated: number): MatcherRow {
  const warmMs = median(warm.rounds.map((round) => round.scanMs[matcher]));
  const row = {
    matcher,
    forms,
    found: warm.found[matcher],
    timesLimit: median(warm.rounds.map((round) => round.scanMs[matcher] / round.limitMs[matcher])),
    warmMs,
    warmMBs: TEXT_UNITS / 1000 / warmMs,
    buildMs: cold.buildMs,
    coldArticleMs: cold.articleMs,
    coldMs: cold.textMs,
  };
  if (matcher !== 'ours') return row;
  const { articleMs, indexBytes, readyMs } = warm;
  const ours = { warmArticleMs: articleMs, indexBytesPerForm: indexBytes / forms, readyMs };
  return { ...row, ...ours, allocatedBytesPerMB: (allocated * 1e6) / TEXT_UNITS };
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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function bundlePage(): Promise<string> {
  const folder = resolve(import.meta.dirname);
  const result = await build({
    entryPoints: [join(folder, 'matcher-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome140',
    minify: true,
    logLevel: 'error',
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error('esbuild made no file of matcher-page.ts');
  return file.text;
}

function findChromium(): string {
  const path = process.env.CHROMIUM ?? CHROMIUMS.find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`No Chromium at ${CHROMIUMS.join(', ')}; name one in the variable CHROMIUM`);
  return path;
}

/** Prints the table, or JSON with `--json`. Further arguments are sizes. */
export async function main(argv: readonly string[]): Promise<void> {
  const sizes = argv.filter((argument) => /^\d+$/.test(argument)).map(Number);
  const rows = await benchMatcher(sizes.length > 0 ? { sizes } : {});
  if (argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
  else console.log(formatRows(rows));
}

function formatRows(rows: readonly MatcherRow[]): string {
  const lines = ['  forms  matcher                 found  × limit  warm ms   MB/s  cold ms  cold 20k  build ms'];
  for (const row of rows) {
    const { forms, matcher, found, timesLimit, warmMs, warmMBs, coldMs, coldArticleMs, buildMs } = row;
    const cells = [
      String(forms).padStart(7),
      ` ${matcher.padEnd(22)}`,
      String(found).padStart(6),
      timesLimit.toFixed(1).padStart(8),
    ];
    cells.push(warmMs.toFixed(1).padStart(8), warmMBs.toFixed(0).padStart(6), coldMs.toFixed(0).padStart(8));
    cells.push(coldArticleMs.toFixed(1).padStart(9), buildMs.toFixed(0).padStart(9));
    lines.push(cells.join(' '));
    if (row.indexBytesPerForm === undefined) continue;
    const allocated = ((row.allocatedBytesPerMB ?? 0) / 1000).toFixed(0);
    lines.push(
      `         index ${row.indexBytesPerForm.toFixed(1)} bytes a form, ready in ${row.readyMs?.toFixed(2)} ms, ` +
        `20,000 characters warm ${row.warmArticleMs?.toFixed(2)} ms, allocated ${allocated} kB a MB`,
    );
  }
  return lines.join('\n');
}
