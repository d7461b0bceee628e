/** How the entries of one article hang together. */
import type { CardEntry } from '../glossary/cards.ts';
import type { EntryId } from '../glossary/entry.ts';
import { sentencesOf } from '../glossary/sentences.ts';

/** Two entries that are both on the page. */
export interface Connection {
  readonly from: EntryId;
  readonly to: EntryId;
  /** The sentence of one of the two that names the other; undefined where they are related without one. */
  readonly how?: string;
}

type Related = Pick<CardEntry, 'id' | 'name' | 'short' | 'gist' | 'background' | 'related'>;

/**
 * Every pair of the entries of which one names the other among its related ones, each pair once, in the order of the
 * entries. `from` is the one whose text tells how, else the one that comes first.
 */
export function findConnections(entries: readonly Related[]): readonly Connection[] {
  return entries.flatMap((first, at) =>
    entries.slice(at + 1).flatMap((second): readonly Connection[] => {
      if (!first.related.includes(second.id) && !second.related.includes(first.id)) return [];
      const told = sentenceNaming(first, second);
      if (told !== undefined) return [{ from: first.id, to: second.id, how: told }];
      const back = sentenceNaming(second, first);
      if (back !== undefined) return [{ from: second.id, to: first.id, how: back }];
      return [{ from: first.id, to: second.id }];
    }),
  );
}

function sentenceNaming(teller: Related, named: Related): string | undefined {
  const names = [named.name, ...(named.short === undefined ? [] : [named.short])];
  return sentencesOf(`${teller.gist} ${teller.background}`).find((sentence) =>
    names.some((name) => hasWord(sentence, name)),
  );
}

function hasWord(sentence: string, name: string): boolean {
  const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
    if (!isLetter(sentence[at - 1]) && !isLetter(sentence[at + name.length])) return true;
  }
  return false;
}
