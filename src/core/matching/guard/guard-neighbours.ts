/**
 * The commonest false hit is a form inside a longer name that the glossary does not know ("London Marathon", "Voice of
 * America"). This is the rule against it: a capitalised neighbour that can continue the name stops the candidate.
 */
import type { Stop } from '../findings.ts';
import { foldWord } from '../folding/fold-word.ts';
import type { RuleName } from '../rules.ts';
import { isGivenName, isTitle } from '../words/language-words.ts';
import { isCommonNoun, isNounLanguage, isPersonsName, type NeighbourContext, passOf } from './neighbour-passes.ts';
import { isArabicArticle } from './surnames.ts';
import {
  isAllCapitals,
  isCapitalised,
  isPossessive,
  isSentenceStart,
  type Neighbour,
  startOfWord,
  wordAfter,
  wordBefore,
} from './surroundings.ts';

/** What one neighbour says: nothing, that the candidate passes by a rule, or that it is stopped. */
export type NeighbourVerdict = { readonly pass?: RuleName; readonly stop?: Stop };

const FREE: NeighbourVerdict = {};

const ARTICLE_AND_CAPITAL = /^\p{Ll}{2,3}-\p{Lu}/u;

/** Whether the candidate's edge words are names by their case: a lower-case term is not continued by a capital, "al-Aqsa" is. */
function startsCapitalised(text: string, start: number): boolean {
  return isCapitalised(text.slice(start, start + 2)) || ARTICLE_AND_CAPITAL.test(text.slice(start, start + 5));
}

function endsCapitalised(text: string, start: number, end: number): boolean {
  const last = Math.max(start, startOfWord(text, end));
  return isCapitalised(text.slice(last, last + 2)) || startsCapitalised(text, start);
}

/** What the word before [start, …) says. */
export function judgeBefore(start: number, context: NeighbourContext): NeighbourVerdict {
  const { text } = context;
  const before = wordBefore(text, start);
  if (before === undefined || !startsCapitalised(text, start)) return FREE;
  // "Ansar al-Sharia", "Maher al-Assad": the article belongs to the name, and so does a capital before it.
  if (isArabicArticle(before)) return judgeBeforeArticle(before, context);
  const capital = isCapitalised(before.text);
  if (before.joint === 'hyphen') return capital ? judgeHyphen(before, 'before', context) : FREE;
  if (before.joint === 'ampersand') return capital ? judgeJoined('guard:ampersand', before, 'before', context) : FREE;
  if (before.joint === 'abbreviation') return capital ? judgeAbbreviation(before, context) : FREE;
  if (capital && before.joint === 'space') return judgeCapital(before, 'before', context);
  return judgeLink(before, context);
}

/** What the word after […, end) says; `start` is the candidate's own start. */
export function judgeAfter(start: number, end: number, context: NeighbourContext): NeighbourVerdict {
  const { text, words, on } = context;
  // The last dot of an abbreviation is no full stop ("U.S" before ". Customs").
  const edge = text[end] === '.' && /\.[^\s.]*$/u.test(text.slice(start, end)) ? end + 1 : end;
  const after = wordAfter(text, edge);
  if (after === undefined || !endsCapitalised(text, start, end)) return FREE;
  const capital = isCapitalised(after.text);
  if (after.joint === 'hyphen') return capital ? judgeHyphen(after, 'after', context) : FREE;
  if (after.joint === 'ampersand') return capital ? judgeJoined('guard:ampersand', after, 'after', context) : FREE;
  if (capital) return judgeCapital(after, 'after', context);
  if (words.particles.has(after.text) && on('guard:particle')) {
    const next = wordAfter(text, after.end);
    if (next?.joint === 'space' && isCapitalised(next.text)) return { stop: { rule: 'guard:particle' } };
  }
  return FREE;
}

/** Whether "of (the) Capital" follows […, end), so that the candidate may be the head of a longer name ("Congress of Berlin"). */
export function isHeadOfName(end: number, context: NeighbourContext): boolean {
  const { text, words, on } = context;
  const link = wordAfter(text, end);
  if (!on('guard:of-name') || link === undefined || link.joint !== 'space' || !words.nameLinks.has(link.text))
    return false;
  let next = wordAfter(text, link.end);
  if (next !== undefined && words.articles.has(next.text)) next = wordAfter(text, next.end);
  return next !== undefined && next.joint === 'space' && isCapitalised(next.text);
}

/** "St. Louis", "J. Rama" go on; "Mr. Rama" and "the U.S. Congress" do not, nor does the end of a sentence. */
function judgeAbbreviation(word: Neighbour, { words, isKnown, on }: NeighbourContext): NeighbourVerdict {
  const folded = foldWord(word.text);
  if (isTitle(words, folded) || !(words.nameAbbreviations.has(folded) || isInitial(word))) return FREE;
  if (on('pass:known-form') && (isKnown('before', word.end) || isKnown('before', word.end + 1))) {
    return { pass: 'pass:known-form' };
  }
  return on('guard:name-abbreviation') ? { stop: { rule: 'guard:name-abbreviation' } } : FREE;
}

function isInitial(word: Neighbour): boolean {
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(word.text);
}

function judgeJoined(
  rule: RuleName,
  word: Neighbour,
  side: 'before' | 'after',
  { isKnown, on }: NeighbourContext,
): NeighbourVerdict {
  if (!on(rule)) return FREE;
  if (on('pass:known-form') && isKnown(side, side === 'before' ? word.end : word.start))
    return { pass: 'pass:known-form' };
  return { stop: { rule } };
}

function judgeHyphen(word: Neighbour, side: 'before' | 'after', context: NeighbourContext): NeighbourVerdict {
  const folded = foldWord(word.text);
  const { compoundHeads } = context.words;
  const isCompound = side === 'after' && [...compoundHeads].some((ending) => folded.endsWith(ending));
  // "US-Küstenwache": where nouns are joined into one, initials before another noun keep their meaning.
  const isBeforeNoun =
    side === 'after' && isNounLanguage(context.words) && context.self().isAcronym && !isAllCapitals(word.text);
  if ((isCompound || isBeforeNoun) && context.on('pass:compound')) return { pass: 'pass:compound' };
  return judgeJoined('guard:hyphen', word, side, context);
}

function judgeBeforeArticle(article: Neighbour, context: NeighbourContext): NeighbourVerdict {
  const name = wordBefore(context.text, article.start);
  return name?.joint === 'space' && isCapitalised(name.text) ? judgeCapital(name, 'before', context) : FREE;
}

/** A capitalised word with only a space between. */
function judgeCapital(word: Neighbour, side: 'before' | 'after', context: NeighbourContext): NeighbourVerdict {
  const { text, words, on } = context;
  const rule: RuleName = side === 'before' ? 'guard:neighbour-before' : 'guard:neighbour-after';
  if (!on(rule)) return FREE;
  const pass = passOf(word, side, context);
  if (pass !== undefined && on(pass)) return { pass };
  const folded = foldWord(word.text);
  const isInitialWord = side === 'before' && isSentenceStart(text, word.start);
  const hasNouns = isNounLanguage(words);
  if (hasNouns && on('pass:common-word')) {
    // "Regionen Russlands", "Russlands Grenzen", "Amtsinhaber Edi Rama", "die Partei LDPR": a noun and what belongs to it.
    const { isFullPersonName, isGenitive, isAcronym } = context.self();
    if (isGenitive || (side === 'before' && (isFullPersonName || isAcronym))) return { pass: 'pass:common-word' };
    if (isCommonNoun(word, context)) return { pass: 'pass:common-word' };
  }
  const mayBeCommon = (isInitialWord || hasNouns) && !isGivenName(folded);
  return { stop: mayBeCommon ? { rule, unlessCommon: folded } : { rule } };
}

/** "Voice *of* America", "Bank *of the* West", "Voix *d'*Amérique"; a particle ("Otto *von* …") works the same way. */
function judgeLink(word: Neighbour, context: NeighbourContext): NeighbourVerdict {
  const { text, words, on } = context;
  if (words.particles.has(word.text) && on('guard:particle')) {
    const given = wordBefore(text, word.start);
    return given?.joint === 'space' && isCapitalised(given.text) ? { stop: { rule: 'guard:particle' } } : FREE;
  }
  let link: Neighbour | undefined = word;
  const spelled = (one: Neighbour) => (one.joint === 'elision' ? `${foldWord(one.text)}'` : foldWord(one.text));
  if (words.articles.has(spelled(link)) && !words.nameLinks.has(spelled(link))) link = wordBefore(text, link.start);
  if (link === undefined || !words.nameLinks.has(spelled(link)) || isCapitalised(link.text)) return FREE;
  const head = wordBefore(text, link.start);
  if (head === undefined || !isCapitalised(head.text) || !on('guard:name-of')) return FREE;
  // "Union Oil Co. of California": so firms abbreviate what they are, and the place is part of the name.
  if (head.joint === 'abbreviation' && words.bodyAbbreviations.has(foldWord(head.text)))
    return { stop: { rule: 'guard:name-of' } };
  return head.joint === 'space' ? judgeHead(head, context) : FREE;
}

function judgeHead(head: Neighbour, context: NeighbourContext): NeighbourVerdict {
  const { text, words, on, isWholeNameBefore } = context;
  const folded = foldWord(head.text);
  const isOpen =
    words.openHeads.has(folded) ||
    isTitle(words, folded) ||
    words.compass.has(folded) ||
    (words.commonHeads.has(folded) && isSentenceStart(text, head.start));
  if (isOpen && on('pass:open-head')) return { pass: 'pass:open-head' };
  if (
    words.function.has(folded) ||
    words.demonyms.has(folded) ||
    words.affiliations.has(folded) ||
    isPossessive(head.text)
  )
    return FREE;
  if (words.weekdays.has(folded) || words.months.has(folded)) return FREE;
  if (on('pass:known-form') && isWholeNameBefore(head.end)) return { pass: 'pass:known-form' };
  // "Senator Zana Hoxha of Georgia": a person, not a name that goes on.
  if (on('pass:title') && isPersonsName(head, context)) return { pass: 'pass:title' };
  const isNoun = isNounLanguage(words);
  if (isNoun && on('pass:common-word') && isCommonNoun(head, context)) return { pass: 'pass:common-word' };
  const conditional = isNoun || isSentenceStart(text, head.start);
  return { stop: conditional ? { rule: 'guard:name-of', unlessCommon: folded } : { rule: 'guard:name-of' } };
}
