/** Step 1 of detection: every place where a form stands in a text. */
import type { Candidate } from '../candidate.ts';
import { TextWindow } from '../folding/text-window.ts';
import type { TermIndex } from '../index/term-index.ts';
import type { MatchContext } from './confirm-match.ts';
import { rulesLanguage, rulesOf } from './language-rules.ts';
import { type Hit, toCandidates } from './leftmost-longest.ts';
import { scanVariants } from './scan-variants.ts';
import { scanWindow } from './scan-window.ts';
import { hasVariants } from './word-variants.ts';

/** How much text is folded at a time: what is written is still in the processor's nearest cache when it is looked up. */
const WINDOW_UNITS = 8_192;
/** Tokens before a stretch that are folded again, for a name's edge looks back over two of them at most. */
const TOKENS_BEHIND = 3;
/** Tokens needed behind the longest form: a joined ending, and what follows it. */
const TOKENS_AHEAD = 3;

const shared = new TextWindow();

/**
 * The candidates of a text, in order of start, the longer first: leftmost-longest, as `toCandidates` says.
 * `lang` is the text's BCP 47 tag, empty if unknown (then forms with a language do not count). Never throws,
 * whatever the text; takes time in proportion to it and memory only for what it finds.
 */
export function findCandidates(
  index: TermIndex,
  text: string,
  options: { readonly lang: string },
): readonly Candidate[] {
  return findCandidatesIn([index], text, options);
}

/**
 * The same over several indexes at once (the bundled one and the reader's own), as if they were one. The caller
 * numbers the entries so that no number means two things.
 */
export function findCandidatesIn(
  indexes: readonly TermIndex[],
  text: string,
  options: { readonly lang: string },
): readonly Candidate[] {
  const language = rulesLanguage(options.lang);
  const context = { language, rules: rulesOf(language) };
  const hits: Hit[] = [];
  const tokensAhead = TOKENS_AHEAD + Math.max(0, ...indexes.map((index) => index.maxTokens));
  let from = 0;
  let resume = 0;
  let size = WINDOW_UNITS;
  while (resume < text.length) {
    shared.fold(text, from, size);
    const isLast = shared.limit === text.length;
    const first = firstTokenFrom(shared, resume);
    const end = isLast ? shared.tokens : Math.max(first, shared.tokens - tokensAhead);
    scan(indexes, { first, end }, context, hits);
    if (isLast) break;
    if (shared.tokens === 0) from = resume = shared.limit - 1;
    else if (end === first)
      size *= 2; // a single word, or the space within a name, fills the whole window
    else {
      resume = tokenOffset(shared, end);
      from = tokenOffset(shared, Math.max(0, end - TOKENS_BEHIND));
      size = WINDOW_UNITS;
    }
  }
  shared.release(WINDOW_UNITS);
  return toCandidates(hits);
}

function scan(
  indexes: readonly TermIndex[],
  range: { readonly first: number; readonly end: number },
  context: MatchContext,
  hits: Hit[],
): void {
  const isVaried = hasVariants(context.rules) || shared.hasHangul;
  for (const index of indexes) {
    scanWindow(index, shared, range, context, hits);
    if (isVaried) scanVariants(index, shared, range, context, hits);
  }
}

function tokenOffset(window: TextWindow, token: number): number {
  return window.offsetOf(window.startOf(token));
}

/** The first token that begins at an offset or behind it. */
function firstTokenFrom(window: TextWindow, offset: number): number {
  let token = 0;
  while (token < window.tokens && tokenOffset(window, token) < offset) token += 1;
  return token;
}
