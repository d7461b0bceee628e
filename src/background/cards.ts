/** What a card shows: the entry, its related entries by name, the names in its own text, its drawings. */
import type { CardData, TextLink } from '../core/glossary/card-data.ts';
import { type CardEntry, toCardEntry } from '../core/glossary/cards.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import { annotate } from '../core/matching/annotate.ts';
import type { Lexicon } from '../core/matching/lexicon.ts';
import type { MentionedEntry, TextBlock } from '../core/matching/page-text.ts';
import type { Sense, SenseTable } from '../core/matching/sense.ts';
import { loadCardText } from '../platform/glossary-files.ts';
import { getBundledGlossary, getLexicon } from './lexicon.ts';
import { pictureOf } from './pictures.ts';

/** The data of a card, or undefined if there is no such entry. */
export async function getCard(id: EntryId): Promise<CardData | undefined> {
  const [{ senses }, lexicon] = await Promise.all([getBundledGlossary(), getLexicon()]);
  const number = senses.numberOf(id);
  const text = number === undefined ? undefined : await loadCardText(number);
  if (number === undefined || text === undefined) return undefined;
  const entry = toCardEntry(senses.at(number), text);
  const picture = await pictureOf(entry);
  return {
    entry,
    related: entry.related.flatMap((one) => findMentioned(senses, one) ?? []),
    links: linksIn(entry, lexicon),
    ...(picture === undefined ? {} : { picture }),
  };
}

/** The names in an entry's background, found as on any page: the gist is read along, since it may settle a meaning. */
function linksIn(entry: CardEntry, lexicon: Lexicon): readonly TextLink[] {
  const texts = [entry.gist, entry.background];
  const blocks: TextBlock[] = texts.map((text, at) => ({ id: at, order: at, text, role: 'paragraph' }));
  const { mentions } = annotate(lexicon, { page: { lang: 'en', title: entry.name }, blocks });
  const seen = new Set([entry.id]);
  return mentions.flatMap(({ entry: named, block, start, end }) => {
    if (block !== 1 || seen.has(named)) return [];
    seen.add(named);
    return [{ entry: named, start, end }];
  });
}

function findMentioned(senses: SenseTable, id: EntryId): MentionedEntry | undefined {
  const number = senses.numberOf(id);
  return number === undefined ? undefined : toMentionedEntry(senses.at(number));
}

/** What lists show of an entry. */
export function toMentionedEntry({ id, name, kind, pack, familiarity, gist }: Sense): MentionedEntry {
  return { id, name, kind, pack, familiarity, gist };
}
