/** Looking up the tokens of a folded stretch as they stand: filter, slots, then the form itself. */
import { confirmMatch, type MatchContext, type MatchSite } from './confirm-match.ts';
import type { FormShape } from './form-shape.ts';
import { CONTINUES } from './index-layout.ts';
import type { Hit } from './leftmost-longest.ts';
import { filterBits, filterWord, lengthKey, POWERS, slotPlace, TAG_BITS, tagOf } from './rolling-hash.ts';
import type { TermIndex } from './term-index.ts';
import type { TextWindow } from './text-window.ts';

const FORM_MASK = 2 ** (32 - TAG_BITS) - 1;
/** Adds the hits of `index` that begin at tokens [`first`, `end`) of the window, token by token, the longest first. */
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
    if (token + 1 < tokens) {
      const both = (edges[2 * token + 3] ?? 0) - start;
      if (both < longest) {
        const pair = ((hashes[2 * token + 3] ?? 0) - Math.imul(before, powers[both] ?? 0)) | 0;
        if (isIn(filter, filterShift, pair)) probeLonger(index, window, token, pair, context, hits);
      }
    }
    const single = ((hashes[2 * token + 1] ?? 0) - Math.imul(before, powers[length] ?? 0)) | 0;
    if (isIn(filter, filterShift, single)) probe(index, window, token, 1, context, hits);
  }
}

/** Whether the filter lets a key through: always if the index has it, seldom if not. */
export function isIn(filter: Int32Array, shift: number, key: number): boolean {
  const bits = filterBits(key, shift);
  return ((filter[filterWord(key, shift)] ?? 0) & bits) === bits;
}

/** Looks runs of two and more tokens up, of every length in which a form begins with this pair. */
function probeLonger(
  index: TermIndex,
  window: TextWindow,
  token: number,
  pair: number,
  context: MatchContext,
  hits: Hit[],
): void {
  const { filter, filterShift } = index;
  for (let count = Math.min(index.maxTokens, window.tokens - token); count > 1; count -= 1) {
    if (isIn(filter, filterShift, lengthKey(pair, count))) probe(index, window, token, count, context, hits);
  }
}

/** Looks the run of `count` tokens up. */
function probe(
  index: TermIndex,
  window: TextWindow,
  token: number,
  count: number,
  context: MatchContext,
  hits: Hit[],
): void {
  const { edges, hashes } = window;
  const start = edges[2 * token] ?? 0;
  const edge = 2 * (token + count) - 1;
  const end = edges[edge] ?? 0;
  if (end - start >= POWERS.length) return;
  const hash = ((hashes[edge] ?? 0) - Math.imul(hashes[2 * token] ?? 0, POWERS[end - start] ?? 0)) | 0;
  const form = findPlain(index, hash, window, start, end);
  if (form < 0) return;
  const site = {
    folded: window,
    firstToken: start,
    lastTokenEnd: end,
    from: start,
    to: end,
    sources: undefined,
    nameWords: undefined,
  };
  confirmAll(index, form, site, context, hits);
}

/** The first form with this hash whose core is the units [`start`, `end`) of the window, or -1. */
function findPlain(index: TermIndex, hash: number, window: TextWindow, start: number, end: number): number {
  for (let place = firstPlace(index, hash); ; place = nextPlace(index, hash, place)) {
    if (place < 0) return -1;
    const form = formIn(index, place);
    if (isCore(index.formAt(form).shape, window, start, end)) return form;
  }
}

/** The first form with this hash and core, or -1. */
export function findForm(index: TermIndex, hash: number, core: string): number {
  for (let place = firstPlace(index, hash); ; place = nextPlace(index, hash, place)) {
    if (place < 0) return -1;
    const form = formIn(index, place);
    if (index.formAt(form).shape.core === core) return form;
  }
}

function formIn(index: TermIndex, place: number): number {
  return ((index.slots[place] ?? 0) & FORM_MASK) - 1;
}

function firstPlace(index: TermIndex, hash: number): number {
  return nextPlace(index, hash, slotPlace(hash, index.slotScale) - 1);
}

/** The next slot behind `place` with the tag of the hash, or -1 where an empty one comes first. */
function nextPlace({ slots }: TermIndex, hash: number, place: number): number {
  const tag = tagOf(hash);
  for (let next = place + 1; ; next += 1) {
    if (next === slots.length) next = 0;
    const slot = slots[next] ?? 0;
    if (slot === 0) return -1;
    if (slot >>> (32 - TAG_BITS) === tag) return next;
  }
}

/** Adds the hits of all forms that share a core, from the first on, if they count in the language. */
export function confirmAll(index: TermIndex, first: number, site: MatchSite, context: MatchContext, hits: Hit[]): void {
  for (let form = first; ; form += 1) {
    const decoded = index.formAt(form);
    if (decoded.language === '' || decoded.language === context.language) confirmMatch(site, decoded, context, hits);
    if (((index.meta[form] ?? 0) & CONTINUES) === 0) return;
  }
}

function isCore({ core }: FormShape, { units }: TextWindow, start: number, end: number): boolean {
  if (core.length !== end - start) return false;
  for (let i = 0; i < core.length; i += 1) if (core.charCodeAt(i) !== units[start + i]) return false;
  return true;
}
