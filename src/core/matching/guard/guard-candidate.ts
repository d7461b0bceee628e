/** Guard: everything that a candidate's own surroundings say, before the rest of the page is asked. */
import type { GuardedCandidate, Stop } from '../findings.ts';
import { foldWord } from '../folding/fold-word.ts';
import type { FoundCandidate } from '../lexicon.ts';
import type { Span } from '../page-text.ts';
import type { RuleName } from '../rules.ts';
import { isGivenName, isTitle } from '../words/language-words.ts';
import type { BlockCase } from './block-case.ts';
import { findDefinition } from './definitions.ts';
import { judgeAfter, judgeBefore } from './guard-neighbours.ts';
import { ordinaryWordAt } from './guard-words.ts';
import { createMeaningJudge, followsTitle, isOneWord } from './judge-meaning.ts';
import { isNounLanguage, type NeighbourContext } from './neighbour-passes.ts';
import { isQuoted } from './quoted-title.ts';
import { regionAfter } from './region-after.ts';
import { regionSign } from './region-name.ts';
import { articleStart, namedInFull, wordsBefore } from './surnames.ts';
import { isCapitalised, wordBefore } from './surroundings.ts';

/** The block that a candidate stands in. */
export interface GuardContext extends NeighbourContext {
  readonly case: BlockCase;
  readonly addresses: readonly Span[];
  /** Quotations in title case: names of works, nicknames. */
  readonly quotedTitles: readonly Span[];
  /** By start, longer first. */
  readonly candidates: readonly FoundCandidate[];
}

/** What the surroundings of one candidate say of it. */
export function guardCandidate(candidate: FoundCandidate, context: GuardContext): GuardedCandidate {
  const { text, on } = context;
  const { start, end, fullEnd, nested } = candidate;
  const mention = text.slice(start, end);
  const judgeMeaning = createMeaningJudge(candidate, context);
  const meanings = candidate.meanings.map(judgeMeaning);
  if (on('guard:address') && context.addresses.some((span) => span.start < end && span.end > start)) {
    return { start, end, text: mention, nested, meanings, stops: [{ rule: 'guard:address' }], passes: [] };
  }
  if (on('guard:quoted-title') && context.quotedTitles.some((span) => span.start <= start && span.end >= end)) {
    return { start, end, text: mention, nested, meanings, stops: [{ rule: 'guard:quoted-title' }], passes: [] };
  }
  const hasSurname = candidate.meanings.some((meaning) => meaning.source === 'called');
  const neighbours: NeighbourFindings =
    context.case === 'headline' ? { stops: [], passes: [] } : judgeNeighbours(candidate, hasSurname, context);
  const inQuotes = isQuoted(text, start, fullEnd);
  const ordinary = on('guard:ordinary-word') && !inQuotes ? ordinaryWordAt(text, start, end) : undefined;
  const before = candidate.meanings.some((meaning) => meaning.sense.kind === 'person') ? wordsBefore(text, start) : '';
  const defines = on('resolve:definition')
    ? findDefinition(text, candidate, context.candidates, context.words)
    : undefined;
  const { stops, passes } = neighbours;
  const finding: Writable<GuardedCandidate> = { start, end, text: mention, nested, meanings, stops, passes };
  if (neighbours.namesOther === true || namesElsewhere(candidate, context)) finding.namesOther = true;
  if (inQuotes) finding.isQuoted = true;
  if (neighbours.namesInFull !== undefined) finding.namesInFull = neighbours.namesInFull;
  const whole = neighbours.whole ?? (hasSurname ? wholeSurname(candidate, text) : undefined);
  if (whole !== undefined) finding.whole = whole;
  if (ordinary !== undefined) finding.ordinary = ordinary;
  if (before !== '') finding.before = before;
  if (defines !== undefined && context.case !== 'headline') finding.defines = defines;
  return finding;
}

/** "Spokane, Washington", "London, Ontario": what the form means on this page is somewhere else. */
function namesElsewhere({ start, end, fullEnd, meanings }: FoundCandidate, context: GuardContext): boolean {
  const { text, on } = context;
  return meanings.some(
    ({ sense }) =>
      (on('guard:region-name') && regionSign(start, end, sense, context) === 'town') ||
      (on('guard:region-after') && sense.kind === 'place' && regionAfter(text, fullEnd, sense)),
  );
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A surname takes in its Arabic article. */
function wholeSurname({ start, end }: FoundCandidate, text: string): GuardedCandidate['whole'] {
  const article = articleStart(text, start);
  return article === undefined ? undefined : { start: article, text: text.slice(article, end) };
}

type NeighbourFindings = Pick<GuardedCandidate, 'stops' | 'passes' | 'namesOther' | 'namesInFull' | 'whole'>;

function judgeNeighbours(candidate: FoundCandidate, hasSurname: boolean, context: GuardContext): NeighbourFindings {
  const { start, end, fullEnd } = candidate;
  const before = judgeBefore(start, context);
  // "Friends of Rama" still speaks of Rama: only places and bodies lend their names to other bodies.
  const isPerson = candidate.meanings.every(({ sense }) => sense.kind === 'person');
  const named =
    hasSurname && !candidate.nested && before.stop !== undefined ? namedInFull(context.text, candidate) : undefined;
  // "E. Rama" may be anybody's name who is called so: it counts like the surname alone.
  // A possessive ends the name: what follows is another thing ("Rama's Party").
  const right = fullEnd > end && context.text[end] !== '-' ? {} : judgeAfter(start, fullEnd, context);
  // "Angaben der US-Küstenwache": what is spoken of is the second part of the compound.
  const isWithin = isPerson || (right.pass === 'pass:compound' && isNounLanguage(context.words));
  const isFree = (isWithin && before.stop?.rule === 'guard:name-of') || named?.hasInitials === true;
  const left = isFree ? {} : before;
  const stops: Stop[] = [];
  const passes: RuleName[] = [left.pass, right.pass].filter((pass) => pass !== undefined);
  const full = named !== undefined && !named.hasInitials && right.stop === undefined ? named : undefined;
  if (left.stop !== undefined && full === undefined) stops.push(left.stop);
  if (right.stop !== undefined) stops.push(right.stop);
  if (full !== undefined) {
    return { stops, passes, namesInFull: full.entry, whole: { start: full.start, text: full.text } };
  }
  const other =
    !candidate.nested &&
    ((hasSurname && namesOtherBearer(candidate, left.stop, right.stop)) ||
      namesUnknownPerson(candidate, left.stop, context));
  if (other) return { stops, passes, namesOther: true };
  return named?.hasInitials === true ? { stops, passes, whole: named } : { stops, passes };
}

/** "John Rama", "Kim Yong Chol", "Donald Trump Jr.": another person of that surname. */
function namesOtherBearer(candidate: FoundCandidate, left: Stop | undefined, right: Stop | undefined): boolean {
  if (left !== undefined) return left.rule !== 'guard:name-of' && left.rule !== 'guard:ampersand';
  const isFamilyFirst = candidate.meanings.some(
    ({ source, sense, form }) => source === 'called' && sense.name.startsWith(`${form} `),
  );
  return right?.rule === 'guard:neighbour-after' && isFamilyFirst;
}

/**
 * "Gerald R. Ford", "Zana Hoxha", "the coach Ilir Hoxha": a word that is no surname of ours is somebody's here, for an
 * initial, a common given name or a title stands before it, or an occupation before an uncommon given name.
 */
function namesUnknownPerson(candidate: FoundCandidate, left: Stop | undefined, context: GuardContext): boolean {
  const { text, words, on } = context;
  const { start, end } = candidate;
  const isPerson = candidate.meanings.some(({ sense }) => sense.kind === 'person');
  if (isPerson || !isOneWord(text.slice(start, end))) return false;
  if (left === undefined) {
    // "Президент России": what is inflected behind a title is its genitive.
    const isSpelled = candidate.meanings.some(({ form }) => foldWord(form) === foldWord(text.slice(start, end)));
    return isSpelled && on('guard:person-title') && followsTitle(start, end, context);
  }
  if (left.rule === 'guard:name-abbreviation') return /\p{Lu}\.\s$/u.test(text.slice(Math.max(0, start - 3), start));
  const before = wordBefore(text, start);
  if (left.rule !== 'guard:neighbour-before' || before === undefined) return false;
  if (isGivenName(foldWord(before.text))) return true;
  // With a capital it may be part of a firm's name ("General Motors Canada").
  const occupation = wordBefore(text, before.start);
  return occupation?.joint === 'space' && !isCapitalised(occupation.text) && isTitle(words, foldWord(occupation.text));
}
