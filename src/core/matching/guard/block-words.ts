/** The vocabulary of a block: what cues and the test for ordinary words are looked up in. */
import { foldWord } from '../folding/fold-word.ts';
import type { LanguageWords } from '../words/language-words.ts';
import { isCapitalised } from './surroundings.ts';

/** Before a word of `BlockFindings.words` that the block shows only with a capital. */
export const CAPITAL_ONLY = '^';

// Spelled out in ranges, without Unicode properties, which cost three times as much: every letter, digit and mark of the
// basic plane outside the blocks of punctuation and symbols.
const WORD =
  /[\dA-Za-z\u00aa\u00b5\u00ba\u00c0-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u06d3\u06d5-\u1fff\u2c00-\u2dff\u3040-\ufdff\ufe70-\uffef][\dA-Za-z'\u2019\u00aa\u00b5\u00ba\u00c0-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u06d3\u06d5-\u1fff\u2c00-\u2dff\u3040-\ufdff\ufe70-\uffef]*/g;
const APOSTROPHE = 0x27;
const SMALL_S = 0x73;
/** Longer runs are text without spaces, in which words cannot be told apart by looking for gaps. */
const MAX_WORD = 40;

/** The words of a text as `BlockFindings.words` keeps them. Parts joined by hyphens are words of their own. */
export function wordsOfBlock(text: string, words: LanguageWords): string {
  const common = new Set<string>();
  const capital = new Set<string>();
  let before = '';
  for (const raw of text.match(WORD) ?? []) {
    const word = stripPossessive(foldWord(raw));
    // Where all nouns are capitalised, an article shows a noun to be a common one.
    const isCommon = !isCapitalised(raw) || (words.determiners.size > 0 && words.determiners.has(before));
    before = word;
    if (word.length < 2 || word.length > MAX_WORD || words.function.has(word)) continue;
    (isCommon ? common : capital).add(word);
  }
  const kept = [...common];
  for (const word of capital) if (!common.has(word)) kept.push(CAPITAL_ONLY + word);
  return kept.join(' ');
}

function stripPossessive(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last === APOSTROPHE) return word.slice(0, -1);
  return last === SMALL_S && word.charCodeAt(word.length - 2) === APOSTROPHE ? word.slice(0, -2) : word;
}
