/** Whether a stretch of text is written as a form may be written. */
import { CASELESS, type LetterCase, LOWER, UPPER } from '../folding/letter-case.ts';
import type { FormShape, FormWord } from './form-shape.ts';

/** From this length on a lower-case word takes a capital in a title ("State of Emergency"). */
const TITLE_CASE_LETTERS = 4;

/** How a stretch of text is written. */
export interface Spelling {
  /** The case of each unit of the form's core as the text has it; `CASELESS` where the text has no such unit (an inflected ending). */
  readonly cases: ArrayLike<number>;
  /** Everything matched, ending included, stands in capitals. */
  readonly isAllCapitals: boolean;
}

/**
 * Case follows the form. Besides its own spelling: a name or lower-case term may stand in capitals altogether, may
 * begin with a capital, and may be in title case; an acronym that is read as a word may be capitalised (Nato), unless
 * the form is ambiguous; no acronym and no single letter is ever matched in lower case.
 */
export function fitsCase(form: FormShape, spelling: Spelling, options: { readonly isAmbiguous: boolean }): boolean {
  if (spelling.isAllCapitals && !form.isSingle) return true;
  const raised: FormWord[] = [];
  for (const word of form.words) {
    const fit = fitOfWord(form, word, spelling.cases, options.isAmbiguous);
    if (fit === 'no') return false;
    if (fit === 'raised') raised.push(word);
  }
  if (raised.length === 0) return true;
  if (form.isSingle) return false;
  if (raised.length === 1 && raised[0] === form.words[0]) return true;
  return form.words.every(
    (word) => word.kind !== 'lower' || word.end - word.start < TITLE_CASE_LETTERS || raised.includes(word),
  );
}

function fitOfWord(
  form: FormShape,
  word: FormWord,
  cases: ArrayLike<number>,
  isAmbiguous: boolean,
): 'as spelled' | 'raised' | 'no' {
  const first = cases[word.start] ?? CASELESS;
  if (word.isReadable && !isAmbiguous && first === UPPER && restIs(LOWER, word, cases)) return 'as spelled';
  for (let unit = word.start + 1; unit < word.end; unit += 1) {
    if (differ(form.cases[unit], cases[unit])) return 'no';
  }
  if (!differ(form.cases[word.start], first)) return 'as spelled';
  return first === UPPER ? 'raised' : 'no';
}

function restIs(letterCase: LetterCase, word: FormWord, cases: ArrayLike<number>): boolean {
  for (let unit = word.start + 1; unit < word.end; unit += 1) if (differ(letterCase, cases[unit])) return false;
  return true;
}

function differ(one: number | undefined, other: number | undefined): boolean {
  return one !== other && one !== CASELESS && other !== CASELESS;
}
