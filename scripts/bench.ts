/**
 * `npm run bench`: how fast it is, in the very browsers it runs in. Compare within a run: machines differ.
 *
 *   --json           one object `{matcher, page, interaction, scale, tabs}` on standard output, nothing else
 *   --only PART      only this part (may be repeated): matcher, page, interaction, scale, tabs
 *   --browser NAME   pages only in this browser (may be repeated): chromium, firefox
 *   --page SIZE      only this page (may be repeated): small, medium, huge
 *   --throttle N     pages only with the processor N times slower (may be repeated): 1, 4
 *   --runs N         visits of each page and kind, by default 3
 *   --entries N      only this size of the glossary or number of forms (may be repeated), for matcher and scale
 *   --plot FILE      draws the scale into this SVG
 *
 * Wants both kinds of builds (`node build.mjs && node build.mjs --test`); BACKGROUNDER_DIST names another folder than
 * `dist`. A part that was not measured is missing from the object, and standard error says so.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extensionFolder } from '../tests/e2e/drivers/project-root.ts';
import { withBrowsers } from './bench/browsers.ts';
import { benchInteraction, type Interaction } from './bench/interaction.ts';
import { benchMatcher, type MatcherRow } from './bench/matcher.ts';
import { benchPages, type PageRow } from './bench/page-cost.ts';
import { drawScale } from './bench/plot.ts';
import { printResults } from './bench/print-results.ts';
import { benchScale, type ScaleRow } from './bench/scale.ts';
import { benchTabs, type TabsRow } from './bench/tabs.ts';

const PARTS = ['matcher', 'page', 'interaction', 'scale', 'tabs'] as const;
type Part = (typeof PARTS)[number];
const BROWSERS = ['chromium', 'firefox'] as const;

/** What this bench cannot measure, so that nobody takes silence for a pass. */
const NOT_MEASURABLE = [
  'page: Firefox has no throttled processor, no heap by page and no layout shift that could be asked for',
  'interaction, scale, tabs: Chromium only',
];

/** Everything measured; a part that was left out or failed is missing. */
export interface Results {
  matcher?: readonly MatcherRow[];
  page?: readonly PageRow[];
  interaction?: Interaction;
  scale?: readonly ScaleRow[];
  tabs?: TabsRow;
}

/** Runs the parts asked for and prints them. Exits with 2 and a message if something that they need is missing. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await run(argv);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}

const numbers = (texts: readonly string[] | undefined) => texts?.map(Number);

function parseOptions(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const list = { type: 'string', multiple: true } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: 'boolean', default: false },
      only: list,
      browser: list,
      page: list,
      throttle: list,
      runs: text,
      entries: list,
      plot: text,
    },
  });
  const unknown = values.only?.find((part) => !PARTS.some((known) => known === part));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}"; there are ${PARTS.join(', ')}.`);
  return values;
}

async function run(argv: readonly string[]): Promise<void> {
  const values = parseOptions(argv);
  const sizes = numbers(values.entries);
  const choice = {
    pages: values.page,
    throttlings: numbers(values.throttle),
    runs: values.runs === undefined ? undefined : Number(values.runs),
  };
  const browsers = BROWSERS.filter((name) => values.browser?.includes(name) ?? true);
  const results: Results = {};
  const measures: Readonly<Record<Part, () => Promise<void>>> = {
    async matcher() {
      results.matcher = await benchMatcher(sizes);
    },
    async page() {
      for (const name of browsers) {
        const rows = await withBrowsers(name, 'release', (pair) => benchPages(pair, choice));
        results.page = [...(results.page ?? []), ...rows];
      }
    },
    async interaction() {
      results.interaction = await withBrowsers('chromium', 'test', benchInteraction);
    },
    async scale() {
      results.scale = await benchScale(extensionFolder('chromium', 'release'), sizes);
      if (values.plot !== undefined) writeFileSync(values.plot, drawScale(results.scale));
    },
    async tabs() {
      results.tabs = await withBrowsers('chromium', 'release', ({ withUs, ...rest }) => benchTabs(withUs, rest));
    },
  };
  for (const part of PARTS) {
    if (values.only?.includes(part) ?? true) await attempt(part, measures[part]);
    else console.error(`not measured: ${part} (not asked for)`);
  }
  for (const gap of NOT_MEASURABLE) console.error(`not measured: ${gap}`);
  if (values.json) console.log(JSON.stringify(results));
  else printResults(results);
}

/** A part that fails takes no other with it: it is said to be missing, and the run ends with exit code 2. */
async function attempt(part: Part, measure: () => Promise<void>): Promise<void> {
  try {
    await measure();
  } catch (error) {
    console.error(`not measured: ${part} (it failed)`, error);
    process.exitCode = 2;
  }
}
