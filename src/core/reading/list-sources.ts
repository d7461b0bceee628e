import type { CardEntry } from '../glossary/cards.ts';
import { wikipediaAddress } from '../glossary/web-address.ts';
import { describeSource } from './cite-entry.ts';

/** Where an entry has its facts from, as a briefing names it. */
export interface NamedSource {
  /** "Title, publisher, year", as far as they are known. */
  readonly text: string;
  readonly url: string | undefined;
}

/** The sources of an entry, its article in Wikipedia last. */
export function listSources({ sources, wikipedia }: Pick<CardEntry, 'sources' | 'wikipedia'>): readonly NamedSource[] {
  const cited = sources.map((source) => ({ text: describeSource(source), url: source.url }));
  if (wikipedia === undefined) return cited;
  return [...cited, { text: `${wikipedia}, Wikipedia`, url: wikipediaAddress(wikipedia) }];
}
