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
    return whyNot(tabId);
  }
}

async function whyNot(tabId: number): Promise<PageView> {
  const { status, url } = await tabOf(tabId);
  if (status === 'loading') return { phase: 'asking' };
  const isOurs = url !== undefined; // browsers tell the addresses of those sites only that we have access to
  return { phase: isOurs || (await browser.permissions.contains(ALL_SITES)) ? 'unsupported' : 'noPermission' };
}

async function tabOf(tabId: number): Promise<{ readonly status?: string; readonly url?: string }> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return {}; // it was closed meanwhile
  }
}

/** Asks the reader for the access that was withdrawn; must be called from a click. True if it was given. */
export function requestSites(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}
