/**
 * What the extension costs the page it reads: the same pages in the same browser with it, in another one without it, and
 * there again with the other ways to mark a page.
 */
import type { PageTiming } from '../../src/platform/messages.ts';
import { type Door, openDoor } from '../../tests/e2e/drivers/ask.ts';
import { MARK_EVERYTHING } from '../../tests/e2e/drivers/card.ts';
import type { TestNetwork } from '../../tests/e2e/drivers/network.ts';
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { createPage, readNames } from './articles.ts';
import { PEERS, preparePeers } from './page-peers.ts';
import type { Peer } from './page-peers-page.ts';
import { type Visit, type VisitPlan, visit } from './page-visit.ts';
import { median } from './statistics.ts';

/** UTF-16 units of text; nodes are counted on the page. */
export const PAGE_UNITS = { small: 6_000, medium: 100_000, huge: 1_000_000 } as const;
const SIZES = ['small', 'medium', 'huge'] as const;
/** The huge page has about 60,000 nodes. */
const WORDS_PER_ELEMENT = { small: 12, medium: 12, huge: 6 } as const;
const SETTLE_MS = { small: 800, medium: 1_200, huge: 4_000 } as const;

/** How long the page is that is read. */
export type PageSize = (typeof SIZES)[number];

/** One way to read one page. Medians over the visits; times in milliseconds. What a browser does not tell is missing. */
export interface PageRow {
  readonly browser: string;
  readonly page: PageSize;
  /** How many times slower the processor is made. */
  readonly throttling: number;
  /** `nothing, again` beside `nothing` is the noise of the measurement. */
  readonly way: 'nothing' | 'nothing, again' | 'Backgrounder' | Peer;
  readonly runs: number;
  readonly nodes: number;
  /** Added to what the page has with `nothing`; a peer's own work alone. */
  readonly blockingAddedMs: number;
  readonly longestTaskMs: number;
  readonly nodesAdded: number;
  readonly layoutShiftAdded: number;
  readonly heapAddedBytes?: number;
  /** Synchronous work on the page's thread. Ours as the content script timed it itself. */
  readonly readMs?: number;
  readonly paintMs?: number;
  readonly totalMs?: number;
  readonly longestOwnSliceMs?: number;
  /** From `document_idle` (the script's beginning), and from the DOM's being ready. */
  readonly firstMarkWarmMs?: number;
  readonly firstMarkColdMs?: number;
  readonly firstMarkFromReadyMs?: number;
}

/** Two of the same browser, one with the extension and one without, on the same network. */
export interface BenchedBrowsers {
  readonly withUs: ReaderBrowser;
  readonly without: ReaderBrowser;
  readonly network: TestNetwork;
  readonly extension: string;
}

/** What to leave out of the whole. */
export interface PageChoice {
  /** Of `small`, `medium`, `huge`; by default all. */
  readonly pages?: readonly string[] | undefined;
  /** Of 1 and 4; by default both. */
  readonly throttlings?: readonly number[] | undefined;
  /** Visits of each kind; by default 3. */
  readonly runs?: number | undefined;
}

/** Visits every page again and again, in every way in turn. Firefox cannot be throttled. */
export async function benchPages(
  browsers: BenchedBrowsers,
  { pages, throttlings = [1, 4], runs = 3 }: PageChoice,
): Promise<readonly PageRow[]> {
  const names = readNames(browsers.extension);
  const door = await openDoor(browsers.withUs);
  const peers = await preparePeers(names);
  const rows: PageRow[] = [];
  try {
    await door.askBackground('changeSettings', { change: MARK_EVERYTHING });
    for (const size of SIZES) {
      if (pages?.includes(size) === false) continue;
      const html = createPage(PAGE_UNITS[size], names, WORDS_PER_ELEMENT[size]);
      const url = browsers.network.serve(`http://news.localhost/${size}`, html);
      for (const throttling of throttlings) {
        if (throttling !== 1 && browsers.withUs.name === 'firefox') continue;
        const plan = { url, throttling, settleMs: SETTLE_MS[size] };
        const visits = await visitAll(browsers, { plan, door, peers, runs });
        rows.push(...toRows(visits, { browser: browsers.withUs.name, page: size, throttling, runs }));
      }
    }
  } finally {
    await door.close();
  }
  return rows;
}

type Visits = ReadonlyMap<PageRow['way'] | 'cold', readonly Visit[]>;

async function visitAll(
  { withUs, without }: BenchedBrowsers,
  run: {
    readonly plan: VisitPlan;
    readonly door: Door;
    readonly peers: Awaited<ReturnType<typeof preparePeers>>;
    readonly runs: number;
  },
): Promise<Visits> {
  const { plan, door, peers, runs } = run;
  const visits = new Map<PageRow['way'] | 'cold', Visit[]>();
  const note = (way: PageRow['way'] | 'cold', one: Visit) => visits.set(way, [...(visits.get(way) ?? []), one]);
  for (let at = 0; at < runs; at += 1) {
    note('nothing', await visit(without, plan));
    note('Backgrounder', await visit(withUs, { ...plan, door }));
    note('nothing, again', await visit(without, plan));
    await withUs.stopBackground();
    note('cold', await visit(withUs, { ...plan, door }));
  }
  // Not in between: both browsers must have done the same when they are compared.
  for (let at = 0; at < runs; at += 1) {
    for (const peer of PEERS) note(peer, await visit(without, { ...plan, act: peers(peer) }));
  }
  return visits;
}

function toRows(visits: Visits, page: Pick<PageRow, 'browser' | 'page' | 'throttling' | 'runs'>): readonly PageRow[] {
  const middle = (way: PageRow['way'] | 'cold', value: (one: Visit) => number | undefined): number | undefined => {
    const found = (visits.get(way) ?? []).flatMap((one) => value(one) ?? []);
    return found.length === 0 ? undefined : median(found);
  };
  const beyond = (way: PageRow['way'], value: (one: Visit) => number | undefined): number =>
    (middle(way, value) ?? Number.NaN) - (middle('nothing', value) ?? Number.NaN);
  const ways: readonly PageRow['way'][] = ['nothing', 'nothing, again', 'Backgrounder', ...PEERS];
  return ways.map((way): PageRow => {
    const isPeer = PEERS.some((peer) => peer === way);
    const row = {
      ...page,
      way,
      nodes: middle(way, (one) => one.nodes) ?? Number.NaN,
      blockingAddedMs: isPeer
        ? (middle(way, (one) => one.blockingMs) ?? Number.NaN)
        : beyond(way, (one) => one.blockingMs),
      longestTaskMs: middle(way, (one) => one.longestTaskMs) ?? Number.NaN,
      nodesAdded: beyond(way, (one) => one.nodes),
      layoutShiftAdded: beyond(way, (one) => one.layoutShift),
    };
    const own = (value: (timing: PageTiming) => number | undefined) =>
      middle(way, ({ timing }) => timing && value(timing));
    return withoutGaps({
      ...row,
      heapAddedBytes: Number.isNaN(beyond(way, (one) => one.heapBytes))
        ? undefined
        : beyond(way, (one) => one.heapBytes),
      readMs: own(({ readMs }) => readMs),
      paintMs: own(({ paintMs }) => paintMs),
      totalMs: isPeer ? middle(way, (one) => one.actMs) : own(({ readMs, paintMs }) => readMs + paintMs),
      longestOwnSliceMs: own(({ longestMs }) => longestMs),
      firstMarkWarmMs: middle(way, (one) => one.firstMarkFromIdleMs),
      firstMarkColdMs: way === 'Backgrounder' ? middle('cold', (one) => one.firstMarkFromIdleMs) : undefined,
      firstMarkFromReadyMs: middle(way, (one) => one.firstMarkMs),
    });
  });
}

type Gappy<T> = { readonly [K in keyof T]: T[K] | undefined };

function withoutGaps(row: Gappy<PageRow>): PageRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as PageRow;
}
