/** Several entries at once, for the side panel's lists. */
import { type CardEntry, toCardEntry } from '../core/glossary/cards.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import { loadCardTexts } from '../platform/glossary-files.ts';
import { findCardEntry } from './cards.ts';
import { getBundledGlossary } from './lexicon.ts';

/** The entries in the order asked for, the reader's own among them; those that do not exist are left out. */
export async function getEntries(ids: readonly EntryId[]): Promise<readonly CardEntry[]> {
  const { senses } = await getBundledGlossary();
  const numbers = ids.map((id) => senses.numberOf(id));
  const texts = await loadCardTexts(numbers.filter((number) => number !== undefined));
  let read = 0;
  const entries: CardEntry[] = [];
  for (const [at, number] of numbers.entries()) {
    const text = number === undefined ? undefined : texts[read++];
    const entry =
      number === undefined
        ? await findCardEntry(ids[at] ?? '', 'reader')
        : text && toCardEntry(senses.at(number), text);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}
