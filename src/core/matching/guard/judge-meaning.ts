/** What one meaning of a candidate loses by its surroundings: phrases, dates, titles, regions, teams, longer names. */
import type { MeaningFinding } from '../findings.ts';
import { foldWord } from '../folding/fold-word.ts';
import type { FoundCandidate, FoundMeaning } from '../lexicon.ts';
import type { RuleName } from '../rules.ts';
import { isTitle } from '../words/language-words.ts';
import type { GuardContext } from './guard-candidate.ts';
import { isHeadOfName } from './guard-neighbours.ts';
import { judgeWord, type WordVerdict } from './guard-words.ts';
import { hasNameHead } from './name-heads.ts';
import { isCommonNoun, isNounLanguage } from './neighbour-passes.ts';
import { standsInPhrase } from './not-phrase.ts';
import { isOfOtherPlace } from './other-place.ts';
import { isQuoted } from './quoted-title.ts';
import { regionAfter } from './region-after.ts';
import { regionSign } from './region-name.ts';
import { isAllCapitals, isCapitalised, isSentenceStart, wordAfter, wordBefore } from './surroundings.ts';

/** Judges the meanings of a candidate one by one; what is the same for all of them is looked at once. */
export function createMeaningJudge(
  candidate: FoundCandidate,
  context: GuardContext,
): (meaning: FoundMeaning) => MeaningFinding {
  const { text, on } = context;
  const { start, end } = candidate;
  const word = judgeWord(text, start, end, context);
  const isTitled = on('guard:person-title') && isOneWord(text.slice(start, end)) && followsTitle(start, end, context);
  return (meaning) => {
    const { sense, form, source, ambiguous } = meaning;
    // "Premier Albanii", "Präsident Russlands": what is inflected behind a title is its genitive, and no surname.
    const isSurname = isTitled && foldWord(text.slice(start, end)) === foldWord(form);
    const stoppedBy = stopOfMeaning(candidate, meaning, { context, word, isTitled: isSurname });
    const finding = {
      entry: sense.id,
      form,
      source,
      ambiguous: ambiguous || isNounWithArticle(form, start, context),
    };
    return stoppedBy === undefined ? finding : { ...finding, stoppedBy };
  };
}

/** Whether a form is written without a space or hyphen. */
export function isOneWord(text: string): boolean {
  return !/[\s-]/u.test(text);
}

interface CandidateSigns {
  readonly context: GuardContext;
  readonly word: WordVerdict | undefined;
  /** One word behind a title. */
  readonly isTitled: boolean;
}

function stopOfMeaning(
  { start, end, fullEnd }: FoundCandidate,
  { sense, source, form, ambiguous }: FoundMeaning,
  { context, word, isTitled }: CandidateSigns,
): RuleName | undefined {
  const { text, on } = context;
  if (on('guard:not-phrase') && standsInPhrase(text, start, end, sense.not)) return 'guard:not-phrase';
  if (word !== undefined && !(word.exceptSurnames && source === 'called')) return word.rule;
  const isPerson = sense.kind === 'person' || sense.kind === 'people';
  if (!isPerson && isTitled) return 'guard:person-title';
  if (sense.kind === 'place' && on('guard:region-after') && regionAfter(text, fullEnd, sense))
    return 'guard:region-after';
  if (on('guard:region-name') && regionSign(start, end, sense, context) !== undefined) return 'guard:region-name';
  if (sense.kind === 'place' && on('guard:team') && isTeam(start, fullEnd, context)) return 'guard:team';
  if (sense.kind === 'place' && on('guard:quoted-title') && isQuoted(text, start, fullEnd)) return 'guard:quoted-title';
  if (ambiguous && on('guard:other-place') && isOfOtherPlace(start, form, sense, context)) return 'guard:other-place';
  if (on('guard:name-head') && hasNameHead(start, end, sense, context)) return 'guard:name-head';
  if (sense.kind === 'media' && on('guard:ordinary-word')) {
    if (isCommonNounHere(start, end, context) || isNounWithArticle(form, start, context)) return 'guard:ordinary-word';
  }
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

/** Whether a title stands before [start, end): "Mr Jordan", "President Ford": a person's surname, not the place or the firm. An acronym is no surname, but "Miss USA" is not the country. */
export function followsTitle(
  start: number,
  end: number,
  { text, words, isKnown, case: blockCase }: GuardContext,
): boolean {
  const before = wordBefore(text, start);
  if (before === undefined || blockCase === 'headline') return false;
  if (!isCapitalised(before.text) || isKnown('before', before.end)) return false;
  if (before.joint !== 'space' && before.joint !== 'abbreviation') return false;
  const folded = foldWord(before.text);
  const isAcronym = isAllCapitals(text.slice(start, end).replace(/\./gu, ''));
  return isAcronym ? words.courtesy.has(folded) : isTitle(words, folded);
}

/** "Die Welt schaut zu": where nouns have capitals, a name of article and noun at a sentence start may be just that. */
function isNounWithArticle(form: string, start: number, { text, words }: GuardContext): boolean {
  if (!isNounLanguage(words) || !isSentenceStart(text, start)) return false;
  const [article = '', ...rest] = form.split(' ');
  return rest.length === 1 && words.articles.has(foldWord(article)) && !OPENING_QUOTES.includes(text[start - 1] ?? ' ');
}

const OPENING_QUOTES = '"“„«‘';

/** "Ein anderes Bild": newspapers called by a common noun stand without article and adjective, or in quotation marks. */
function isCommonNounHere(start: number, end: number, context: GuardContext): boolean {
  const { text, words } = context;
  if (!isNounLanguage(words) || !isOneWord(text.slice(start, end))) return false;
  return isCommonNoun({ text: text.slice(start, end), start, end, joint: 'space' }, context);
}

const SCORE_AFTER = /^\s\d{1,2}[–-]\d{1,2}(?![\d–-])/u;
const SCORE_BEFORE = /(?<![\d–-])\d{1,2}[–-]\d{1,2}\s$/u;

/** "The England captain", "France striker Hoxha", "Iran 2-1 Japan": the team of that name. */
function isTeam(start: number, end: number, { text, words }: GuardContext): boolean {
  if (SCORE_AFTER.test(text.slice(end, end + 8)) || SCORE_BEFORE.test(text.slice(Math.max(0, start - 8), start)))
    return true;
  const after = wordAfter(text, end);
  return after?.joint === 'space' && words.teamWords.has(foldWord(after.text));
}
