/** What stands around a surname: another person's given name, the bearer's own, or a title. */
import type { EntryId } from '../../glossary/entry.ts';
import { foldWord } from '../folding/fold-word.ts';
import type { FoundCandidate, FoundMeaning } from '../lexicon.ts';
import { isCapitalised, type Neighbour, wordBefore } from './surroundings.ts';

/** A name has at most so many words before the surname ("Luiz Inácio Lula da Silva"). */
const MAX_GIVEN_NAMES = 4;

/** A surname with given names of its bearer's before it. `hasInitials`: nothing but initials, which others may share. */
export interface FullName {
  readonly entry: EntryId;
  readonly start: number;
  readonly text: string;
  readonly hasInitials: boolean;
}

/**
 * The entry whose given name, or its initial, opens the chain of capitalised words before a surname ("Donald J. Trump"),
 * and the whole name. Undefined if the chain fits several entries.
 */
export function namedInFull(text: string, candidate: FoundCandidate): FullName | undefined {
  const chain = givenNamesBefore(text, articleStart(text, candidate.start) ?? candidate.start);
  for (let length = chain.length; length >= 1; length--) {
    const names = chain.slice(0, length).reverse();
    const [opening] = names;
    if (opening === undefined) continue;
    // "H.W." are two names.
    const words = names.flatMap(({ word }) => word.split('.'));
    const fitting = new Set(candidate.meanings.filter((one) => fitsNames(one, words)).map(({ sense }) => sense.id));
    const [entry] = fitting;
    if (entry !== undefined && fitting.size === 1) {
      const hasInitials = words.every((name) => name.length === 1);
      return { entry, start: opening.start, text: text.slice(opening.start, candidate.end), hasInitials };
    }
  }
  return undefined;
}

/** The capitalised words before `at`, nearest first; initials keep no dot. */
function givenNamesBefore(text: string, at: number): readonly { readonly word: string; readonly start: number }[] {
  const chain: { word: string; start: number }[] = [];
  let before = wordBefore(text, at);
  while (before !== undefined && chain.length < MAX_GIVEN_NAMES && isCapitalised(before.text)) {
    const isInitial = before.joint === 'abbreviation' && /^\p{Lu}(?:\.\p{Lu})*$/u.test(before.text);
    if (before.joint !== 'space' && !isInitial) break;
    chain.push({ word: foldWord(before.text), start: before.start });
    before = wordBefore(text, before.start);
  }
  return chain;
}

/** Whether given names, or their initials, are the bearer's; further names count only where the entry has some. */
function fitsNames({ source, sense, form }: FoundMeaning, names: readonly string[]): boolean {
  if (source !== 'called') return false; // only persons are
  const own = foldWord(sense.name).replace(/\./gu, '').split(' ');
  const surname = foldWord(form).split(' ')[0] ?? '';
  // Where the name does not have it (-1), all but the last word.
  const [given = '', ...middle] = own.slice(0, own.indexOf(surname));
  const [opening, ...further] = names;
  // Family name first: what stands before it is no given name of this bearer. And initials of an entry are many people's.
  if (given.length < 2) return false;
  const agrees = (one: string, other: string) =>
    one === other || (Math.min(one.length, other.length) === 1 && one[0] === other[0]);
  if (opening === given) {
    return middle.length === 0 || further.every((name) => middle.some((one) => agrees(name, one)));
  }
  // Initials alone ("E. Rama").
  return names.every((name) => name.length === 1) && opening === given[0];
}

/** Arabic articles as they are joined to surnames, with the letters they turn into. */
const ARABIC_ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az']);

/** Whether a word is an Arabic article, joined to the word behind it. */
export function isArabicArticle({ text, joint }: Neighbour): boolean {
  return joint === 'hyphen' && ARABIC_ARTICLES.has(foldWord(text));
}

/** Where a surname begins with its Arabic article ("al-Maliki" for the form "Maliki"), if one is joined to it. */
export function articleStart(text: string, start: number): number | undefined {
  const before = wordBefore(text, start);
  return before !== undefined && isArabicArticle(before) ? before.start : undefined;
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
