/**
 * "People's Mojahedin Organisation of Iran (MEK)", "the MEK (People's Mojahedin Organisation of Iran)": a definition in
 * place, which binds the short form for the page. It counts only if the letters are the initials of the name's words
 * (short words may be skipped) or the name before is already a form of an entry the short form may stand for: "Hoxha
 * (PS)" and "TIRANA (AP)" define nothing.
 */
import type { EntryId } from '../../glossary/entry.ts';
import { foldWord } from '../folding/fold-word.ts';
import type { FoundCandidate } from '../lexicon.ts';
import type { LanguageWords } from '../words/language-words.ts';
import { isAllCapitals } from './surroundings.ts';

/** A name has at most so many words. */
const MAX_WORDS = 14;
/** The opening bracket stands so near before what is defined: an article and a quotation mark may lie between. */
const BRACKET_UNITS = 8;
/** Share of the significant words that must agree for a spelling the glossary does not list ("Organisation"). */
const SIMILAR_SHARE = 0.5;
/** So many first letters make two words the same for that test. */
const STEM = 5;

/**
 * The entries that the name before the brackets stands for, where the candidate stands in brackets and is defined there;
 * empty if that name is none of ours; undefined if nothing is defined.
 */
export function findDefinition(
  text: string,
  short: FoundCandidate,
  all: readonly FoundCandidate[],
  words: LanguageWords,
): readonly EntryId[] | undefined {
  if (!isAllCapitals(text.slice(short.start, short.end).replace(/\./gu, ''))) return undefined;
  const letters = foldWord(text.slice(short.start, short.end)).replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2) return undefined;
  const place = nameBefore(text, short) ?? nameBehind(text, short);
  if (place === undefined) return undefined;
  const senses = short.meanings.map((meaning) => meaning.sense);
  const known = new Set(all.filter(place.isNamed).flatMap((one) => one.meanings.map((meaning) => meaning.sense.id)));
  const bound = senses.filter((sense) => known.has(sense.id)).map((sense) => sense.id);
  if (bound.length > 0) return bound;
  const name = spelledOut(place.text, letters, words);
  if (name === undefined || (place.isWhole && !isWhole(name, place.text, words))) return undefined;
  return senses.filter((sense) => isSimilar(sense.name, name, words)).map((sense) => sense.id);
}

/** Where the name of a short form may stand. */
interface NamePlace {
  /** Ends with the name. */
  readonly text: string;
  /** The name must be all of it, articles aside. */
  readonly isWhole: boolean;
  readonly isNamed: (one: FoundCandidate) => boolean;
}

/** "Full Name (ACR)": between name and bracket stands a space and perhaps a closing quotation mark. */
function nameBefore(text: string, short: FoundCandidate): NamePlace | undefined {
  const bracket = openingBracket(text, short);
  if (bracket === undefined) return undefined;
  const isNamed = ({ end, fullEnd }: FoundCandidate) =>
    end <= bracket && bracket - fullEnd <= 3 && /^[\s"'”’»]*$/u.test(text.slice(fullEnd, bracket));
  return { text: text.slice(0, bracket), isWhole: false, isNamed };
}

/** The longest name in brackets behind a short form. */
const MAX_NAME = 120;

/** "the ACR (Full Name)"; a closing quotation mark is no part of the name. */
function nameBehind(text: string, { fullEnd }: FoundCandidate): NamePlace | undefined {
  if (text[fullEnd] !== ' ' || text[fullEnd + 1] !== '(') return undefined;
  const start = fullEnd + 2;
  const inside = /^[^()[\]\n;]+?(?=["'”’»]?\))/u.exec(text.slice(start, start + MAX_NAME))?.[0];
  if (inside === undefined || !inside.includes(' ')) return undefined;
  const end = start + inside.length;
  return { text: inside, isWhole: true, isNamed: (one) => one.end === end && one.start - start <= ARTICLE_UNITS };
}

/** An article and a quotation mark. */
const ARTICLE_UNITS = 5;

function isWhole(name: string, text: string, words: LanguageWords): boolean {
  const lead = foldWord(text.slice(0, text.length - name.length)).trim();
  return lead === '' || words.articles.has(lead);
}

/** Where the bracket opens that holds the short form alone, or first ("(MEK)", "(the MEK, also …)"). */
function openingBracket(text: string, { start, fullEnd }: FoundCandidate): number | undefined {
  // Almost no candidate has a bracket before it.
  const near = text.slice(Math.max(0, start - BRACKET_UNITS), start);
  if (!near.includes('(') && !near.includes('[')) return undefined;
  const before = /[([]\s*(?:the\s|die\s|der\s|le\s|la\s|il\s|el\s)?["'“„«‘]?$/u.exec(near);
  if (before === null || !/^["'”’»]?\s*[)\],;]/u.test(text.slice(fullEnd, fullEnd + 4))) return undefined;
  return start - before[0].length;
}

/** The end of a text from the word on with which the initials spell the letters, or undefined. */
function spelledOut(text: string, letters: string, words: LanguageWords): string | undefined {
  const clause = /[^.!?;:()[\]\n]*$/u.exec(text.slice(-400))?.[0] ?? '';
  const near = [...clause.matchAll(/[^\s\-‐‑–/]+/gu)].slice(-MAX_WORDS);
  const initials = near.map(([token]) =>
    foldWord(token)
      .replace(/^(?:[ldn]|dell|all|un)'/u, '')
      .replace(/^[^\p{L}\p{N}]+/u, ''),
  );
  const first = matchInitials(initials, letters, words);
  return first === undefined ? undefined : clause.slice(near[first]?.index);
}

/** The number of the word that gives the first letter, matching from the end; short words may be passed over. */
function matchInitials(tokens: readonly string[], letters: string, words: LanguageWords): number | undefined {
  const canSkip = (token: string) => token.length <= 3 || words.function.has(token) || words.nameLinks.has(token);
  const match = (token: number, letter: number): number | undefined => {
    if (letter < 0) return token + 1;
    const word = tokens[token];
    if (word === undefined) return undefined;
    const taken = word.startsWith(letters[letter] ?? ' ') ? match(token - 1, letter - 1) : undefined;
    return taken ?? (canSkip(word) ? match(token - 1, letter) : undefined);
  };
  return match(tokens.length - 1, letters.length - 1);
}

function isSimilar(form: string, name: string, words: LanguageWords): boolean {
  const stems = (text: string) =>
    foldWord(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !words.function.has(word))
      .map((word) => word.slice(0, STEM));
  const one = new Set(stems(form));
  const other = new Set(stems(name));
  // One word alone is too little; of two or more it would be no more than the half.
  if (one.size < 2) return false;
  const common = [...one].filter((stem) => other.has(stem)).length;
  return common / Math.max(one.size, other.size) > SIMILAR_SHARE;
}
