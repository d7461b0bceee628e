/** The last word on a match of folded units: edges, case, capitals, and the offsets in the original. */
import { fitsCase } from './case-fit.ts';
import { endOfMatch, mayBegin } from './edges.ts';
import { UNSPACED } from './fold.ts';
import { classAt, type FoldedText, offsetBehind } from './folded-text.ts';
import { CASELESS, caseAt, type FormShape, LOWER, UPPER } from './form-shape.ts';
import { isAcronymWord, type LanguageRules } from './language-rules.ts';
import { fitsBetweenWords } from './unspaced-edges.ts';

/** A stretch of a folded text whose tokens, read as they are or as variants, are the core of a form. Positions are units. */
export interface MatchSite {
  readonly folded: FoldedText;
  /** Where the first and behind where the last token stands, whole. */
  readonly firstToken: number;
  readonly lastTokenEnd: number;
  /** Where the mention begins and ends: other than the tokens' edges only if a prefix or a particle is left out. */
  readonly from: number;
  readonly to: number;
  /** For each unit of the form's core the unit of the text it was read from, or -1; undefined if they are `from`, `from` + 1, … */
  readonly sources?: readonly number[];
  /** Words of the form (by number) that must be names, since they were read off an inflected word. */
  readonly nameWords?: readonly number[];
}

export interface MatchContext {
  readonly language: string;
  readonly rules: LanguageRules;
  /** Whether the block is mostly in capitals, the stretch between two offsets left aside. */
  isMostlyCapitals(start: number, end: number): boolean;
}

/** Offsets into the original text, half-open; `fullEnd` lies behind a possessive or joined ending. */
export interface MatchSpan {
  readonly start: number;
  readonly end: number;
  readonly fullEnd: number;
}

/** The span of a match, or undefined if the form does not stand there. */
export function confirmMatch(
  site: MatchSite,
  form: FormShape,
  context: MatchContext,
  options: { readonly isAmbiguous: boolean },
): MatchSpan | undefined {
  const { folded } = site;
  const first = site.from - form.lead.length;
  const last = site.to + form.trail.length;
  if (!hasPunctuation(site, form) || !areNames(site, form)) return undefined;
  if (!mayBegin(folded, Math.min(first, site.firstToken), form)) return undefined;
  const full = endOfMatch(folded, Math.max(last, site.lastTokenEnd), form, context.rules);
  if (full === undefined) return undefined;
  const start = folded.offsetOf(first);
  const end = offsetBehind(folded, last);
  if (splitsCharacter(folded, first) || splitsCharacter(folded, last)) return undefined;
  if (!isSpelledExactly(site, form, start, end) && !fitsCase(form, spellingOf(site, form), options)) return undefined;
  if (form.isAcronym && caseAt(folded, site.to - 1) === UPPER && isAcronymWord(form.core, context.language)) {
    if (context.isMostlyCapitals(start, end)) return undefined;
  }
  if (touchesUnspaced(folded, first, last) && !fitsBetweenWords(folded.text, start, end)) return undefined;
  return { start, end, fullEnd: full > last ? offsetBehind(folded, full) : end };
}

function hasPunctuation({ folded, from, to, firstToken, lastTokenEnd }: MatchSite, form: FormShape): boolean {
  if (form.lead !== '' && (from !== firstToken || !hasUnits(folded, from - form.lead.length, form.lead))) return false;
  return form.trail === '' || (to === lastTokenEnd && hasUnits(folded, to, form.trail));
}

function hasUnits(folded: FoldedText, start: number, units: string): boolean {
  if (start < 0 || start + units.length > folded.length) return false;
  for (let i = 0; i < units.length; i += 1) if (folded.units[start + i] !== units.charCodeAt(i)) return false;
  return true;
}

function areNames(site: MatchSite, form: FormShape): boolean {
  return site.nameWords === undefined || site.nameWords.every((word) => form.words[word]?.kind === 'capitalised');
}

/** One character may fold to several units (㍿, ﷺ): a match never begins or ends within. */
function splitsCharacter(folded: FoldedText, unit: number): boolean {
  return unit > 0 && unit < folded.length && folded.offsetOf(unit) === folded.offsetOf(unit - 1);
}

function isSpelledExactly(site: MatchSite, form: FormShape, start: number, end: number): boolean {
  return (
    site.sources === undefined && end - start === form.text.length && site.folded.text.startsWith(form.text, start)
  );
}

function spellingOf(site: MatchSite, form: FormShape) {
  const { folded, sources, from } = site;
  const cases = new Uint8Array(form.core.length);
  for (let i = 0; i < cases.length; i += 1) {
    const unit = sources === undefined ? from + i : (sources[i] ?? -1);
    cases[i] = unit < 0 ? CASELESS : caseAt(folded, unit);
  }
  let uppers = 0;
  let lowers = 0;
  for (let unit = from; unit < site.lastTokenEnd; unit += 1) {
    const letterCase = caseAt(folded, unit);
    if (letterCase === UPPER) uppers += 1;
    else if (letterCase === LOWER) lowers += 1;
  }
  return { cases, isAllCapitals: lowers === 0 && uppers > 1 };
}

function touchesUnspaced(folded: FoldedText, first: number, last: number): boolean {
  const atStart = classAt(folded, first) === UNSPACED && classAt(folded, first - 1) === UNSPACED;
  return atStart || (classAt(folded, last - 1) === UNSPACED && classAt(folded, last) === UNSPACED);
}
