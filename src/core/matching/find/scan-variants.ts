/** Looking up the tokens of a folded stretch in all their readings: inflected names, particles, prefixes. */
import type { TextWindow } from '../folding/text-window.ts';
import { hashOf, lengthKey, POWERS } from '../index/rolling-hash.ts';
import type { TermIndex } from '../index/term-index.ts';
import type { MatchContext } from './confirm-match.ts';
import type { Hit } from './leftmost-longest.ts';
import { confirmAll, findForm, isIn } from './scan-window.ts';
import { type Variants, variantsOf, type WordVariant } from './word-variants.ts';

/** A run of tokens read in one way. */
interface Reading {
  readonly core: string;
  /** For each unit of the core where it stands in the window, -1 if nowhere. */
  readonly sources: readonly number[];
  readonly nameWords: readonly number[];
  readonly from: number;
  readonly to: number;
}

const NOTHING: Reading = { core: '', sources: [], nameWords: [], from: 0, to: 0 };

/** Adds the hits of `index` that begin at tokens [`first`, `end`) of the window and have at least one token in another reading than its own. */
export function scanVariants(
  index: TermIndex,
  window: TextWindow,
  range: { readonly first: number; readonly end: number },
  context: MatchContext,
  hits: Hit[],
): void {
  const variantsAt = rememberVariants(window, context);
  const scan: Scan = { index, window, context, hits, variantsAt };
  for (let token = range.first; token < range.end; token += 1) {
    if (mayBeVaried(scan, token)) extend(scan, { first: token, count: 0, pair: 0, isVaried: false }, NOTHING);
  }
}

interface Scan {
  readonly index: TermIndex;
  readonly window: TextWindow;
  readonly context: MatchContext;
  readonly hits: Hit[];
  readonly variantsAt: (token: number) => Variants;
}

/** A run of tokens that has been read. */
interface Run {
  readonly first: number;
  readonly count: number;
  /** The hash of its first two tokens, if it has so many. */
  readonly pair: number;
  readonly isVaried: boolean;
}

function rememberVariants(window: TextWindow, { rules }: MatchContext): (token: number) => Variants {
  const known: (Variants | undefined)[] = [];
  return (token) => {
    const variants = known[token];
    if (variants !== undefined) return variants;
    const made = variantsOf(window, { start: window.startOf(token), end: window.endOf(token) }, rules);
    known[token] = made;
    return made;
  };
}

/** Whether a varied run can begin at a token: it or the next one has variants, or both as they stand begin a longer form. */
function mayBeVaried({ index, window, variantsAt }: Scan, token: number): boolean {
  if (isVariable(variantsAt(token))) return true;
  if (token + 1 >= window.tokens) return false;
  if (isVariable(variantsAt(token + 1))) return true;
  const start = window.startOf(token);
  const length = window.endOf(token + 1) - start;
  if (length >= POWERS.length) return false;
  const pair =
    ((window.cuts[4 * token + 7] ?? 0) - Math.imul(window.cuts[4 * token + 1] ?? 0, POWERS[length] ?? 0)) | 0;
  return isIn(index.filter, index.filterShift, pair);
}

function isVariable({ prefixed, suffixed }: Variants): boolean {
  return prefixed.length > 0 || suffixed.length > 0;
}

/** Reads the next token of a run in every way. */
function extend(scan: Scan, run: Run, reading: Reading): void {
  const { index, window, context } = scan;
  const token = run.first + run.count;
  if (token >= window.tokens || run.count >= index.maxTokens) return;
  if (window.endOf(token) - window.startOf(run.first) >= POWERS.length) return;
  const { prefixed, suffixed } = scan.variantsAt(token);
  take(scan, run, readToken(window, reading, token, run.count, undefined), true);
  const varied = { ...run, isVaried: true };
  if (run.count === 0) {
    for (const variant of prefixed) take(scan, varied, readToken(window, reading, token, 0, variant), true);
  }
  for (const variant of suffixed) {
    const mayGoOn = context.rules.everyWord === true && variant.isNameOnly;
    take(scan, varied, readToken(window, reading, token, run.count, variant), mayGoOn);
  }
}

/** Looks a reading up, and goes on to the next token if a longer form can begin so. */
function take(scan: Scan, run: Run, read: Reading, mayGoOn: boolean): void {
  const { filter, filterShift } = scan.index;
  const hash = hashOf(read.core);
  const count = run.count + 1;
  const pair = count === 2 ? hash : run.pair;
  const isPossible = isIn(filter, filterShift, count === 1 ? hash : lengthKey(pair, count));
  if (run.isVaried && isPossible) lookUp(scan, run, read, hash);
  if (mayGoOn && (count !== 2 || isIn(filter, filterShift, pair))) extend(scan, { ...run, count, pair }, read);
}

function lookUp({ index, window, context, hits }: Scan, run: Run, read: Reading, hash: number): void {
  const first = findForm(index, hash, read.core);
  if (first < 0) return;
  const { sources, nameWords, from, to } = read;
  const firstToken = window.startOf(run.first);
  const lastTokenEnd = window.endOf(run.first + run.count);
  const site = { folded: window, firstToken, lastTokenEnd, from, to, sources, nameWords, isExact: false };
  confirmAll(index, first, site, context, hits);
}

/** A reading and one more token, as it stands or in a variant. */
function readToken(
  window: TextWindow,
  reading: Reading,
  token: number,
  count: number,
  variant: WordVariant | undefined,
): Reading {
  const start = window.startOf(token);
  const end = window.endOf(token);
  const from = start + (variant?.from ?? 0);
  const to = variant === undefined ? end : start + variant.to;
  const gap = count === 0 ? from : window.endOf(token - 1);
  let core = reading.core + (variant?.prepend ?? '');
  const sources = [...reading.sources, ...unsourced(variant?.prepend)];
  for (let unit = gap; unit < to; unit += 1) {
    core += String.fromCharCode(window.units[unit] ?? 0);
    sources.push(unit);
  }
  return {
    core: core + (variant?.append ?? ''),
    sources: [...sources, ...unsourced(variant?.append)],
    nameWords: variant?.isNameOnly === true ? [...reading.nameWords, count] : reading.nameWords,
    from: count === 0 ? from : reading.from,
    to: variant === undefined ? end : start + variant.end,
  };
}

function unsourced(text: string | undefined): readonly number[] {
  return text === undefined ? [] : Array.from(text, () => -1);
}
