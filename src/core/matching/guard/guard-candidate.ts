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
import { judgeWord, ordinaryWordAt } from './guard-words.ts';
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
  const { start, end } = candidate;
  const finding = {
    start,
    end,
    text: text.slice(start, end),
    nested: candidate.nested,
    meanings: candidate.meanings.map((meaning) => judgeMeaning(candidate, meaning, context)),
  };
  if (on('guard:address') && context.addresses.some((span) => span.start < end && span.end > start)) {
    return { ...finding, stops: [{ rule: 'guard:address' }], passes: [] };
  }
  const hasSurname = candidate.meanings.some((meaning) => meaning.source === 'called');
  const neighbours: NeighbourFindings =
    context.case === 'headline' ? { stops: [], passes: [] } : judgeNeighbours(candidate, hasSurname, context);
  const ordinary = on('guard:ordinary-word') ? ordinaryWordAt(text, start, end) : undefined;
  const before = candidate.meanings.some((meaning) => meaning.sense.kind === 'person') ? wordsBefore(text, start) : '';
  const defines = on('resolve:definition')
    ? findDefinition(text, candidate, context.candidates, context.words)
    : undefined;
  return {
    ...finding,
    ...neighbours,
    ...(ordinary === undefined ? {} : { ordinary }),
    ...(before === '' ? {} : { before }),
    ...(defines === undefined || context.case === 'headline' ? {} : { defines }),
    ...(hasSurname ? wholeSurname(candidate, neighbours.whole, text) : {}),
  };
}

/** A surname takes in the given names before it and its Arabic article. */
function wholeSurname(
  { start, end }: FoundCandidate,
  whole: CandidateFinding['whole'],
  text: string,
): Pick<CandidateFinding, 'whole'> {
  if (whole !== undefined) return { whole };
  const article = articleStart(text, start);
  return article === undefined ? {} : { whole: { start: article, text: text.slice(article, end) } };
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
  return {
    stops,
    passes,
    ...(full === undefined ? {} : { namesInFull: full.entry, whole: { start: full.start, text: full.text } }),
    ...(other ? { namesOther: true } : {}),
  };
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

function judgeMeaning(candidate: FoundCandidate, meaning: FoundMeaning, context: GuardContext): MeaningFinding {
  const { sense, form, source, ambiguous } = meaning;
  const stoppedBy = stopOfMeaning(candidate, meaning, context);
  return { entry: sense.id, form, source, ambiguous, ...(stoppedBy === undefined ? {} : { stoppedBy }) };
}

function stopOfMeaning(candidate: FoundCandidate, meaning: FoundMeaning, context: GuardContext): RuleName | undefined {
  const { text, on } = context;
  const { start, end, fullEnd } = candidate;
  const { sense } = meaning;
  if (on('guard:not-phrase') && standsInPhrase(text, start, end, sense.not)) return 'guard:not-phrase';
  const word = judgeWord(text, start, end, context);
  if (word !== undefined && !(word.exceptSurnames && meaning.source === 'called')) return word.rule;
  const isPerson = sense.kind === 'person' || sense.kind === 'people';
  if (!isPerson && on('guard:person-title') && isOneWord(text.slice(start, end)) && followsTitle(start, end, context)) {
    return 'guard:person-title';
  }
  if (sense.kind === 'place' && on('guard:region-after') && regionAfter(text, fullEnd, sense))
    return 'guard:region-after';
  if (sense.kind === 'place' && on('guard:team') && precedesTeamWord(fullEnd, context)) return 'guard:team';
  if (!isPerson && sense.kind !== 'place' && context.case === 'sentence' && isHeadOfName(fullEnd, context)) {
    return 'guard:of-name';
  }
  // "Donald Trump Jr": a full name and something that tells another bearer.
  const after = wordAfter(text, fullEnd);
  if (sense.kind === 'person' && after?.joint === 'space' && context.words.generations.has(foldWord(after.text))) {
    return 'guard:neighbour-after';
  }
  return undefined;
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
