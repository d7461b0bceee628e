/** What popup and side panel know of the page in their tab. */
import { askPageReport, type ListedReport } from './ask-page-report.ts';
import { browser } from './browser.ts';

/** What can be said of a page: what is on it, or why nobody can tell. */
export type PageView =
  | { readonly phase: 'asking' }
  | {
      readonly phase: 'ready';
      readonly tabId: number;
      /** In a private window nothing about the site may be stored. */
      readonly isPrivate: boolean;
      readonly report: ListedReport;
    }
  /** A page of the browser's own, a shop for extensions, a PDF: no content script may run there. */
  | { readonly phase: 'unsupported' }
  /** The reader has withdrawn access to this site, or to all. */
  | { readonly phase: 'noPermission' };

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Asks a tab what is on its page. Never rejects: a page that cannot answer is a view as well. */
export async function askPageView(tabId: number | undefined): Promise<PageView> {
  if (tabId === undefined) return { phase: 'unsupported' };
  try {
    const [report, tab] = await Promise.all([askPageReport(tabId), browser.tabs.get(tabId)]);
    return { phase: 'ready', tabId, isPrivate: tab.incognito, report };
  } catch (error) {
    console.debug('The page does not answer:', error);
    return (await isLoading(tabId)) ? { phase: 'asking' } : whyNot();
  }
}

async function whyNot(): Promise<PageView> {
  return { phase: (await browser.permissions.contains(ALL_SITES)) ? 'unsupported' : 'noPermission' };
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
