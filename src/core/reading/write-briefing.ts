/** "Briefing on this article": what the side panel exports, as Markdown. */
import type { CardEntry } from '../glossary/cards.ts';
import { escapeMarkdown } from './cite-entry.ts';
import { formatPartialDate } from './format-date.ts';
import { listSources } from './list-sources.ts';
import type { TimelineItem } from './page-timeline.ts';

/** The words around it, in the reader's language. */
export interface BriefingWords {
  readonly title: string;
  readonly names: string;
  readonly timeline: string;
  readonly sources: string;
  readonly thisArticle: string;
  /** "Explained by Backgrounder on 3 May 2026; entries CC BY 4.0" */
  readonly credit: string;
}

/** What the briefing is about. */
export interface BriefingSubject {
  readonly article: { readonly title: string; readonly url: string; readonly published?: string };
  readonly entries: readonly CardEntry[];
  readonly timeline: readonly TimelineItem[];
}

/** The briefing as Markdown; lines end in `\n`. */
export function writeBriefing(
  subject: BriefingSubject,
  options: { readonly words: BriefingWords; readonly locale: string },
): string {
  const { article, entries, timeline } = subject;
  const { words, locale } = options;
  const day = article.published === undefined ? '' : `, ${formatPartialDate(article.published, locale)}`;
  const lines = [
    `# ${escapeMarkdown(words.title)}`,
    '',
    `${link(article.title === '' ? article.url : article.title, article.url)}${day}`,
    '',
    `## ${escapeMarkdown(words.names)}`,
    '',
    ...entries.map((entry) => `- **${escapeMarkdown(entry.name)}**: ${escapeMarkdown(entry.gist)}`),
  ];
  if (timeline.some((item) => item.what !== 'article')) {
    lines.push('', `## ${escapeMarkdown(words.timeline)}`, '');
    lines.push(...timeline.map((item) => `- ${toLine(item, words, locale)}`));
  }
  const sources = [...new Set(entries.flatMap(sourcesOf))];
  if (sources.length > 0) lines.push('', `## ${escapeMarkdown(words.sources)}`, '', ...sources);
  return [...lines, '', escapeMarkdown(words.credit), ''].join('\n');
}

function toLine(item: TimelineItem, words: BriefingWords, locale: string): string {
  const date = formatPartialDate(item.date, locale);
  if (item.what === 'article') return `**${date}: ${escapeMarkdown(words.thisArticle)}**`;
  const until = item.what === 'began' && item.until !== undefined ? `–${formatPartialDate(item.until, locale)}` : '';
  return `${date}${until}: ${escapeMarkdown(item.name)}: ${escapeMarkdown(item.text)}`;
}

function sourcesOf(entry: CardEntry): readonly string[] {
  return listSources(entry).map(({ text, url }) => `- ${url === undefined ? escapeMarkdown(text) : link(text, url)}`);
}

function link(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](<${address}>)`;
}
