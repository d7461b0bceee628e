/** Looking up the tokens of a folded stretch as they stand: filter, slots, then the form itself. */
import { offsetBehind } from '../folding/folded-text.ts';
import { POSITION, type TextWindow } from '../folding/text-window.ts';
import { IS_LOWER } from '../folding/unit-table.ts';
import { LENGTH_BITS, LENGTH_MASK, NOT_PLAIN, type PlainForms } from '../index/plain-forms.ts';
import {
  filterBits,
  filterWord,
  lengthKey,
  POWERS,
  slotPlace,
  smallKey,
  TAG_BITS,
  tagOf,
} from '../index/rolling-hash.ts';
import type { TermIndex } from '../index/term-index.ts';
import { confirmMatch, type MatchContext, type MatchSite } from './confirm-match.ts';
import type { FormShape } from './form-shape.ts';
import type { Hit } from './leftmost-longest.ts';

const FORM_MASK = 2 ** (32 - TAG_BITS) - 1;
const SMALL = smallKey(0);

/** Adds the hits of `index` that begin at tokens [`first`, `end`) of the window, token by token, the longest first. */
export function scanWindow(
  index: TermIndex,
  window: TextWindow,
  range: { readonly first: number; readonly end: number },
  context: MatchContext,
  hits: Hit[],
): void {
  const { cuts, tokens } = window;
  const { filter, filterShift } = index;
  const powers = POWERS;
  const longest = powers.length;
  for (let token = range.first; token < range.end; token += 1) {
    const edge = cuts[4 * token] ?? 0;
    const start = edge & POSITION;
    const before = cuts[4 * token + 1] ?? 0;
    const length = (cuts[4 * token + 2] ?? 0) - start;
    if (length >= longest) continue;
    const small = (edge & IS_LOWER) === 0 ? 0 : SMALL;
    const single = ((cuts[4 * token + 3] ?? 0) - Math.imul(before, powers[length] ?? 0)) | 0;
    const isFirst = isIn(filter, filterShift, single ^ small);
    if (small !== 0 && !isFirst) continue; // four words in five: no form that may be written small begins so
    if (token + 1 < tokens) {
      const both = (cuts[4 * token + 6] ?? 0) - start;
      if (both < longest) {
        const pair = ((cuts[4 * token + 7] ?? 0) - Math.imul(before, powers[both] ?? 0)) | 0;
        if (isIn(filter, filterShift, pair ^ small)) probeLonger(index, window, token, pair, context, hits);
      }
    }
    if (isFirst) probe(index, window, token, 1, context, hits);
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
  const { cuts } = window;
  const start = window.startOf(token);
  const end = window.endOf(token + count - 1);
  if (end - start >= POWERS.length) return;
  const before = Math.imul(cuts[4 * token + 1] ?? 0, POWERS[end - start] ?? 0);
  const hash = ((cuts[4 * (token + count) - 1] ?? 0) - before) | 0;
  for (let place = firstPlace(index, hash); place >= 0; place = nextPlace(index, hash, place)) {
    const form = formIn(index, place);
    const full = plainEnd(index.plain, form, window, start, end);
    if (full >= 0) {
      const offset = window.offsetOf(start);
      const fullEnd = window.offsetOf(full);
      const meanings = index.plain.meaningsOf(form);
      hits.push({ start: offset, end: fullEnd + end - full, fullEnd, meanings, nested: false });
      return;
    }
    const decoded = index.formAt(form);
    const isExact = isWrittenAs(decoded, window, start, end);
    if (!isExact && !isCore(decoded, window, start, end)) continue;
    const isSmall = ((cuts[4 * token] ?? 0) & IS_LOWER) !== 0;
    if (isSmall && decoded.startsUpper && !decoded.continues) return; // "us", looked up for a form that begins so
    const site = {
      folded: window,
      firstToken: start,
      lastTokenEnd: end,
      from: start,
      to: end,
      sources: undefined,
      nameWords: undefined,
      isExact,
    };
    confirmAll(index, form, site, context, hits);
    return;
  }
}

/** What stands beside most names, and decides nothing. */
const PLAIN_EDGES = new Set(Array.from(' ,.;!?()[]"', (char) => char.charCodeAt(0)));
const IS_PLAIN_EDGE = new Uint8Array(128).map((_, unit) => (PLAIN_EDGES.has(unit) ? 1 : 0));

const APOSTROPHE = 0x27;
const SMALL_S = 0x73;

/**
 * The unit behind the mention in the common case, which most of the time goes into: a form that the text spells exactly so,
 * between spaces or plain punctuation, with a possessive `'s` or without. -1 in any other.
 */
function plainEnd(plain: PlainForms, form: number, window: TextWindow, start: number, end: number): number {
  const span = (plain.spans[form] ?? 0) || plain.note(form);
  if (span === NOT_PLAIN || start === 0) return -1;
  const { units, text } = window;
  const full = units[end] === APOSTROPHE && units[end + 1] === SMALL_S ? end + 2 : end;
  if (full >= window.length) return -1;
  if (IS_PLAIN_EDGE[units[start - 1] ?? 0] !== 1 || IS_PLAIN_EDGE[units[full] ?? 0] !== 1) return -1;
  const offset = window.offsetOf(start);
  const length = span & LENGTH_MASK;
  if (window.offsetOf(full) - offset !== length + full - end) return -1;
  const spelt = plain.units;
  const place = span >>> LENGTH_BITS;
  for (let i = 0; i < length; i += 1) if (text.charCodeAt(offset + i) !== spelt[place + i]) return -1;
  return full;
}

/** Whether the original text at the units [`start`, `end`) and what punctuation belongs to the form are the form itself. */
function isWrittenAs(form: FormShape, window: TextWindow, start: number, end: number): boolean {
  const offset = window.offsetOf(start); // that of the core: no form with punctuation before it stands there
  if (!window.text.startsWith(form.text, offset)) return false;
  return offsetBehind(window, end + form.trail.length) === offset + form.text.length;
}

/** The first form with this hash and core, or -1. */
export function findForm(index: TermIndex, hash: number, core: string): number {
  for (let place = firstPlace(index, hash); ; place = nextPlace(index, hash, place)) {
    if (place < 0) return -1;
    const form = formIn(index, place);
    if (index.formAt(form).core === core) return form;
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

/** Adds the hits of all forms that share a core, from the first on, if they count in the language. `isExact` is said of the first. */
export function confirmAll(index: TermIndex, first: number, site: MatchSite, context: MatchContext, hits: Hit[]): void {
  let at = site;
  for (let form = first; ; form += 1) {
    const decoded = index.formAt(form);
    if (decoded.language === '' || decoded.language === context.language) confirmMatch(at, decoded, context, hits);
    if (!decoded.continues) return;
    if (at.isExact) at = { ...at, isExact: false };
  }
}

function isCore({ core }: FormShape, { units }: TextWindow, start: number, end: number): boolean {
  if (core.length !== end - start) return false;
  for (let i = 0; i < core.length; i += 1) if (core.charCodeAt(i) !== units[start + i]) return false;
  return true;
}
