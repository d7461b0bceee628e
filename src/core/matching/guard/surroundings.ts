/** What stands beside a stretch of text: the words left and right of it, and how they are joined to it. */
import { ELISIONS } from '../find/language-rules.ts';
import { foldWord } from '../folding/fold-word.ts';

/** How a word is joined to what stands beside it. `abbreviation`: a dot, which is no part of `text`, and a space ("St. Louis"); `elision`: an apostrophe ("d'Iran"). */
export type Joint = 'space' | 'hyphen' | 'ampersand' | 'abbreviation' | 'elision';

/** A word beside a stretch of text. Offsets are UTF-16, half-open. */
export interface Neighbour {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
}

/** Longer runs are no words; reading them whole beside every candidate would take forever. */
const MAX_WORD = 100;
const WORD = /[\p{L}\p{M}\p{N}\ud800-\udfff]/u;
const SPACES = ' \u00a0\u202f\u2009\u2007';
const HYPHENS = '-\u2010\u2011\u2013';
const APOSTROPHES = "'\u2019\u02bc";
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060';
const OPENERS = '"\'\u201c\u201e\u00ab\u2018([{\u00bf\u00a1*>\u203a\u2039';
const CLOSERS = '"\'\u201d\u201c\u00bb\u2019)]}';
const TERMINALS = '.!?\u2026:;\u2022\u00b7|\u2014\u3002\u061f\u06d4';

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  const char = text[at];
  return char !== undefined && (WORD.test(char) || INVISIBLE.includes(char));
}

function isInner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80 && code !== 0x27 && code !== 0x2d && code !== 0x2e) return false;
  const char = text[at];
  if (char === undefined || !(APOSTROPHES.includes(char) || HYPHENS.includes(char) || char === '.')) return false;
  return isWordAt(text, at - 1) && isWordAt(text, at + 1);
}

function oneOf(set: string, char: string | undefined): boolean {
  return char !== undefined && set.includes(char);
}

/** The start of the word that ends at `end`; inner hyphens, dots and apostrophes belong to it. */
export function startOfWord(text: string, end: number): number {
  let at = end;
  const limit = Math.max(0, end - MAX_WORD);
  while (at > limit && (isWordAt(text, at - 1) || isInner(text, at - 1))) at--;
  return at;
}

/** The end of the word that starts at `start`. */
export function endOfWord(text: string, start: number): number {
  let at = start;
  const limit = Math.min(text.length, start + MAX_WORD);
  while (at < limit && (isWordAt(text, at) || isInner(text, at))) at++;
  return at;
}

/** The word that ends before `at`, if only one joint lies between; undefined where punctuation or a line break does. */
export function wordBefore(text: string, at: number): Neighbour | undefined {
  let end = at;
  while (oneOf(SPACES, text[end - 1])) end--;
  let joint: Joint = 'space';
  if (end === at) {
    if (oneOf(HYPHENS, text[at - 1])) joint = 'hyphen';
    else if (oneOf(APOSTROPHES, text[at - 1])) joint = 'elision';
    else return undefined;
    end = at - 1;
  } else if (text[end - 1] === '&') {
    joint = 'ampersand';
    end--;
    while (oneOf(SPACES, text[end - 1])) end--;
  } else if (text[end - 1] === '.') {
    joint = 'abbreviation';
    end--;
  }
  // A plural's possessive ("the Emirates' Rama"): the apostrophe belongs to the word.
  const wordEnd = joint === 'space' && oneOf(APOSTROPHES, text[end - 1]) && text[end - 2] === 's' ? end - 1 : end;
  const start = afterElision(text, startOfWord(text, wordEnd), wordEnd);
  return start === wordEnd ? undefined : { text: text.slice(start, end), start, end, joint };
}

/** The longest elided word ("quelqu'", "presqu'"). */
const MAX_ELIDED = 7;

/** Where the word itself begins that an elided article or preposition may stand before ("l'*Université*"). */
function afterElision(text: string, start: number, end: number): number {
  const last = Math.min(end - 1, start + MAX_ELIDED);
  for (let at = start + 1; at <= last; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x27 || code === 0x2019 || code === 0x2bc)
      return ELISIONS.has(foldWord(text.slice(start, at))) ? at + 1 : start;
  }
  return start;
}

/** The word that starts after `at`, if only one joint lies between. */
export function wordAfter(text: string, at: number): Neighbour | undefined {
  let start = at;
  while (oneOf(SPACES, text[start])) start++;
  let joint: Joint = 'space';
  if (start === at) {
    if (!oneOf(HYPHENS, text[at])) return undefined;
    joint = 'hyphen';
    start = at + 1;
  } else if (text[start] === '&') {
    joint = 'ampersand';
    start++;
    while (oneOf(SPACES, text[start])) start++;
  }
  const end = endOfWord(text, start);
  return start === end ? undefined : { text: text.slice(start, end), start, end, joint };
}

/** Whether a word begins with a capital. False for digits and scripts without case. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90;
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0x20);
  return first !== first.toLowerCase() || /\p{Lt}/u.test(first);
}

/** Whether a word has capitals only (two letters at least). */
export function isAllCapitals(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (last >= 97 && last <= 122) return false;
  return word === word.toUpperCase() && word !== word.toLowerCase() && !/^.\p{N}*$/u.test(word);
}

/** Whether a possessive ends the word ("Albania's", "Emirates'"). */
export function isPossessive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (last < 0x80 && last !== 0x53 && last !== 0x73 && last !== 0x27) return false;
  return /(?:['\u2019\u02bc]s|s['\u2019\u02bc])$/iu.test(word);
}

/** Whether the apostrophe at `at` joins two words ("l'Iran"). */
function isElision(text: string, at: number): boolean {
  return oneOf(APOSTROPHES, text[at]) && isWordAt(text, at - 1);
}

/** Whether a sentence, a quotation or a line begins at `start`. */
export function isSentenceStart(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && oneOf(OPENERS, text[at - 1]) && !isElision(text, at - 1)) at--;
  const opened = at < start && text[start - 1] !== '(';
  while (at > 0 && oneOf(SPACES, text[at - 1])) at--;
  if (at === 0 || opened || text[at - 1] === '\n' || text[at - 1] === '\t') return true;
  while (at > 0 && oneOf(CLOSERS, text[at - 1])) at--;
  return oneOf(TERMINALS, text[at - 1]);
}
