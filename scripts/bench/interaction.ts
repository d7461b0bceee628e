/** What a reader waits for: a page's names, a mark under the pointer, a card, a result. */
import { rmSync } from 'node:fs';
import { createPage, readNames } from './articles.ts';
import { withBrowser } from './browsers.ts';
import { benchCard, type CardLatency } from './card-latency.ts';
import { addEmptyPage } from './empty-page.ts';
import { benchEvaluation, type Evaluation } from './evaluation.ts';
import { benchHover, type HoverRow } from './hover.ts';
import { type BenchedBrowsers, PAGE_UNITS } from './page-cost.ts';
import { benchRoundTrip, type RoundTrip } from './round-trip.ts';
import { benchSearch, type SearchLatency } from './search-latency.ts';
import { createExtension } from './synthetic-extension.ts';

const SEARCHED_ENTRIES = 5_000;
const NAMES_TYPED = 5;

/** See each part. */
export interface Interaction {
  readonly evaluation: Evaluation;
  readonly annotate: RoundTrip;
  readonly hover: HoverRow;
  readonly card: CardLatency;
  readonly search: SearchLatency;
}

/** Measures all of it, in Chromium with the test build, whose card can be seen from the page. */
export async function benchInteraction({ withUs, without, network, extension }: BenchedBrowsers): Promise<Interaction> {
  const url = network.serve('http://news.localhost/evaluated', createPage(PAGE_UNITS.small, readNames(extension)));
  return {
    annotate: await benchRoundTrip(withUs, extension),
    evaluation: await benchEvaluation(withUs, url),
    hover: await benchHover(without),
    card: await benchCard(withUs, { network, extension }),
    search: await searchIn(extension),
  };
}

async function searchIn(template: string): Promise<SearchLatency> {
  const { folder, names } = await createExtension(template, SEARCHED_ENTRIES);
  try {
    addEmptyPage(folder);
    const typed = names.filter((name) => name.length > 6 && !/\d/u.test(name)).slice(0, NAMES_TYPED);
    return await withBrowser('chromium', { extension: folder }, (browser) =>
      benchSearch(browser, { entries: SEARCHED_ENTRIES, names: typed }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
