/** Which capitalised neighbours do not continue a name: titles, dates, function words, common nouns and the like. */
import { foldWord } from '../folding/fold-word.ts';
import type { RuleName, RuleSwitch } from '../rules.ts';
import { isGivenName, isTitle, type LanguageWords } from '../words/language-words.ts';
import {
  isAllCapitals,
  isCapitalised,
  isPossessive,
  isSentenceStart,
  type Neighbour,
  wordAfter,
  wordBefore,
} from './surroundings.ts';

/** The block a candidate stands in, as far as its neighbours matter. */
export interface NeighbourContext {
  readonly text: string;
  readonly words: LanguageWords;
  /** Whether another known form, not overlapping the candidate, ends (`before`) or starts (`after`) at the offset. */
  readonly isKnown: (side: 'before' | 'after', offset: number) => boolean;
  /** Whether the name of a known person or place ends at the offset: no preposition makes it part of a longer one. */
  readonly isWholeNameBefore: (offset: number) => boolean;
  /** The candidate itself, where all nouns are capitalised: what kind of word it is decides what may stand beside it. */
  readonly self: () => {
    readonly isFullPersonName: boolean;
    readonly isGenitive: boolean;
    readonly isAcronym: boolean;
  };
  readonly on: RuleSwitch;
}

/** The rule by which a capitalised neighbour does not continue the name, if any. */
export function passOf(word: Neighbour, side: 'before' | 'after', context: NeighbourContext): RuleName | undefined {
  const { text, words, isKnown } = context;
  if (side === 'before' && isPossessive(word.text) && !isDedication(word, context)) return 'pass:possessive';
  if (isKnown(side, side === 'before' ? word.end : word.start)) return 'pass:known-form';
  const folded = foldWord(word.text).replace(/'s$/u, '');
  const tail = folded.split('-').pop() ?? folded;
  if (tail !== folded && words.compoundTails.has(tail)) return 'pass:compound';
  if (
    isTitle(words, folded) ||
    isTitleAhead(word, side, context) ||
    endsTitle(word, side, context) ||
    isCollective(word, side, context)
  )
    return 'pass:title';
  if (words.demonyms.has(folded) || words.affiliations.has(folded)) return 'pass:demonym';
  if (words.weekdays.has(folded)) return 'pass:calendar';
  if (words.months.has(folded) && isDate(word, context)) return 'pass:calendar';
  // Inside a sentence a capitalised "Will" or "May" before a name is a given name, "TODAY" after one part of it.
  const isFunction = words.function.has(folded) || words.articles.has(folded);
  const isInitialWord = side === 'before' && isSentenceStart(text, word.start);
  const isPlain =
    side === 'after'
      ? !isAllCapitals(word.text) && !words.homonyms.has(folded) && !isFirstOfPair(word, text)
      : words.articles.has(folded) || isInitialWord;
  if (isFunction && isPlain) return 'pass:function-word';
  const isVerb = words.verbEndings.some((ending) => folded.length > ending.length + 3 && folded.endsWith(ending));
  return isInitialWord && isVerb && !isGivenName(folded) ? 'pass:common-word' : undefined;
}

/** "St. Anne's Catholic Church", "St Anne's": the saint does not own the church but names it. */
function isDedication(word: Neighbour, { text, words }: NeighbourContext): boolean {
  const before = wordBefore(text, word.start);
  return before !== undefined && words.nameAbbreviations.has(foldWord(before.text));
}

/** "Texas *A*&M": a letter joined to another is no article. */
function isFirstOfPair(word: Neighbour, text: string): boolean {
  return word.text.length === 1 && /^\s?&/u.test(text.slice(word.end, word.end + 2));
}

/** "US *Foreign* Secretary", "Iran *Deputy Prime* Minister": an office follows within three words. */
function isTitleAhead(word: Neighbour, side: 'before' | 'after', { text, words }: NeighbourContext): boolean {
  if (side === 'before') return false;
  let at: Neighbour | undefined = word;
  for (let steps = 0; steps < 3 && at !== undefined; steps++) {
    if (!words.titleModifiers.has(foldWord(at.text))) return false;
    at = wordAfter(text, at.end);
    if (at !== undefined && isTitle(words, foldWord(at.text))) return true;
  }
  return false;
}

/** "Secretary of *State* Hoxha", "Minister of *Defence* Hoxha": the office before the name has a complement. */
function endsTitle(word: Neighbour, side: 'before' | 'after', { text, words }: NeighbourContext): boolean {
  if (side === 'after') return false;
  const link = wordBefore(text, word.start);
  if (link?.joint !== 'space' || !words.nameLinks.has(foldWord(link.text))) return false;
  const head = wordBefore(text, link.start);
  return head?.joint === 'space' && isTitle(words, foldWord(head.text));
}

/** "US *troops*", "Houston *Police*" — but not "Houston *Police* Commission". */
function isCollective(word: Neighbour, side: 'before' | 'after', { text, words }: NeighbourContext): boolean {
  if (!words.collectives.has(foldWord(word.text))) return false;
  if (side === 'before') return true;
  const next = wordAfter(text, word.end);
  return next === undefined || next.joint !== 'space' || !isCapitalised(next.text);
}

/** Whether a month's name is one here: a number or a word of time stands beside it. */
function isDate(word: Neighbour, { text, words }: NeighbourContext): boolean {
  const before = wordBefore(text, word.start);
  const after = wordAfter(text, word.end);
  const isTime = (one: Neighbour | undefined) =>
    one !== undefined && (/^\p{N}/u.test(one.text) || words.dateWords.has(foldWord(one.text)));
  return isTime(before) || (after !== undefined && /^\p{N}/u.test(after.text));
}

const INITIAL = /^\p{Lu}(?:\.\p{Lu})*$/u;

/** Whether a title or a common given name stands before a capitalised word, with at most two names between. */
export function isPersonsName(word: Neighbour, { text, words }: NeighbourContext): boolean {
  let at = wordBefore(text, word.start);
  for (let steps = 0; steps < 3 && at !== undefined; steps++) {
    const folded = foldWord(at.text);
    // Behind the end of a sentence another name may stand.
    if (at.joint === 'abbreviation' && !isTitle(words, folded) && !INITIAL.test(at.text)) return false;
    if (isTitle(words, folded) || (isCapitalised(at.text) && isGivenName(folded))) return true;
    if (!isCapitalised(at.text)) return false;
    at = wordBefore(text, at.start);
  }
  return false;
}

/** Whether the language writes all nouns with a capital, so that a capital alone makes no name. */
export function isNounLanguage(words: LanguageWords): boolean {
  return words.determiners.size > 0;
}

/** Whether a capitalised word is a common noun by its ending or by the article or adjective before it (German). */
export function isCommonNoun(word: Neighbour, { text, words }: NeighbourContext): boolean {
  const folded = foldWord(word.text);
  if (words.nounEndings.some((ending) => folded.endsWith(ending))) return true;
  const before = wordBefore(text, word.start);
  if (before?.joint !== 'space') return false;
  const one = foldWord(before.text);
  const isAdjective = /^\p{Ll}{4,}$/u.test(before.text) && /e[nrsm]?$/u.test(one) && !words.function.has(one);
  return words.determiners.has(one) || isAdjective;
}
