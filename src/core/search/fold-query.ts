/** What is typed and what it is compared with, without what does not tell two names apart. */
import { foldCodePoint } from '../matching/folding/fold.ts';

/** Longer queries are cut: no name is longer, and the cost of fuzzy search grows with the query. */
export const LONGEST_QUERY = 100;

/** Marks that people leave out as often as not: "U.S.", "People's", "Int'l". */
const DROPPED = /['"`.,;:!?()[\]{}]/g;
/** What most names are once they are lower case, which are the same folded: the usual case is told by one test. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const WIDE_GAP = /[-\t\v\f\r /_]{2,}/g;
const GAP_AT_END = /[-\t\v\f\r /_]\n[-\t\v\f\r /_]?|\n[-\t\v\f\r /_]/g;
const GAP = /[-\t\v\f\r/_]/g;
const NOT_ASCII = /[^\0-\x7f]+/g;

/** Lower case, without diacritics and punctuation, words apart by one space: "Al-Qaʿida (U.S.)" becomes "al qaʿida us". */
export function foldForSearch(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : foldLines(text.replaceAll('\n', ' '));
}

/** The same for texts that stand each on a line, all at once: thousands of names are folded in a few milliseconds. */
export function foldLines(lines: string): string {
  const folded = partWords(foldLetters(lines));
  return folded.slice(folded.startsWith(' ') ? 1 : 0, folded.endsWith(' ') ? -1 : undefined);
}

/** The first half of `foldLines`, in which a hyphen stands where words are joined by one, and only there. */
export function foldLetters(lines: string): string {
  const letters = lines.replace(NOT_ASCII, (run) => Array.from(run, foldCharacter).join('')).toLowerCase();
  return letters.replace(DROPPED, '').replace(WIDE_GAP, ' ').replace(GAP_AT_END, '\n');
}

/** The other half: every character stays at its place. */
export function partWords(letters: string): string {
  return letters.replace(GAP, ' ');
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
