/** What a card shows: the entry, its related entries by name, the names in its own text, its drawings. */
import type { CardData, TextLink } from '../core/glossary/card-data.ts';
import { type CardEntry, toCardEntry, toCardText } from '../core/glossary/cards.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import { annotate } from '../core/matching/annotate.ts';
import type { Lexicon } from '../core/matching/lexicon.ts';
import type { TextBlock } from '../core/matching/page-text.ts';
import { toEntry } from '../core/own-entries/own-entry.ts';
import { toOwnSense } from '../core/own-entries/own-source.ts';
import { loadCardText } from '../platform/glossary-files.ts';
import { describeEntries } from './describe-entries.ts';
import { getBundledGlossary, getLexicon } from './lexicon.ts';
import { type Audience, findOwnEntry } from './own-lexicon.ts';
import { pictureOf } from './picture-of.ts';

/** The data of a card, or undefined if there is no such entry for this audience. */
export async function getCard(id: EntryId, audience: Audience): Promise<CardData | undefined> {
  const [entry, lexicon] = await Promise.all([findCardEntry(id, audience), getLexicon(audience)]);
  if (entry === undefined) return undefined;
  const picture = await pictureOf(entry);
  return {
    entry,
    related: describeEntries(lexicon, entry.related),
    links: linksIn(entry, lexicon),
    ...(picture === undefined ? {} : { picture }),
  };
}

/** The whole entry, bundled or the reader's own, or undefined if there is none for this audience. */
export async function findCardEntry(id: EntryId, audience: Audience): Promise<CardEntry | undefined> {
  const own = await findOwnEntry(id, audience);
  if (own !== undefined) return toCardEntry(toOwnSense(own), toCardText(toEntry(own)));
  const { senses } = await getBundledGlossary();
  const number = senses.numberOf(id);
  const text = number === undefined ? undefined : await loadCardText(number);
  return number === undefined || text === undefined ? undefined : toCardEntry(senses.at(number), text);
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
