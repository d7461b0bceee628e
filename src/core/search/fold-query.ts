/** What is typed and what it is compared with, without what does not tell two names apart. */
import { foldCodePoint } from '../matching/folding/fold.ts';

/** Longer queries are cut: no name is longer, and the cost of fuzzy search grows with the query. */
export const LONGEST_QUERY = 100;

const ASCII = /^[\x20-\x7e]*$/;
/** Marks that people leave out as often as not: "U.S.", "People's", "Int'l". */
const DROPPED = /['".,;:!?()[\]{}]/g;
/** What most names are once they are lower case, which are the same folded: the usual case is told by one test. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const GAP = /[-\s/_]+/g;

/** Lower case, without diacritics and punctuation, words apart by one space: "Al-Qaʿida (U.S.)" becomes "al qaʿida us". */
export function foldForSearch(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const folded = ASCII.test(lower) ? lower : Array.from(text, foldCharacter).join('');
  return folded.replace(DROPPED, '').replace(GAP, ' ').trim();
}

/** A typed query as the search compares it: cut to `LONGEST_QUERY` and folded; empty if nothing is left to look for. */
export function toQuery(typed: string): string {
  return foldForSearch(typed.slice(0, LONGEST_QUERY * 2))
    .slice(0, LONGEST_QUERY)
    .trim();
}

const folded = new Map<string, string>(); // a few hundred letters make up all names

function foldCharacter(char: string): string {
  const known = folded.get(char);
  if (known !== undefined) return known;
  const made = foldCodePoint(char.codePointAt(0) ?? 0);
  folded.set(char, made);
  return made;
}
