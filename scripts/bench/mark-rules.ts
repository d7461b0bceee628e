/**
 * `node scripts/run-ts.mjs scripts/bench/mark-rules.ts`: what the looks of marks cost a page on which nothing is marked, by
 * what their rule is for, in Chromium without the extension. Compare within a run.
 */
import { launchBrowser } from '../../tests/e2e/drivers/browser.ts';
import { median } from './statistics.ts';

const RULES = {
  'no rule': '',
  'of every element': '::highlight(mark) { text-decoration: underline dotted }',
  'of the root': ':root::highlight(mark) { text-decoration: underline dotted }',
} as const;
type Kind = keyof typeof RULES;
const KINDS = Object.keys(RULES) as readonly Kind[]; // the keys just above

const PARAGRAPHS = 10_000;
const RUNS = 7;

/** Prints one row for each kind of rule, medians of the runs, which take turns. */
export async function main(): Promise<void> {
  const browser = await launchBrowser('chromium');
  const times = new Map<Kind, number[]>(KINDS.map((kind) => [kind, []]));
  try {
    for (let run = 0; run < RUNS; run++) {
      for (const kind of KINDS) {
        const page = await browser.newPage();
        const paragraph = '<p>Some <b>words</b> of a page, with a <a href="#">link</a> among them.</p>';
        await page.setContent(`<!doctype html><style>${RULES[kind]}</style>${paragraph.repeat(PARAGRAPHS)}`);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        const { RecalcStyleDuration = Number.NaN } = await page.metrics();
        times.get(kind)?.push(1_000 * RecalcStyleDuration);
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`${browser.version}, ${3 * PARAGRAPHS} elements, nothing marked, medians of ${RUNS}`);
  for (const [kind, all] of times) console.log(`${kind.padEnd(20)} styles ${median(all).toFixed(0)} ms`);
}
