/** What the popup knows of the page in its tab. */
import type { EntryId } from '../core/glossary/entry.ts';
import { browser } from '../platform/browser.ts';
import type { FoundEntry, PageReport } from '../platform/messages.ts';
import { askPageReport } from '../platform/page-report.ts';

/** The tab the popup is about. `isPrivate` is true where the browser does not tell: nothing is stored then. */
export interface PopupTab {
  readonly id: number | undefined;
  readonly isPrivate: boolean;
}

export type PageView =
  | { readonly phase: 'asking' }
  | { readonly phase: 'ready'; readonly report: PageReport }
  /** A page of the browser's own, a shop for extensions, a PDF: no content script may run there. */
  | { readonly phase: 'unsupported' }
  /** The reader has withdrawn access to this site, or to all. */
  | { readonly phase: 'noPermission' };

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** The active tab, or in tests, where the popup is itself a tab, the one named by `?tab=`. */
export async function findTab(search: string): Promise<PopupTab> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = Number.isInteger(named) ? await browser.tabs.get(named) : active;
  return { id: tab?.id, isPrivate: tab?.incognito ?? true };
}

/** Asks the tab what is on its page. Never rejects: a page that cannot answer is a view as well. */
export async function askPageView(tabId: number | undefined): Promise<PageView> {
  if (tabId === undefined) return { phase: 'unsupported' };
  try {
    return { phase: 'ready', report: await askPageReport(tabId) };
  } catch (error) {
    console.debug('The page does not answer:', error);
    if (await isLoading(tabId)) return { phase: 'asking' }; // the page tells when it has read something
    return { phase: (await browser.permissions.contains(ALL_SITES)) ? 'unsupported' : 'noPermission' };
  }
}

async function isLoading(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).status === 'loading';
  } catch {
    return false; // the tab was closed meanwhile
  }
}

/** Asks the reader for the access that was withdrawn; must be called from a click. True if it was given. */
export function requestSites(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}

/** An entry on the page with all places where it is named. */
export interface EntryOnPage {
  readonly entry: FoundEntry;
  readonly mentions: PageReport['mentions'];
}

/** The entries of a page in reading order. */
export function entriesOnPage(report: PageReport): readonly EntryOnPage[] {
  const byEntry = Map.groupBy(report.mentions, (mention): EntryId => mention.entry);
  return report.entries.map((entry) => ({ entry, mentions: byEntry.get(entry.id) ?? [] }));
}
