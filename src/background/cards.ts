/** What a card shows: the entry, and its related entries by name. */
import { toCardEntry } from '../core/glossary/cards.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import type { MentionedEntry } from '../core/matching/page-text.ts';
import type { Sense, SenseTable } from '../core/matching/sense.ts';
import { loadCardText } from '../platform/glossary-files.ts';
import type { CardData } from '../platform/messages.ts';
import { getBundledGlossary } from './lexicon.ts';

/** The data of a card, or undefined if there is no such entry. */
export async function getCard(id: EntryId): Promise<CardData | undefined> {
  const { senses } = await getBundledGlossary();
  const number = senses.numberOf(id);
  const text = number === undefined ? undefined : await loadCardText(number);
  if (number === undefined || text === undefined) return undefined;
  const entry = toCardEntry(senses.at(number), text);
  return { entry, related: entry.related.flatMap((one) => findMentioned(senses, one) ?? []) };
}

function findMentioned(senses: SenseTable, id: EntryId): MentionedEntry | undefined {
  const number = senses.numberOf(id);
  return number === undefined ? undefined : toMentionedEntry(senses.at(number));
}

/** What lists show of an entry. */
export function toMentionedEntry({ id, name, kind, pack, familiarity, gist }: Sense): MentionedEntry {
  return { id, name, kind, pack, familiarity, gist };
}
