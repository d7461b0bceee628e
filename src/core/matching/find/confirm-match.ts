/** The last word on a match of folded units: edges, case, capitals, and the offsets in the original. */
import type { Meaning } from '../candidate.ts';
import { UNSPACED } from '../folding/fold.ts';
import { classAt, type FoldedText, offsetBehind } from '../folding/folded-text.ts';
import { CASELESS, LOWER, UPPER } from '../folding/letter-case.ts';
import { isAmongCapitals } from './capitals.ts';
import { fitsCase, type Spelling } from './case-fit.ts';
import { endOfMatch, mayBegin } from './edges.ts';
import { caseAt, type FormShape } from './form-shape.ts';
import { isAcronymWord, type LanguageRules } from './language-rules.ts';
import type { Hit } from './leftmost-longest.ts';
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
  readonly sources: readonly number[] | undefined;
  /** The original text is the form, character by character: neither punctuation nor case is in question. */
  readonly isExact: boolean;
  /** Words of the form (by number) that must be names, since they were read off an inflected word. */
  readonly nameWords: readonly number[] | undefined;
}

/** A form that may stand there. */
export interface SiteForm extends FormShape {
  readonly meaning: Meaning;
  /** A list of the meaning alone, so that not every hit needs one of its own. */
  readonly alone: readonly Meaning[];
}

/** The language of the text. */
export interface MatchContext {
  readonly language: string;
  readonly rules: LanguageRules;
}

/**
 * Adds the hit of a form to `hits` if the form stands at the site. The checks that reject most come first, for most
 * sites are ordinary words that a name is spelled like.
 */
export function confirmMatch(site: MatchSite, form: SiteForm, context: MatchContext, hits: Hit[]): void {
  const { folded } = site;
  if (
    !site.isExact &&
    (beginsTooSmall(site, form) || !hasPunctuation(site, form) || !areNames(site, form) || !isLongEnough(site, form))
  )
    return;
  const first = site.from - form.lead.length;
  const last = site.to + form.trail.length;
  if (!mayBegin(folded, Math.min(first, site.firstToken), form)) return;
  const full = endOfMatch(folded, Math.max(last, site.lastTokenEnd), form, context.rules);
  if (full === undefined || splitsCharacter(folded, first) || splitsCharacter(folded, last)) return;
  const start = folded.offsetOf(first);
  const end = offsetBehind(folded, last);
  if (!site.isExact && !isSpelledWell(site, form)) return;
  if (form.isAcronym && caseAt(folded, site.to - 1) === UPPER && isAcronymWord(form.core, context.language)) {
    if (isAmongCapitals(folded.text, start, end)) return;
  }
  if (touchesUnspaced(folded, first, last) && !fitsBetweenWords(folded.text, start, end)) return;
  hits.push({
    start,
    end,
    fullEnd: offsetBehind(folded, full),
    meanings: form.alone,
    nested: false,
  });
}

/** What is written with a capital never begins with a small letter. */
function beginsTooSmall({ folded, sources, from }: MatchSite, shape: FormShape): boolean {
  if (!shape.startsUpper) return false;
  const unit = sources === undefined ? from : (sources[0] ?? -1);
  return unit >= 0 && caseAt(folded, unit) === LOWER;
}

function hasPunctuation({ folded, from, to }: MatchSite, { lead, trail }: FormShape): boolean {
  return hasUnits(folded, from - lead.length, lead) && hasUnits(folded, to, trail);
}

function hasUnits(folded: FoldedText, start: number, units: string): boolean {
  if (start < 0 || start + units.length > folded.length) return false;
  for (let i = 0; i < units.length; i += 1) if (folded.units[start + i] !== units.charCodeAt(i)) return false;
  return true;
}

function areNames(site: MatchSite, form: FormShape): boolean {
  return site.nameWords === undefined || site.nameWords.every((word) => form.words[word]?.kind === 'capitalised');
}

/** What must be left when a prefix of one letter, or of several, is taken off: less tells nothing. */
const MIN_UNITS_BEHIND_LETTER = 3;
const MIN_UNITS_BEHIND_PREFIX = 4;

function isLongEnough({ from, firstToken }: MatchSite, form: FormShape): boolean {
  if (from === firstToken) return true;
  return form.core.length >= (from - firstToken === 1 ? MIN_UNITS_BEHIND_LETTER : MIN_UNITS_BEHIND_PREFIX);
}

/** One character may fold to several units (ﷺ): a match never begins or ends within. */
function splitsCharacter(folded: FoldedText, unit: number): boolean {
  return folded.offsetOf(unit) === folded.offsetOf(unit - 1);
}

function isSpelledWell(site: MatchSite, form: SiteForm): boolean {
  const spelling = spellingOf(site, form);
  if (hasCapitalEnding(site) && !spelling.isAllCapitals) return false;
  return fitsCase(form, spelling, { isAmbiguous: form.meaning.ambiguous });
}

/** Whether a capital stands in an ending that a name was read without (IranS). */
function hasCapitalEnding({ folded, sources, from, to }: MatchSite): boolean {
  if (sources === undefined) return false;
  for (let unit = from; unit < to; unit += 1)
    if (caseAt(folded, unit) === UPPER && !sources.includes(unit)) return true;
  return false;
}

function spellingOf({ folded, sources, from, lastTokenEnd }: MatchSite, form: FormShape): Spelling {
  const cases = new Uint8Array(form.core.length);
  for (let i = 0; i < cases.length; i += 1) {
    const unit = sources === undefined ? from + i : (sources[i] ?? -1);
    cases[i] = unit < 0 ? CASELESS : caseAt(folded, unit);
  }
  return { cases, isAllCapitals: isAllCapitals(folded, from, lastTokenEnd) };
}

/** Whether at least two capitals stand in a stretch of units, and no small letter. */
function isAllCapitals(folded: FoldedText, from: number, to: number): boolean {
  let capitals = 0;
  for (let unit = from; unit < to; unit += 1) {
    const letterCase = caseAt(folded, unit);
    if (letterCase === LOWER) return false;
    if (letterCase === UPPER) capitals += 1;
  }
  return capitals > 1;
}

function touchesUnspaced(folded: FoldedText, first: number, last: number): boolean {
  const atStart = classAt(folded, first) === UNSPACED && classAt(folded, first - 1) === UNSPACED;
  return atStart || (classAt(folded, last - 1) === UNSPACED && classAt(folded, last) === UNSPACED);
}
