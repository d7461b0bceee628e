/** An entry with its sources, in the reader's words, to be taken along. */
import type { CardEntry } from '../core/glossary/cards.ts';
import { citeEntry } from '../core/reading/cite-entry.ts';
import type { CopyFormat } from './card-controls.ts';
import type { Speech } from './translate.ts';

/** The text of the citation; lines end in `\n`. */
export function citationOf(entry: CardEntry, format: CopyFormat, { t, locale }: Speech): string {
  const words = { sources: t('cardSources'), credit: (day: string) => t('cardCredit', day) };
  return citeEntry(entry, { format, words, locale });
}
