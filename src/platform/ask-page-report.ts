/** What is on a page, as the extension's own surfaces show it: with the entries that no page may know of. */
import type { MentionedEntry } from '../core/matching/page-text.ts';
import { addPrivate } from '../core/own-entries/add-private.ts';
import { siteOf } from '../core/settings/site-rules.ts';
import { askPatiently } from './ask-patiently.ts';
import type { FoundEntry, PageReport } from './messages.ts';
import { askPage } from './messenger.ts';
import { loadOwnEntries } from './own-entries-store.ts';
import { unpackMentions } from './packed-mentions.ts';

/** An entry mentioned on a page, as a list shows it. */
export interface ListedEntry extends MentionedEntry, FoundEntry {}

/** A page's report with what lists say of its entries. */
export interface ListedReport extends Omit<PageReport, 'entries'> {
  /** In order of first mention. */
  readonly entries: readonly ListedEntry[];
}

/**
 * Asks the page in a tab what is on it and adds the reader's private entries. The page is not told which they are: it
 * hands over its text, which is annotated for us. Rejects if there is no content script in the tab.
 */
export async function askPageReport(tabId: number): Promise<ListedReport> {
  const [report, { entries }] = await Promise.all([askPage(tabId, 'getPageReport', {}), loadOwnEntries()]);
  const secret = new Set(entries.filter((entry) => entry.isPrivate).map((entry) => entry.id));
  if (secret.size === 0 || report.silence !== undefined) return describe(report);
  const { page, blocks } = await askPage(tabId, 'getPageText', {});
  const site = siteOf(new URL(report.page.url).hostname);
  const answer = await askPatiently('annotate', { page: { ...page, site }, blocks });
  const found = { mentions: unpackMentions(answer.mentions), entries: answer.entries };
  return describe({ ...report, ...addPrivate(report, found, { blocks, isPrivate: (id) => secret.has(id) }) });
}

async function describe(report: PageReport): Promise<ListedReport> {
  const described = await askPatiently('describeEntries', { entries: report.entries.map(({ id }) => id) });
  const byId = new Map(described.map((entry) => [entry.id, entry]));
  const entries = report.entries.flatMap((found) => {
    const entry = byId.get(found.id);
    return entry === undefined ? [] : [{ ...entry, ...found }];
  });
  return { ...report, entries };
}
