/** Forms that are also ordinary words of the language: months, weekdays, points of the compass, units. */
import { foldWord } from '../folding/fold-word.ts';
import type { RuleName, RuleSwitch } from '../rules.ts';
import type { LanguageWords } from '../words/language-words.ts';
import { isCapitalised, isSentenceStart, wordAfter, wordBefore } from './surroundings.ts';

/** What an ordinary word says of a candidate: stopped for good, or only unless it is a surname. */
export interface WordVerdict {
  readonly rule: RuleName;
  /** A licensed surname passes ("May said" on a page about Theresa May). */
  readonly exceptSurnames: boolean;
}

/** Judges [start, end) of `text` by the lists of ordinary words. */
export function judgeWord(
  text: string,
  start: number,
  end: number,
  { words, on }: { readonly words: LanguageWords; readonly on: RuleSwitch },
): WordVerdict | undefined {
  const folded = foldWord(text.slice(start, end));
  if (on('guard:calendar') && (words.months.has(folded) || words.weekdays.has(folded))) {
    const before = wordBefore(text, start);
    const after = wordAfter(text, end);
    const isTime =
      (before !== undefined && (/^\p{N}/u.test(before.text) || words.dateWords.has(foldWord(before.text)))) ||
      (after !== undefined && /^\p{N}/u.test(after.text));
    return { rule: 'guard:calendar', exceptSurnames: !isTime };
  }
  if (on('guard:compass') && words.compass.has(folded)) return { rule: 'guard:compass', exceptSurnames: true };
  if (on('guard:unit') && words.units.has(folded) && /\p{N}\s?$/u.test(text.slice(Math.max(0, start - 3), start))) {
    return { rule: 'guard:unit', exceptSurnames: false };
  }
  return undefined;
}

/** The folded word if [start, end) is one capitalised word at a sentence start, where its capital says nothing. */
export function ordinaryWordAt(text: string, start: number, end: number): string | undefined {
  // What rejects most comes first.
  if (!isSentenceStart(text, start)) return undefined;
  const word = text.slice(start, end);
  return isCapitalised(word) && /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word) ? foldWord(word) : undefined;
}
