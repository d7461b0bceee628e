/** Where a name may begin and end: word boundaries, apostrophes, joined endings. */
import { SEPARATOR, UNSPACED, WORD } from '../folding/fold.ts';
import { classAt, type FoldedText, unitAt } from '../folding/folded-text.ts';
import type { FormShape } from './form-shape.ts';
import { APOSTROPHE_ENDINGS, ELISIONS, type LanguageRules } from './language-rules.ts';

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const DOT = 0x2e;
/** Joined endings are short; a longer run of letters is a word. */
const MAX_ENDING_UNITS = 12;
/** What ties a single letter to its neighbour: X-ray, x.com, A&B, C++, 1/X, #X. */
const TIES = new Set(["'", '-', '.', '/', '&', '@', '_', '+', '#', '·', ':'].map((char) => char.charCodeAt(0)));

/** Whether a form whose first unit (punctuation included) is `unit` may begin there. */
export function mayBegin(folded: FoldedText, unit: number, form: FormShape): boolean {
  if (unit === 0) return true;
  const before = unitAt(folded, unit - 1);
  const kind = classAt(folded, unit - 1);
  if (form.isSingle && (kind !== SEPARATOR || (TIES.has(before) && classAt(folded, unit - 2) !== SEPARATOR)))
    return false;
  if (form.lead !== '') return kind === SEPARATOR || kind === UNSPACED;
  if (before === DOT && isLastOfInitials(folded, unit, form)) return false;
  if (before !== APOSTROPHE || classAt(folded, unit - 2) !== WORD) return true;
  return ELISIONS.has(wordBefore(folded, unit - 1));
}

/** "A.U." inside "A.A.U.": initials behind another initial are the rest of a longer abbreviation. */
function isLastOfInitials(folded: FoldedText, unit: number, { core }: FormShape): boolean {
  return core[1] === '.' && classAt(folded, unit - 2) === WORD && classAt(folded, unit - 3) !== WORD;
}

function wordBefore(folded: FoldedText, end: number): string {
  let word = '';
  for (let unit = end - 1; classAt(folded, unit) === WORD && word.length <= MAX_ENDING_UNITS; unit -= 1) {
    word = String.fromCharCode(unitAt(folded, unit)) + word;
  }
  return word;
}

/**
 * Where the match really ends if a form may end before `unit` (punctuation included): `unit` itself, or behind a
 * possessive or joined ending. Undefined if the form may not end there, because the word goes on.
 */
export function endOfMatch(
  folded: FoldedText,
  unit: number,
  form: FormShape,
  rules: LanguageRules,
): number | undefined {
  const next = unitAt(folded, unit);
  const kind = classAt(folded, unit);
  if (form.trail !== '' && kind !== SEPARATOR && kind !== UNSPACED) return undefined;
  if (kind !== SEPARATOR) return form.isSingle ? undefined : unit;
  if (next === APOSTROPHE) return endAtApostrophe(folded, unit, form, rules);
  if (form.isSingle && TIES.has(next)) {
    if (classAt(folded, unit + 1) !== SEPARATOR || next === unitAt(folded, unit + 1)) return undefined;
  }
  if (next === HYPHEN) return endBehind(folded, unit + 1, rules.hyphen) ?? unit;
  if (next === COLON) return endBehind(folded, unit + 1, rules.colon) ?? unit;
  return unit;
}

function endAtApostrophe(folded: FoldedText, unit: number, form: FormShape, rules: LanguageRules): number | undefined {
  if (classAt(folded, unit + 1) !== WORD) {
    const endsInSibilant = /[sxz]$/.test(form.core) && form.trail === '';
    return endsInSibilant && unitAt(folded, unit + 1) === SPACE ? unit + 1 : unit;
  }
  const { ending, end } = wordBehind(folded, unit + 1);
  if (APOSTROPHE_ENDINGS.has(ending)) return end;
  if (rules.apostrophe === true && ending.length <= MAX_ENDING_UNITS && isLowerCase(folded, unit + 1, end)) return end;
  return undefined;
}

function endBehind(folded: FoldedText, unit: number, endings: readonly string[] | undefined): number | undefined {
  if (endings === undefined) return undefined;
  const { ending, end } = wordBehind(folded, unit);
  return endings.includes(ending) && isLowerCase(folded, unit, end) ? end : undefined;
}

function wordBehind(folded: FoldedText, start: number): { readonly ending: string; readonly end: number } {
  let ending = '';
  let unit = start;
  for (; classAt(folded, unit) === WORD && ending.length <= MAX_ENDING_UNITS; unit += 1) {
    ending += String.fromCharCode(unitAt(folded, unit));
  }
  return { ending, end: unit };
}

function isLowerCase(folded: FoldedText, start: number, end: number): boolean {
  const original = folded.text.slice(folded.offsetOf(start), folded.offsetOf(end));
  return original === original.toLowerCase();
}
