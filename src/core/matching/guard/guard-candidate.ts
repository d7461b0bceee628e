/** Guard: everything that a candidate's own surroundings say, before the rest of the page is asked. */

import type { CandidateFinding, MeaningFinding, Stop } from '../findings.ts';
import { foldWord } from '../folding/fold-word.ts';
import type { FoundCandidate, FoundMeaning } from '../lexicon.ts';
import type { Span } from '../page-text.ts';
import type { RuleName } from '../rules.ts';
import { isGivenName, isTitle } from '../words/language-words.ts';
import type { BlockCase } from './block-case.ts';
import { findDefinition } from './definitions.ts';
import { isHeadOfName, judgeAfter, judgeBefore } from './guard-neighbours.ts';
import { judgeWord, ordinaryWordAt, type WordVerdict } from './guard-words.ts';
import type { NeighbourContext } from './neighbour-passes.ts';
import { standsInPhrase } from './not-phrase.ts';
import { regionAfter } from './region-after.ts';
import { articleStart, namedInFull, wordsBefore } from './surnames.ts';
import { isAllCapitals, isCapitalised, wordAfter, wordBefore } from './surroundings.ts';

/** The block that a candidate stands in. */
export interface GuardContext extends NeighbourContext {
  readonly case: BlockCase;
  readonly addresses: readonly Span[];
  readonly candidates: readonly FoundCandidate[];
}

/** What the surroundings of one candidate say of it. */
export function guardCandidate(candidate: FoundCandidate, context: GuardContext): CandidateFinding {
  const { text, on } = context;
  const { start, end, nested } = candidate;
  const mention = text.slice(start, end);
  const judgeMeaning = createMeaningJudge(candidate, context);
  const meanings = candidate.meanings.map(judgeMeaning);
  if (on('guard:address') && context.addresses.some((span) => span.start < end && span.end > start)) {
    return { start, end, text: mention, nested, meanings, stops: [{ rule: 'guard:address' }], passes: [] };
  }
  const hasSurname = candidate.meanings.some((meaning) => meaning.source === 'called');
  const neighbours: NeighbourFindings =
    context.case === 'headline' ? { stops: [], passes: [] } : judgeNeighbours(candidate, hasSurname, context);
  const ordinary = on('guard:ordinary-word') ? ordinaryWordAt(text, start, end) : undefined;
  const before = candidate.meanings.some((meaning) => meaning.sense.kind === 'person') ? wordsBefore(text, start) : '';
  const defines = on('resolve:definition')
    ? findDefinition(text, candidate, context.candidates, context.words)
    : undefined;
  const { stops, passes } = neighbours;
  const finding: Writable<CandidateFinding> = { start, end, text: mention, nested, meanings, stops, passes };
  if (neighbours.namesOther === true) finding.namesOther = true;
  if (neighbours.namesInFull !== undefined) finding.namesInFull = neighbours.namesInFull;
  const whole = neighbours.whole ?? (hasSurname ? wholeSurname(candidate, text) : undefined);
  if (whole !== undefined) finding.whole = whole;
  if (ordinary !== undefined) finding.ordinary = ordinary;
  if (before !== '') finding.before = before;
  if (defines !== undefined && context.case !== 'headline') finding.defines = defines;
  return finding;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A surname takes in its Arabic article. */
function wholeSurname({ start, end }: FoundCandidate, text: string): CandidateFinding['whole'] {
  const article = articleStart(text, start);
  return article === undefined ? undefined : { start: article, text: text.slice(article, end) };
}

type NeighbourFindings = Pick<CandidateFinding, 'stops' | 'passes' | 'namesOther' | 'namesInFull' | 'whole'>;

function judgeNeighbours(candidate: FoundCandidate, hasSurname: boolean, context: GuardContext): NeighbourFindings {
  const { start, end, fullEnd } = candidate;
  const before = judgeBefore(start, context);
  // "Friends of Rama" still speaks of Rama: only places and bodies lend their names to other bodies.
  const isPerson = candidate.meanings.every(({ sense }) => sense.kind === 'person');
  const left = isPerson && before.stop?.rule === 'guard:name-of' ? {} : before;
  // A possessive ends the name: what follows is another thing ("Rama's Party").
  const right = fullEnd > end && context.text[end] !== '-' ? {} : judgeAfter(start, fullEnd, context);
  const stops: Stop[] = [];
  const passes: RuleName[] = [left.pass, right.pass].filter((pass) => pass !== undefined);
  const full =
    hasSurname && !candidate.nested && left.stop !== undefined && right.stop === undefined
      ? namedInFull(context.text, candidate)
      : undefined;
  if (left.stop !== undefined && full === undefined) stops.push(left.stop);
  if (right.stop !== undefined) stops.push(right.stop);
  const other =
    full === undefined &&
    !candidate.nested &&
    ((hasSurname && namesOtherBearer(candidate, left.stop, right.stop)) ||
      namesUnknownPerson(candidate, left.stop, context));
  if (full !== undefined) {
    return { stops, passes, namesInFull: full.entry, whole: { start: full.start, text: full.text } };
  }
  return other ? { stops, passes, namesOther: true } : { stops, passes };
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
 * "Gerald R. Ford", "Zana Hoxha": a word that is no surname of ours is somebody's here, for an initial, a common given
 * name or a title stands before it.
 */
function namesUnknownPerson(candidate: FoundCandidate, left: Stop | undefined, context: GuardContext): boolean {
  const { text, on } = context;
  const { start, end } = candidate;
  const isPerson = candidate.meanings.some(({ sense }) => sense.kind === 'person');
  if (isPerson || !isOneWord(text.slice(start, end))) return false;
  if (left === undefined) return on('guard:person-title') && followsTitle(start, end, context);
  if (left.rule === 'guard:name-abbreviation') return /\p{Lu}\.\s$/u.test(text.slice(Math.max(0, start - 3), start));
  const before = wordBefore(text, start);
  return left.rule === 'guard:neighbour-before' && before !== undefined && isGivenName(foldWord(before.text));
}

function isOneWord(text: string): boolean {
  return !/[\s-]/u.test(text);
}

/** Judges the meanings of a candidate one by one; what is the same for all of them is looked at once. */
function createMeaningJudge(
  candidate: FoundCandidate,
  context: GuardContext,
): (meaning: FoundMeaning) => MeaningFinding {
  const { text, on } = context;
  const { start, end } = candidate;
  const word = judgeWord(text, start, end, context);
  const isTitled = on('guard:person-title') && isOneWord(text.slice(start, end)) && followsTitle(start, end, context);
  return (meaning) => {
    const { sense, form, source, ambiguous } = meaning;
    const stoppedBy = stopOfMeaning(candidate, meaning, { context, word, isTitled });
    const entry = sense.id;
    return stoppedBy === undefined ? { entry, form, source, ambiguous } : { entry, form, source, ambiguous, stoppedBy };
  };
}

interface CandidateSigns {
  readonly context: GuardContext;
  readonly word: WordVerdict | undefined;
  /** One word behind a title. */
  readonly isTitled: boolean;
}

function stopOfMeaning(
  { start, end, fullEnd }: FoundCandidate,
  { sense, source }: FoundMeaning,
  { context, word, isTitled }: CandidateSigns,
): RuleName | undefined {
  const { text, on } = context;
  if (on('guard:not-phrase') && standsInPhrase(text, start, end, sense.not)) return 'guard:not-phrase';
  if (word !== undefined && !(word.exceptSurnames && source === 'called')) return word.rule;
  const isPerson = sense.kind === 'person' || sense.kind === 'people';
  if (!isPerson && isTitled) return 'guard:person-title';
  if (sense.kind === 'place' && on('guard:region-after') && regionAfter(text, fullEnd, sense))
    return 'guard:region-after';
  if (sense.kind === 'place' && on('guard:team') && precedesTeamWord(fullEnd, context)) return 'guard:team';
  if (!isPerson && sense.kind !== 'place' && context.case === 'sentence' && isHeadOfName(fullEnd, context)) {
    return 'guard:of-name';
  }
  // "Donald Trump Jr": a full name and something that tells another bearer.
  if (sense.kind === 'person' && precedesGeneration(fullEnd, context)) return 'guard:neighbour-after';
  return undefined;
}

function precedesGeneration(end: number, { text, words }: GuardContext): boolean {
  const after = wordAfter(text, end);
  return after?.joint === 'space' && words.generations.has(foldWord(after.text));
}

/** "Mr Jordan", "President Ford": a person's surname, not the place or the firm. An acronym is no surname, but "Miss USA" is not the country. */
function followsTitle(start: number, end: number, { text, words, isKnown, case: blockCase }: GuardContext): boolean {
  const before = wordBefore(text, start);
  if (before === undefined || blockCase === 'headline') return false;
  if (!isCapitalised(before.text) || isKnown('before', before.end)) return false;
  if (before.joint !== 'space' && before.joint !== 'abbreviation') return false;
  const folded = foldWord(before.text);
  const isAcronym = isAllCapitals(text.slice(start, end).replace(/\./gu, ''));
  return isAcronym ? words.courtesy.has(folded) : isTitle(words, folded);
}

/** "The England captain", "France striker Hoxha": the team of that name. */
function precedesTeamWord(end: number, { text, words }: GuardContext): boolean {
  const after = wordAfter(text, end);
  return after?.joint === 'space' && words.teamWords.has(foldWord(after.text));
}
