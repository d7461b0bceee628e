/**
 * Whether the text itself explains a name right beside it: an apposition ("AKSHI, the agency that runs …"), brackets
 * ("AKSHI (the National Agency …)") or the name as an apposition to its description ("the country's portal, e-Albania,").
 */
import { foldWord } from './folding/fold-word.ts';
import { type NounOpeners, nounOpenersOf } from './words/noun-openers.ts';

/** An explanation in brackets has so many words at least. */
const MIN_WORDS = 2;

/** Whether [start, end) of `text` is explained beside itself. `lang` is BCP 47; languages without articles only know brackets and dashes. */
export function isExplainedBeside(text: string, start: number, end: number, lang: string): boolean {
  const words = nounOpenersOf(lang);
  const after = text.slice(end, end + 300);
  const before = text.slice(Math.max(0, start - 300), start);
  return explainsAfter(after, words) || explainsBefore(before, after, words);
}

function explainsAfter(after: string, words: NounOpeners): boolean {
  const brackets = /^\s?\(([^()]{4,})\)/u.exec(after)?.[1];
  if (brackets !== undefined && isPhrase(brackets)) return true;
  const phrase = /^(?:,|\s[–—-]|[–—])\s?([^,.;:!?()–—]{4,})[,.;:!?–—]/u.exec(after)?.[1];
  return phrase !== undefined && opensDescription(phrase, words);
}

/** The name stands in brackets behind its long form, or between commas behind a description. */
function explainsBefore(before: string, after: string, words: NounOpeners): boolean {
  if (after.startsWith(')')) {
    const longForm = /([^.;:!?()]*)\($/u.exec(before)?.[1];
    return longForm !== undefined && isPhrase(longForm);
  }
  // The expression below ends so, too; without a look at the end first it is tried at every character.
  if (before.at(-2) !== ',' || !/^\s?[,.;:!?)–—]/u.test(after)) return false;
  const phrase = /(?:^|[\s.;:!?,–—])((?:[\p{L}\p{M}'’-]+\s){1,7}[\p{L}\p{M}'’-]+),\s$/u.exec(before)?.[1];
  if (phrase === undefined) return false;
  const parts = phrase.split(/\s/u);
  return parts.some((_, at) => opensDescription(parts.slice(at).join(' '), words));
}

/** An article or possessive and a noun in lower case: "the agency …", "Albania's prime minister …". */
function opensDescription(phrase: string, words: NounOpeners): boolean {
  const [first = '', second] = phrase
    .trim()
    // "l'agence": an article and its noun.
    .replace(/^(\p{L}['’])(?=\p{L})/u, '$1 ')
    .split(/\s+/u);
  if (second === undefined) return false;
  const opens = words.articles.has(foldWord(first)) || /['’]s$/u.test(first) || words.determiners.has(foldWord(first));
  return opens && (words.determiners.size > 0 || /^\p{Ll}/u.test(second));
}

function isPhrase(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= MIN_WORDS;
}
