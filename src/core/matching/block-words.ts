/** The vocabulary of a block: what cues and the test for ordinary words are looked up in. */
import { foldWord } from './fold-word.ts';
import type { LanguageWords } from './language-words.ts';
import { isCapitalised } from './surroundings.ts';

/** Before a word of `BlockFindings.words` that the block shows only with a capital. */
export const CAPITAL_ONLY = '^';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019]*/gu;
/** Longer runs are text without spaces, in which words cannot be told apart by looking for gaps. */
const MAX_WORD = 40;

/** The words of a text as `BlockFindings.words` keeps them. Parts joined by hyphens are words of their own. */
export function wordsOfBlock(text: string, words: LanguageWords): string {
  const common = new Set<string>();
  const capital = new Set<string>();
  let before = '';
  for (const [raw] of text.matchAll(WORD)) {
    const word = foldWord(raw).replace(/'s?$/u, '');
    // Where all nouns are capitalised, an article shows a noun to be a common one.
    const isCommon = !isCapitalised(raw) || words.determiners.has(before);
    before = word;
    if (word.length < 2 || word.length > MAX_WORD || words.function.has(word)) continue;
    (isCommon ? common : capital).add(word);
  }
  const only = [...capital].filter((word) => !common.has(word)).map((word) => CAPITAL_ONLY + word);
  return [...common, ...only].join(' ');
}
