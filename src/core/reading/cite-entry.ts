/** What "copy with source" puts on the clipboard. */
import type { CardEntry } from '../glossary/cards.ts';
import type { Source } from '../glossary/entry.ts';
import { formatPartialDate } from './format-date.ts';

/** The words around an entry, in the reader's language. */
export interface CitationWords {
  readonly sources: string;
  /** "Backgrounder glossary, reviewed 3 May 2026, CC BY 4.0" */
  readonly credit: (reviewed: string) => string;
}

type Cited = Pick<CardEntry, 'name' | 'gist' | 'background' | 'sources' | 'reviewed'>;

/** An entry with its sources, as plain text or Markdown; lines end in `\n`. */
export function citeEntry(
  entry: Cited,
  options: { readonly format: 'text' | 'markdown'; readonly words: CitationWords; readonly locale: string },
): string {
  const { format, words, locale } = options;
  const isMarkdown = format === 'markdown';
  const plain = isMarkdown ? escapeMarkdown : (text: string) => text;
  const name = isMarkdown ? `**${plain(entry.name)}**` : entry.name;
  const sources = entry.sources.map((source) => `- ${isMarkdown ? linkTo(source) : describe(source)}`);
  return [
    `${name}: ${plain(entry.gist)}`,
    ...(entry.background === '' ? [] : ['', plain(entry.background)]),
    ...(sources.length === 0 ? [] : ['', `${plain(words.sources)}:`, ...sources]),
    '',
    plain(words.credit(formatPartialDate(entry.reviewed, locale))),
    '',
  ].join('\n');
}

/** Title, publisher and year of a source, as far as they are known. */
export function describeSource({ title, publisher, year }: Source): string {
  const rest = [publisher === title ? undefined : publisher, year].filter((part) => part !== undefined);
  return [title, ...rest].join(', ');
}

function describe(source: Source): string {
  return source.url === undefined ? describeSource(source) : `${describeSource(source)}: ${source.url}`;
}

function linkTo(source: Source): string {
  const text = escapeMarkdown(describeSource(source));
  return source.url === undefined ? text : `[${text}](<${source.url}>)`;
}

// Everything that CommonMark may read as markup inside a line; `.`, `-` and `#` do no harm there.
/** Escapes text for a line of CommonMark. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&');
}
