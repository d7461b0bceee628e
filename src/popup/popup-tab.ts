/** What the popup is about: a tab, and the entries on its page. */
import type { EntryId } from '../core/glossary/entry.ts';
import type { ListedEntry, ListedReport } from '../platform/ask-page-report.ts';
import { browser } from '../platform/browser.ts';
import type { PageReport } from '../platform/messages.ts';
import { tabInAddress } from '../platform/tab-in-address.ts';

/** The tab the popup is about. `isPrivate` is true where the browser does not tell: nothing is stored then. */
export interface PopupTab {
  readonly id: number | undefined;
  readonly isPrivate: boolean;
}

/** Nothing is known of the tab, or not yet: nothing is stored. */
export const UNKNOWN_TAB: PopupTab = { id: undefined, isPrivate: true };

/** The active tab, or where the popup is itself a tab the one that its address names by `?tab=`; none if that is gone. */
export async function findTab(search: string): Promise<PopupTab> {
  const named = tabInAddress(search);
  if (named === undefined) {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return toPopupTab(active);
  }
  try {
    return toPopupTab(await browser.tabs.get(named));
  } catch (error) {
    console.info('The tab is gone:', error);
    return UNKNOWN_TAB;
  }
}

function toPopupTab(tab: { readonly id?: number | undefined; readonly incognito: boolean } | undefined): PopupTab {
  return tab === undefined ? UNKNOWN_TAB : { id: tab.id, isPrivate: tab.incognito };
}

/** An entry on the page with all places where it is named. */
export interface EntryOnPage {
  readonly entry: ListedEntry;
  readonly mentions: PageReport['mentions'];
}

/** The entries of a page in reading order. */
export function entriesOnPage(report: ListedReport): readonly EntryOnPage[] {
  const byEntry = Map.groupBy(report.mentions, (mention): EntryId => mention.entry);
  return report.entries.map((entry) => ({ entry, mentions: byEntry.get(entry.id) ?? [] }));
}
