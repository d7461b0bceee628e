/**
 * "They watched “Moscow on the Hudson”": what stands in quotation marks and in title case is the name of a work or a
 * nickname, and a form inside it is part of that name.
 */
import { foldWord } from '../folding/fold-word.ts';
import type { Span } from '../page-text.ts';
import { isTitle, type LanguageWords } from '../words/language-words.ts';
import { isCapitalised } from './surroundings.ts';

/** Longer quotations are speech. */
const QUOTATIONS = [/“([^“”\n]{3,80})”/gu, /"([^"\n]{3,80})"/gu, /«([^«»\n]{3,80})»/gu];
const QUOTE = /["“«]/u;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** The quotations of a block that are titles and hold a known name. None where all nouns have a capital. */
export function findQuotedTitles(text: string, known: readonly Span[], words: LanguageWords): readonly Span[] {
  if (!QUOTE.test(text) || words.determiners.size > 0) return [];
  const spans: Span[] = [];
  for (const pattern of QUOTATIONS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index + 1, end: match.index + match[0].length - 1 };
      const holdsName = known.some((one) => one.start < span.end && one.end > span.start);
      if (holdsName && isTitleCase(text, span, known, words)) spans.push(span);
    }
  }
  return spans;
}

/** Every word of weight has a capital, and one of them is neither known nor said of persons ("President", "Albanian"). */
function isTitleCase(text: string, span: Span, known: readonly Span[], words: LanguageWords): boolean {
  const content = text.slice(span.start, span.end);
  let hasOther = false;
  for (const match of content.matchAll(WORDS)) {
    const word = match[0].replace(/\.$/u, '');
    const folded = foldWord(word).replace(/'s$/u, '');
    if (words.function.has(folded) || words.articles.has(folded) || words.nameLinks.has(folded)) continue;
    if (!isCapitalised(word)) return false;
    const start = span.start + match.index;
    const isKnown = known.some((one) => one.start < start + word.length && one.end > start);
    const isSaidOfPersons =
      isTitle(words, folded) ||
      words.titleModifiers.has(folded) ||
      words.demonyms.has(folded) ||
      words.affiliations.has(folded);
    if (!isKnown && !isSaidOfPersons) hasOther = true;
  }
  return hasOther;
}

const OPENING = '"“„«‘';
const CLOSING = '"”“»’';

/** Whether [start, end) stands in quotation marks alone: so do titles of papers and works, hotels, ships; places do not. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return (
    start > 0 && end < text.length && OPENING.includes(text.charAt(start - 1)) && CLOSING.includes(text.charAt(end))
  );
}
