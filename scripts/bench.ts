/**
 * `npm run bench`: how fast it is, in the very browser it runs in. Compare within a run: machines differ.
 *
 *   --json         one object `{matcher, page, interaction, scale}` on standard output, nothing else
 *   --only PART    only this part (may be repeated): matcher, round-trip, page, scale
 *   --page SIZE    only this page (may be repeated): small, medium, huge
 *   --throttle N   pages only with the processor N times slower (may be repeated): 1, 4
 *   --runs N       visits of each page and kind, by default 3
 *
 * Wants a test build (`node build.mjs --test --only chrome`); BACKGROUNDER_DIST names another folder than `dist`. A part
 * that was not measured is missing from the object, and standard error says so.
 */
import { parseArgs } from 'node:util';
import { launchBrowser } from '../tests/e2e/drivers/browser.ts';
import { startTestNetwork } from '../tests/e2e/drivers/network.ts';
import { extensionFolder } from '../tests/e2e/drivers/project-root.ts';
import { benchMatcher, type MatcherRow } from './bench/matcher.ts';
import { type BenchedBrowsers, benchPages, type PageChoice, type PageRow } from './bench/page-cost.ts';
import { benchRoundTrip, type RoundTrip } from './bench/round-trip.ts';
import { benchScale, type ScaleRow } from './bench/scale.ts';

const PARTS = ['matcher', 'round-trip', 'page', 'scale'] as const;
type Part = (typeof PARTS)[number];

/** What the bench never measures, so that nobody takes silence for a pass. */
const NOT_MEASURED = [
  'page: Firefox; mark.js and findAndReplaceDOMText beside us',
  'interaction: from the end of the dwell to the card; the look-up under the pointer by itself; the popup from opening to its first result, and from key to hit',
  'scale: card texts, the package and the start of a browser with a larger glossary (Node figures only)',
  'tabs: fifty tabs restored at once',
];

interface Results {
  matcher?: readonly MatcherRow[];
  page?: readonly PageRow[];
  interaction?: { annotate?: RoundTrip };
  scale?: readonly ScaleRow[];
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

async function run(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
      page: { type: 'string', multiple: true },
      throttle: { type: 'string', multiple: true },
      runs: { type: 'string' },
    },
  });
  const unknown = values.only?.find((part) => !PARTS.some((known) => known === part));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}"; there are ${PARTS.join(', ')}.`);
  const isAsked = (part: Part) => values.only === undefined || values.only.includes(part);
  const choice: PageChoice = {
    pages: values.page,
    throttlings: values.throttle?.map(Number),
    runs: values.runs === undefined ? undefined : Number(values.runs),
  };
  const results: Results = {};
  if (isAsked('scale')) results.scale = benchScale();
  if (['round-trip', 'page'].some((part) => values.only?.includes(part) ?? true)) {
    await withBrowsers((browsers) => measureInBrowser(browsers, isAsked, { results, choice }));
  }
  if (isAsked('matcher')) {
    await attempt('matcher', async () => {
      results.matcher = await benchMatcher();
    });
  }
  for (const part of PARTS) if (!isAsked(part)) console.error(`not measured: ${part} (not asked for)`);
  for (const gap of NOT_MEASURED) console.error(`not measured: ${gap}`);
  if (values.json) console.log(JSON.stringify(results));
  else print(results);
}

async function measureInBrowser(
  browsers: BenchedBrowsers,
  isAsked: (part: Part) => boolean,
  { results, choice }: { readonly results: Results; readonly choice: PageChoice },
): Promise<void> {
  const interaction: { annotate?: RoundTrip } = {};
  if (isAsked('round-trip')) {
    await attempt('round-trip', async () => {
      interaction.annotate = await benchRoundTrip(browsers.withUs, browsers.extension);
    });
  }
  if (Object.keys(interaction).length > 0) results.interaction = interaction;
  if (isAsked('page')) {
    await attempt('page', async () => {
      results.page = await benchPages(browsers, choice);
    });
  }
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

async function withBrowsers(use: (browsers: BenchedBrowsers) => Promise<void>): Promise<void> {
  const extension = extensionFolder('chromium', 'test');
  const network = await startTestNetwork();
  const proxyPort = network.port;
  try {
    const withUs = await launchBrowser('chromium', { extension, proxyPort });
    try {
      const without = await launchBrowser('chromium', { proxyPort });
      try {
        await use({ withUs, without, network, extension });
      } finally {
        await without.close();
      }
    } finally {
      await withUs.close();
    }
  } finally {
    await network.close();
  }
}

function print({ matcher, page, interaction, scale }: Results): void {
  for (const [part, rows] of Object.entries({ matcher, page, scale })) {
    if (rows === undefined) continue;
    console.log(`\n${part}`);
    console.table(rows.map(rounded));
  }
  for (const [name, values] of Object.entries({ ...interaction }))
    console.log(`\ninteraction: ${name}`, rounded(values));
}

function rounded(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? Number(value.toPrecision(4)) : value]),
  );
}
