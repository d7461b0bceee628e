/** Looking up the tokens of a folded stretch as they stand: filter, slots, then the form itself. */
import { confirmMatch, type MatchContext } from './confirm-match.ts';
import type { FormShape } from './form-shape.ts';
import { CONTINUES } from './index-layout.ts';
import type { Hit } from './leftmost-longest.ts';
import { filterPlace, POWERS, slotPlace, TAG_BITS, tagOf } from './rolling-hash.ts';
import type { DecodedForm, TermIndex } from './term-index.ts';
import type { TextWindow } from './text-window.ts';

const FORM_MASK = 2 ** (32 - TAG_BITS) - 1;
/** Filter bits of forms of two and more tokens. */
const SEVERAL = 0xfe;
/** The last filter bit stands for this many tokens and all above. */
const MANY_TOKENS = 8;

/** Adds the hits of `index` that begin at tokens [`first`, `end`) of the window, token by token. */
export function scanWindow(
  index: TermIndex,
  window: TextWindow,
  range: { readonly first: number; readonly end: number },
  context: MatchContext,
  hits: Hit[],
): void {
  const { edges, hashes, tokens } = window;
  const { filter, filterShift } = index;
  const powers = POWERS;
  const longest = powers.length;
  for (let token = range.first; token < range.end; token += 1) {
    const start = edges[2 * token] ?? 0;
    const before = hashes[2 * token] ?? 0;
    const length = (edges[2 * token + 1] ?? 0) - start;
    if (length >= longest) continue;
    const single = ((hashes[2 * token + 1] ?? 0) - Math.imul(before, powers[length] ?? 0)) | 0;
    let bits = (filter[filterPlace(single, filterShift)] ?? 0) & 1;
    if (token + 1 < tokens) {
      const both = (edges[2 * token + 3] ?? 0) - start;
      if (both < longest) {
        const pair = ((hashes[2 * token + 3] ?? 0) - Math.imul(before, powers[both] ?? 0)) | 0;
        bits |= (filter[filterPlace(pair, filterShift)] ?? 0) & SEVERAL;
      }
    }
    if (bits !== 0) probe(index, window, token, bits, context, hits);
  }
}

/** Looks the runs that begin at a token up, of every length that the filter's bits allow; the longest first. */
function probe(
  index: TermIndex,
  window: TextWindow,
  token: number,
  bits: number,
  context: MatchContext,
  hits: Hit[],
): void {
  const { edges, hashes } = window;
  const start = edges[2 * token] ?? 0;
  const before = hashes[2 * token] ?? 0;
  const most = Math.min(bits >= 1 << (MANY_TOKENS - 1) ? index.maxTokens : MANY_TOKENS - 1, window.tokens - token);
  for (let count = most; count > 0; count -= 1) {
    if ((bits & (1 << Math.min(count - 1, MANY_TOKENS - 1))) === 0) continue;
    const edge = 2 * (token + count) - 1;
    const end = edges[edge] ?? 0;
    if (end - start >= POWERS.length) continue;
    const hash = ((hashes[edge] ?? 0) - Math.imul(before, POWERS[end - start] ?? 0)) | 0;
    const form = findForm(index, hash, (shape) => isCore(shape, window, start, end));
    if (form >= 0) emitAll(index, form, { window, start, end }, context, hits);
  }
}

/** The first form with this hash whose shape passes the test, or -1. */
export function findForm(index: TermIndex, hash: number, isIt: (shape: FormShape) => boolean): number {
  const { slots, slotScale } = index;
  const tag = tagOf(hash);
  for (let place = slotPlace(hash, slotScale); ; place = place + 1 === slots.length ? 0 : place + 1) {
    const slot = slots[place] ?? 0;
    if (slot === 0) return -1;
    if (slot >>> (32 - TAG_BITS) !== tag) continue;
    const form = (slot & FORM_MASK) - 1;
    if (isIt(index.formAt(form).shape)) return form;
  }
}

/** The forms that share a core, from the first on, if they count in the language. */
export function forEachForm(index: TermIndex, first: number, language: string, use: (form: DecodedForm) => void): void {
  for (let form = first; ; form += 1) {
    const decoded = index.formAt(form);
    if (decoded.language === '' || decoded.language === language) use(decoded);
    if (((index.meta[form] ?? 0) & CONTINUES) === 0) return;
  }
}

function isCore({ core }: FormShape, { units }: TextWindow, start: number, end: number): boolean {
  if (core.length !== end - start) return false;
  for (let i = 0; i < core.length; i += 1) if (core.charCodeAt(i) !== units[start + i]) return false;
  return true;
}

function emitAll(
  index: TermIndex,
  first: number,
  { window, start, end }: { readonly window: TextWindow; readonly start: number; readonly end: number },
  context: MatchContext,
  hits: Hit[],
): void {
  const site = { folded: window, firstToken: start, lastTokenEnd: end, from: start, to: end };
  forEachForm(index, first, context.language, ({ shape, meaning }) => {
    const span = confirmMatch(site, shape, context, { isAmbiguous: meaning.ambiguous });
    if (span !== undefined) hits.push({ start: span.start, end: span.end, fullEnd: span.fullEnd, meaning });
  });
}
