/**
 * The polynomial hash of folded units, modulo 2^32. With the hash of everything before two places the hash of the
 * stretch between them is one multiplication away, so a run of tokens costs the same however long it is.
 */
import { MAX_CORE_UNITS } from '../find/form-shape.ts';

/** Odd, so that it has an inverse; otherwise any large number without structure. */
export const MULTIPLIER = 0x2c1b3c6d;
/** `MULTIPLIER * MULTIPLIER_INVERSE` is 1 modulo 2^32. */
const MULTIPLIER_INVERSE = inverse(MULTIPLIER);
const FILTER_MIX = 0x9e3779b1;
const SLOT_MIX = 0x85ebca6b;
const TAG_MIX = 0xc2b2ae35;
const LENGTH_MIX = 0x27d4eb2f;
const SMALL_MIX = 0x165667b1;

/** `MULTIPLIER` to the power of the index. */
export const POWERS = powers();

/** How many bits of a slot hold the tag; the others hold the number of a form. */
export const TAG_BITS = 12;

/** The hash of what came before and one more unit. */
export function roll(hash: number, unit: number): number {
  return (Math.imul(hash, MULTIPLIER) + unit) | 0;
}

/** Takes the last unit off again. */
export function unroll(hash: number, unit: number): number {
  return Math.imul(hash - unit, MULTIPLIER_INVERSE);
}

/** The hash of a string of units. */
export function hashOf(units: string): number {
  let hash = 0;
  for (let i = 0; i < units.length; i += 1) hash = roll(hash, units.charCodeAt(i));
  return hash;
}

/** The word of a filter of 2^(32 - `shift`) words that speaks for a hash. */
export function filterWord(hash: number, shift: number): number {
  return Math.imul(hash, FILTER_MIX) >>> shift;
}

/** The two bits of that word that are set if a key has this hash (one, if they coincide). `shift` is at least 10. */
export function filterBits(hash: number, shift: number): number {
  const mixed = Math.imul(hash, FILTER_MIX);
  return (1 << ((mixed >>> (shift - 5)) & 31)) | (1 << ((mixed >>> (shift - 10)) & 31));
}

/** The key of tokens that begin with a small letter: only forms that may stand so have it. */
export function smallKey(hash: number): number {
  return hash ^ SMALL_MIX;
}

/** The key of "a form of so many tokens begins with the two tokens of this hash". */
export function lengthKey(pair: number, tokens: number): number {
  return (pair ^ Math.imul(tokens, LENGTH_MIX)) | 0;
}

/** Where a hash falls among `slots` slots; `scale` is `slots` / 2^32. */
export function slotPlace(hash: number, scale: number): number {
  return Math.trunc((Math.imul(hash, SLOT_MIX) >>> 0) * scale);
}

/** What a slot remembers of a hash, so that few are looked at in vain. */
export function tagOf(hash: number): number {
  return Math.imul(hash, TAG_MIX) >>> (32 - TAG_BITS);
}

function inverse(odd: number): number {
  let guess = odd;
  for (let i = 0; i < 5; i += 1) guess = Math.imul(guess, 2 - Math.imul(odd, guess)); // Newton: bits double each time
  return guess;
}

function powers(): Int32Array {
  const list = new Int32Array(MAX_CORE_UNITS + 1);
  list[0] = 1;
  for (let i = 1; i < list.length; i += 1) list[i] = Math.imul(list[i - 1] ?? 0, MULTIPLIER);
  return list;
}
