/** A form as the matcher sees it: its folded units and how it is written. */
import { type FoldedText, foldString, offsetBehind, type Token, tokensOf } from '../folding/folded-text.ts';
import { CASELESS, caseOfCodePoint, caseOfUnit, type LetterCase, UPPER } from '../folding/letter-case.ts';
import { isAcronymWordAnywhere } from './language-rules.ts';

/** How a word of a form is written. */
export type WordKind = 'acronym' | 'capitalised' | 'lower' | 'caseless';

/** One token of a form; positions count from the start of the core. */
export interface FormWord extends Token {
  readonly kind: WordKind;
  /** An acronym of four letters or more that is read as a word: also written Nato, Unesco. */
  readonly isReadable: boolean;
}

/** What the matcher compares a text with. */
export interface FormShape {
  readonly text: string;
  /** Folded: punctuation before the first token (`.NET`), the tokens and all between, punctuation behind the last (`U.S.`). */
  readonly lead: string;
  readonly core: string;
  readonly trail: string;
  /** The first unit of the core is a capital. */
  readonly startsUpper: boolean;
  /** For each unit of the core. */
  readonly cases: Uint8Array;
  readonly words: readonly FormWord[];
  /** A single letter or digit: matched only as it is spelled, and only standing free. */
  readonly isSingle: boolean;
  /**
   * Neither a single character nor an acronym that is a word of any language, and nothing around it, invisible characters
   * (a soft hyphen) among that: nothing but its edges is in question where the text spells it so.
   */
  readonly isBare: boolean;
  /** One token, all capitals, two letters or more. */
  readonly isAcronym: boolean;
}

/** Longer forms are refused: the scanner's table of powers ends here. */
export const MAX_CORE_UNITS = 255;

/**
 * The shape of a form, or undefined if it holds no letter or digit, half a character (a lone surrogate, which would match
 * half of one in a text), or more than `MAX_CORE_UNITS` folded units.
 */
export function shapeOf(text: string): FormShape | undefined {
  if (!text.isWellFormed()) return undefined;
  const folded = foldString(text.trim());
  const tokens = tokensOf(folded);
  const first = tokens.at(0);
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || last.end - first.start > MAX_CORE_UNITS) return undefined;
  const all = String.fromCharCode(...Array.from(folded.units));
  const cases = new Uint8Array(last.end - first.start);
  for (let i = 0; i < cases.length; i += 1) cases[i] = caseAt(folded, first.start + i);
  const words = tokens.map((token) => wordOf(folded, token, first.start, cases));
  const core = all.slice(first.start, last.end);
  const isBare =
    core.length === folded.length &&
    folded.offsetOf(0) === 0 &&
    offsetBehind(folded, folded.length) === folded.text.length;
  const isAcronym = words.length === 1 && words[0]?.kind === 'acronym';
  return {
    text: folded.text,
    lead: all.slice(0, first.start),
    core,
    trail: all.slice(last.end),
    startsUpper: cases[0] === UPPER,
    cases,
    words,
    isSingle: folded.length === 1,
    isAcronym,
    isBare: isBare && core.length > 1 && !(isAcronym && isAcronymWordAnywhere(core)),
  };
}

/** The case of the letter a unit came from; the second unit of a ligature fits either (Œuvre, Oeuvre). */
export function caseAt(folded: FoldedText, unit: number): LetterCase {
  const offset = folded.offsetOf(unit);
  const first = folded.text.charCodeAt(offset);
  // From the surrogates on it may be half of a pair, whose case is that of the whole.
  const letterCase = first < 0xd800 ? caseOfUnit(first) : caseOfCodePoint(folded.text.codePointAt(offset) ?? 0);
  if (letterCase === UPPER && folded.offsetOf(unit - 1) === offset) return CASELESS;
  return letterCase;
}

function wordOf(folded: FoldedText, token: Token, coreStart: number, cases: Uint8Array): FormWord {
  const start = token.start - coreStart;
  const end = token.end - coreStart;
  const cased = Array.from(cases.subarray(start, end)).filter((letterCase) => letterCase !== CASELESS);
  const uppers = cased.filter((letterCase) => letterCase === UPPER).length;
  const kind = kindOf(cased.length, uppers, cases[start] === UPPER);
  const letters = String.fromCharCode(...Array.from(folded.units).slice(token.start, token.end));
  return { start, end, kind, isReadable: kind === 'acronym' && isReadAsWord(letters) };
}

function kindOf(cased: number, uppers: number, startsUpper: boolean): WordKind {
  if (cased === 0) return 'caseless';
  if (uppers === cased && cased > 1) return 'acronym';
  return startsUpper ? 'capitalised' : 'lower';
}

/** Four letters or more, never four consonants on end: NATO, OPEC, UNESCO, not UNHCR. */
function isReadAsWord(letters: string): boolean {
  return /^\p{L}{4,}$/u.test(letters) && !/[^aeiouyаеиоуыэюяєіαεηιουω]{4}/u.test(letters);
}
