/** What is on a page, as the extension's own surfaces show it: with the entries that no page may know of. */
import { addPrivate } from '../core/own-entries/add-private.ts';
import { siteOf } from '../core/settings/site-rules.ts';
import { askBackground } from './ask-background.ts';
import type { PageReport } from './messages.ts';
import { askPage } from './messenger.ts';
import { loadOwnEntries } from './own-entries-store.ts';

/**
 * Asks the page in a tab what is on it and adds the reader's private entries. The page is not told which they are: it
 * hands over its text, which is annotated for us. Rejects if there is no content script in the tab.
 */
export async function askPageReport(tabId: number): Promise<PageReport> {
  const [report, { entries }] = await Promise.all([askPage(tabId, 'getPageReport', {}), loadOwnEntries()]);
  const secret = new Set(entries.filter((entry) => entry.isPrivate).map((entry) => entry.id));
  if (secret.size === 0 || report.silence !== undefined) return report;
  const { page, blocks } = await askPage(tabId, 'getPageText', {});
  const site = siteOf(new URL(report.page.url).hostname);
  const found = await askBackground('annotate', { page: { ...page, site }, blocks });
  return { ...report, ...addPrivate(report, found, { blocks, isPrivate: (id) => secret.has(id) }) };
}
