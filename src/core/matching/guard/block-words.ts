/** The vocabulary of a block: what cues and the test for ordinary words are looked up in. */
import type { BlockWords } from '../findings.ts';
import { foldWord, WORDS_OF_A_PAGE } from '../folding/fold-word.ts';
import { remember } from '../folding/remember.ts';
import type { LanguageWords } from '../words/language-words.ts';
import { isCapitalised } from './surroundings.ts';

// Spelled out in ranges, without Unicode properties, which cost three times as much: every letter, digit and mark of the
// basic plane outside the blocks of punctuation and symbols.
const WORD =
  /[\dA-Za-z\u00aa\u00b5\u00ba\u00c0-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u06d3\u06d5-\u1fff\u2c00-\u2dff\u3040-\ufdff\ufe70-\uffef][\dA-Za-z'\u2019\u00aa\u00b5\u00ba\u00c0-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u06d3\u06d5-\u1fff\u2c00-\u2dff\u3040-\ufdff\ufe70-\uffef]*/g;
const APOSTROPHE = 0x27;
const SMALL_S = 0x73;
/** Longer runs are text without spaces, in which words cannot be told apart by looking for gaps. */
const MAX_WORD = 40;

interface KeptWord {
  /** Folded, without a possessive; empty if it is not kept. */
  readonly word: string;
  readonly isCapitalised: boolean;
}

/** What words count as in a language. */
const keepers = new WeakMap<LanguageWords, (raw: string) => KeptWord>();

/** The words of a text that cues are looked up in. Parts joined by hyphens are words of their own. */
export function wordsOfBlock(text: string, words: LanguageWords): BlockWords {
  const common: string[] = [];
  const capitalised: string[] = [];
  const keep = keeperOf(words);
  let before = '';
  for (const raw of text.match(WORD) ?? []) {
    const { word, isCapitalised } = keep(raw);
    let isCommon = !isCapitalised;
    // Where all nouns are capitalised, an article shows a noun to be a common one.
    if (words.determiners.size > 0) {
      isCommon ||= words.determiners.has(before);
      before = bareWord(raw);
    }
    if (word !== '') (isCommon ? common : capitalised).push(word);
  }
  return { common, capitalised };
}

/** Most words of a page stand there more than once, and on the next one again. */
function keeperOf(words: LanguageWords): (raw: string) => KeptWord {
  const known = keepers.get(words);
  if (known !== undefined) return known;
  const keep = remember((raw) => {
    const word = bareWord(raw);
    const isKept = word.length >= 2 && word.length <= MAX_WORD && !words.function.has(word);
    return { word: isKept ? word : '', isCapitalised: isCapitalised(raw) };
  }, WORDS_OF_A_PAGE);
  keepers.set(words, keep);
  return keep;
}

const bareWord = (raw: string) => stripPossessive(foldWord(raw));

function stripPossessive(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last === APOSTROPHE) return word.slice(0, -1);
  return last === SMALL_S && word.charCodeAt(word.length - 2) === APOSTROPHE ? word.slice(0, -2) : word;
}
