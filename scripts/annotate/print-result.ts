/** A page's report as lines for people. */
import type { PageReport } from '../../src/platform/messages.ts';

const SILENCES: Readonly<Record<NonNullable<PageReport['silence']>, string>> = {
  off: 'Backgrounder is switched off.',
  paused: 'Backgrounder is paused.',
  siteOff: 'Backgrounder is off on this site.',
  notListed: 'This site is not on the list.',
  language: 'Pages of this language are left alone.',
  notArticle: 'This page is no article.',
};

/** The mentions one a line, in reading order; those that are found but not painted stand in brackets. */
export function formatReport(report: Pick<PageReport, 'page' | 'silence' | 'mentions' | 'rejected'>): string {
  const { page, silence, mentions, rejected } = report;
  const head = [page.title || '(no title)', page.published ?? 'no date', page.lang || 'no language'].join(' · ');
  const painted = mentions.filter((mention) => mention.painted).length;
  return [
    head,
    ...(silence === undefined ? [] : [SILENCES[silence]]),
    ...mentions.map(({ entry, text, painted: isPainted, context, why }) => {
      const mark = isPainted ? ` ${text} ` : `(${text})`;
      return `  ${mark.padEnd(32)} ${entry.padEnd(36)} …${context.trim()}…  [${why.join(', ')}]`;
    }),
    `${mentions.length} mentions of ${new Set(mentions.map(({ entry }) => entry)).size} entries, ${painted} painted`,
    ...rejected.map(({ text, entries, stoppedBy }) => `  not: ${text} (${entries.join(', ')}): ${stoppedBy}`),
  ].join('\n');
}
