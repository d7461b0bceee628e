/** What stands around a surname: another person's given name, the bearer's own, or a title. */
import type { EntryId } from '../glossary/entry.ts';
import { foldWord } from './fold-word.ts';
import type { FoundCandidate, FoundMeaning } from './lexicon.ts';
import { isCapitalised, wordBefore } from './surroundings.ts';

/** A name has at most so many words before the surname ("Luiz Inácio Lula da Silva"). */
const MAX_GIVEN_NAMES = 4;

/**
 * The entry whose given name, or its initial, opens the chain of capitalised words before a surname ("Donald J. Trump"),
 * and where the chain begins.
 */
export function namedInFull(
  text: string,
  candidate: FoundCandidate,
): { readonly entry: EntryId; readonly start: number; readonly text: string } | undefined {
  const chain = givenNamesBefore(text, candidate.start);
  for (let length = chain.length; length >= 1; length--) {
    const opening = chain[length - 1];
    if (opening === undefined) continue;
    const entry = candidate.meanings.find((meaning) =>
      isGivenName(
        meaning,
        opening.word,
        chain.slice(0, length).map((one) => one.word),
      ),
    );
    if (entry !== undefined) {
      return { entry: entry.sense.id, start: opening.start, text: text.slice(opening.start, candidate.end) };
    }
  }
  return undefined;
}

/** The capitalised words before `at`, nearest first; initials keep no dot. */
function givenNamesBefore(text: string, at: number): readonly { readonly word: string; readonly start: number }[] {
  const chain: { word: string; start: number }[] = [];
  let before = wordBefore(text, at);
  while (before !== undefined && chain.length < MAX_GIVEN_NAMES && isCapitalised(before.text)) {
    const isInitial = before.joint === 'abbreviation' && /^\p{Lu}$/u.test(before.text);
    if (before.joint !== 'space' && !isInitial) break;
    chain.push({ word: foldWord(before.text), start: before.start });
    before = wordBefore(text, before.start);
  }
  return chain;
}

function isGivenName(meaning: FoundMeaning, opening: string, chain: readonly string[]): boolean {
  if (meaning.source !== 'called' || meaning.sense.kind !== 'person') return false;
  const name = foldWord(meaning.sense.name).split(' ');
  const given = name[0] ?? '';
  // Family name first: what stands before it is no given name of this bearer.
  if (given === foldWord(meaning.form) || given.length < 2) return false;
  if (opening === given) return true;
  // Initials alone ("E. Rama") name the bearer only if they agree with every given name they stand for.
  return chain.every((word) => word.length === 1) && opening === given[0];
}

/** Arabic articles as they are joined to surnames, with the letters they turn into. */
const ARABIC_ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az']);

/** Where a surname begins with its Arabic article ("al-Maliki" for the form "Maliki"), if one is joined to it. */
export function articleStart(text: string, start: number): number | undefined {
  const before = wordBefore(text, start);
  const isArticle = before?.joint === 'hyphen' && ARABIC_ARTICLES.has(foldWord(before.text));
  return isArticle ? before.start : undefined;
}

/** The last three words before `at` on the same line, folded, joined by spaces: a title may be among them. */
export function wordsBefore(text: string, at: number): string {
  const found: string[] = [];
  let before = wordBefore(text, at);
  while (before !== undefined && found.length < 3) {
    if (before.joint === 'ampersand' || before.joint === 'elision') break;
    found.unshift(foldWord(before.text));
    before = wordBefore(text, before.start);
  }
  return found.join(' ');
}
