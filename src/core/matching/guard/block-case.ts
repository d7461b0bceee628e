/** How a block of text uses capitals; where nearly every word has one, a capital says nothing. */
import { foldWord } from '../folding/fold-word.ts';
import type { Span } from '../page-text.ts';
import type { LanguageWords } from '../words/language-words.ts';
import { isCapitalised } from './surroundings.ts';

/** `headline`: so many words are capitalised that capitals mark no names. `sentence`: everything else. */
export type BlockCase = 'sentence' | 'headline';

/** Longer blocks in title case are not headlines but text full of names. */
const HEADLINE_MAX_CHARS = 160;
/** Share of the content words that must be capitalised ("Albania Cuts Diplomatic Ties With Iran"). */
const HEADLINE_SHARE = 0.75;
/** Share of the letters that must be capitals in a block "in capitals". */
const CAPITALS_SHARE = 0.9;

/** Letters without case; below the end of Latin-1 there are none that matter. */
const CASELESS = /\p{Lo}/u;
const LAST_LATIN_1 = '\u00ff';

/** Headlines end in no full stop; "U.S." at their end is none, "the EU." is. */
const FULL_STOP = /(?:\p{Ll}{3}|\s\p{Lu}{2,4})\.["'\u201d\u2019\u00bb]?$/u;
/** The most that it can take: looked for at the end only, it is not tried at every letter of the block. */
const FULL_STOP_UNITS = 3 * 2 + 2;
const WORDS = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'\u2019.-]*/gu;

/**
 * The case of a block. Words inside `known` spans (candidates) are left out of the count where other words remain:
 * a sentence about three known people is still a sentence.
 */
export function caseOfBlock(text: string, known: readonly Span[], words: LanguageWords): BlockCase {
  if (isInCapitals(text)) return 'headline';
  // Where all nouns are capitalised there is no title case, and short lines are nouns mostly.
  if (text.length >= HEADLINE_MAX_CHARS || words.determiners.size > 0) return 'sentence';
  if (FULL_STOP.test(text.trimEnd().slice(-FULL_STOP_UNITS))) return 'sentence';
  let hasContent = false;
  let outside = 0;
  let hasSmallWord = false;
  let outsideCapitalised = 0;
  for (const match of text.matchAll(WORDS)) {
    const [word] = match;
    const capital = isCapitalised(word);
    const small = !capital && /^\p{Ll}/u.test(word);
    // Where a script has no capitals, none are missing.
    if (!capital && !small) return 'sentence';
    hasSmallWord ||= small;
    if (word.length === 1 || words.function.has(foldWord(word))) continue;
    hasContent = true;
    if (known.some((span) => match.index < span.end && match.index + word.length > span.start)) continue;
    outside++;
    if (capital) outsideCapitalised++;
  }
  if (!hasContent) return 'sentence';
  // Known names only: a line of a table or list, unless small words make it a sentence ("It was far from Iran.").
  if (outside === 0) return hasSmallWord ? 'sentence' : 'headline';
  return outsideCapitalised / outside >= HEADLINE_SHARE ? 'headline' : 'sentence';
}

function isInCapitals(text: string): boolean {
  let capitals = 0;
  let others = 0;
  const mostOthers = text.length * (1 - CAPITALS_SHARE);
  for (const char of text) {
    // Most blocks are settled by their first words.
    if (others > mostOthers) return false;
    const upper = char.toUpperCase();
    if (char !== upper) others++;
    else if (char !== char.toLowerCase()) capitals++;
    // An acronym in a text whose script has no capitals makes no text in capitals.
    else if (char > LAST_LATIN_1 && CASELESS.test(char)) others++;
  }
  // One word in capitals may be an acronym standing alone.
  return capitals >= 2 && capitals / (capitals + others) >= CAPITALS_SHARE && /\S\s+\S/.test(text);
}
