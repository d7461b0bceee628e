/** How strongly the page supports one meaning of a form. */
import type { EntryId } from '../../glossary/entry.ts';
import { foldWord } from '../folding/fold-word.ts';
import type { PageContext } from '../page-text.ts';
import type { RuleName, RuleSwitch } from '../rules.ts';
import type { Sense } from '../sense.ts';
import { type PageWords, type PresentEntries, partsOf } from './page-evidence.ts';
import { isBeforeAllRoles } from './title-office.ts';

/** A meaning below this is not marked: two cues beside the form, or its full name elsewhere, or a cue and a relative. */
export const SUPPORT_NEEDED = 2;
/** The best of several meanings must lead the next by so much. */
export const MARGIN_NEEDED = 1;

const FULL_NAME = 3;
/** A cue in the same block as the form says more than one elsewhere on the page. */
const CUE_NEAR = 1.5;
const CUE_FAR = 1;
const CUES_MAX = 3;
const RELATED_EACH = 1;
const RELATED_MAX = 2;
const COUNTRY = 1;
/** In sport, names of places and organisations often mean teams: ask for more. */
const SPORT = -1;
const BEFORE_ALL_ROLES = -2;

/** The page as a meaning is weighed against it. */
export interface ScoreContext {
  readonly page: PageContext;
  readonly words: PageWords;
  readonly present: PresentEntries;
  /** The page is about sport. */
  readonly isSport: boolean;
  readonly on: RuleSwitch;
  /** Blocks (positions in the list) that hold a folded form, each once. */
  readonly blocksOf: ReadonlyMap<string, readonly number[]>;
  /** What has been weighed: a form means the same on the whole page. */
  readonly scores: Map<string, Score>;
}

/** The sum of the evidence for a meaning, and the rules that gave some. */
export interface Score {
  readonly entry: EntryId;
  readonly value: number;
  readonly why: readonly RuleName[];
}

/** Weighs the evidence for `sense` as the meaning of the form that stands in the text as `text`. */
export function scoreSense(sense: Sense, text: string, context: ScoreContext): Score {
  const form = foldWord(text);
  const key = `${sense.id}\u0000${form}`;
  const known = context.scores.get(key);
  if (known !== undefined) return known;
  const score = weigh(sense, text, context.blocksOf.get(form) ?? [], context);
  context.scores.set(key, score);
  return score;
}

function weigh(sense: Sense, text: string, blocks: readonly number[], context: ScoreContext): Score {
  const { page, present, on } = context;
  const why: RuleName[] = [];
  let value = 0;
  const add = (rule: RuleName, amount: number) => {
    if (amount === 0 || !on(rule)) return;
    value += amount;
    why.push(rule);
  };
  if (present.hasOtherName(sense.id, text)) add('resolve:full-name', FULL_NAME);
  add('resolve:cues', scoreCues(sense, text, blocks, context));
  // On a page about sport the other places are teams as well, and their number says nothing.
  const areTeams = context.isSport && sense.kind === 'place' && on('resolve:section');
  let relatives = 0;
  let isAtHome = false;
  for (const other of present.senses()) {
    if (other.id === sense.id || (areTeams && other.kind === 'place')) continue;
    if (sense.related.includes(other.id) || other.related.includes(sense.id)) relatives++;
    else if (other.kind === 'place' && other.country === sense.country) isAtHome = true;
  }
  add('resolve:related', Math.min(RELATED_MAX, relatives * RELATED_EACH));
  if (sense.country !== undefined && isAtHome) add('resolve:country', COUNTRY);
  if (context.isSport) add('resolve:section', SPORT);
  if (isBeforeAllRoles(sense.roles, page.published)) add('resolve:roles', BEFORE_ALL_ROLES);
  return { entry: sense.id, value, why };
}

function scoreCues(sense: Sense, text: string, blocks: readonly number[], { words }: ScoreContext): number {
  const own = partsOf(foldWord(text));
  let sum = 0;
  for (const cue of sense.cues) {
    const phrase = foldWord(cue);
    // A cue that is part of the form itself says nothing.
    if (!words.hasPhrase(phrase) || partsOf(phrase).every((word) => own.includes(word))) continue;
    sum += blocks.some((block) => words.blockHasPhrase(block, phrase)) ? CUE_NEAR : CUE_FAR;
    if (sum >= CUES_MAX) return CUES_MAX;
  }
  return sum;
}
