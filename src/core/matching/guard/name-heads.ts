/**
 * Names that neither a capital nor a preposition with a capitalised head gives away: streets ("rue de Berlin", "улица
 * Москва"), and in scripts without capitals bodies by the common noun before the form (بنك إيران) or behind it (中国银行).
 */
import { foldWord } from '../folding/fold-word.ts';
import type { Sense } from '../sense.ts';
import type { LanguageWords } from '../words/language-words.ts';
import type { NeighbourContext } from './neighbour-passes.ts';
import { isCapitalised, type Neighbour, wordBefore } from './surroundings.ts';

const OPENING_QUOTES = '"“„«‘「『';
/** Conjunctions and prepositions that Arabic writes together with the next word, one or two of them. */
const ARABIC_PREFIXES = [/^[وفبلك]/u, /^[وف][بلك]/u];
/** So many characters behind the form may be the rest of a body's name. */
const TAIL_UNITS = 8;
const DENSE_RUN = /^[㐀-䶿一-鿿豈-﫿ァ-ヺー]+/u;

/** Whether [start, end) is part of the name of a street, or of a body that is called after the place `sense`. */
export function hasNameHead(start: number, end: number, sense: Sense, context: NeighbourContext): boolean {
  const { words } = context;
  // Only places and ideas lend their names: "حركة حماس" is the movement Hamas itself.
  const lends = sense.kind === 'place' || sense.kind === 'concept';
  if (words.streetHeads.size > 0 && followsHead(start, words.streetHeads, context)) return true;
  if (!lends) return false;
  if (words.bodyHeads.size > 0 && followsHead(start, words.bodyHeads, context)) return true;
  return words.bodyTails.length > 0 && precedesTail(end, context);
}

function followsHead(start: number, heads: ReadonlySet<string>, { text, words }: NeighbourContext): boolean {
  const at = OPENING_QUOTES.includes(text[start - 1] ?? ' ') ? start - 1 : start;
  let head = wordBefore(text, at);
  // "rue de Berlin", "place d'Italie": a link without an article, which would speak of a place in the common sense.
  if (head !== undefined && isLink(head, words)) head = wordBefore(text, head.start);
  else if (head !== undefined && words.bodyLinks.has(foldWord(head.text))) head = wordBefore(text, head.start);
  if (head?.joint !== 'space' || isCapitalised(head.text)) return false;
  const folded = foldWord(head.text);
  return heads.has(folded) || ARABIC_PREFIXES.some((prefix) => heads.has(folded.replace(prefix, '')));
}

function isLink({ text, joint }: Neighbour, { nameLinks }: LanguageWords): boolean {
  const folded = foldWord(text);
  return nameLinks.has(joint === 'elision' ? `${folded}'` : folded);
}

function precedesTail(end: number, { text, words }: NeighbourContext): boolean {
  const near = DENSE_RUN.exec(text.slice(end, end + TAIL_UNITS))?.[0] ?? '';
  const stop = words.bodyBreaks.map((sign) => near.indexOf(sign)).filter((at) => at >= 0);
  const run = near.slice(0, Math.min(near.length, ...stop));
  // A tail of one sign makes another word of the form itself (トルコ石); a longer one may have words before it.
  return words.bodyTails.some((tail) => (tail.length === 1 ? run.startsWith(tail) : run.includes(tail)));
}
