/**
 * A stretch of a text, folded, cut into tokens and hashed in one pass without a branch for ordinary characters. The
 * buffers are used again for every stretch: a text costs no memory of its own.
 */
import { MULTIPLIER, roll, unroll } from '../index/rolling-hash.ts';
import { composeUnits, HANGUL, SEPARATOR, UNSPACED, type UnitClass, WORD } from './fold.ts';
import { type FoldedText, isLowSurrogate } from './folded-text.ts';
import {
  cachedClass,
  cachedFold,
  IN_WORD,
  IS_HANGUL,
  IS_LOWER,
  IS_SPACE,
  IS_SPECIAL,
  IS_UNSPACED,
  UNIT_MASK,
  UNIT_TABLE,
  unitValue,
} from './unit-table.ts';

/** A character folds to at most 18 units (ﷺ); room for the last one of a stretch. */
const SPARE_UNITS = 64;

/** What is left of a token's first edge when `IS_LOWER` is taken off. */
export const POSITION = IS_LOWER - 1;

/** One folded stretch at a time. */
export class TextWindow implements FoldedText {
  text = '';
  length = 0;
  units = new Uint16Array(0);
  /**
   * Four numbers a token: its first unit, which carries `IS_LOWER` if the token begins with a small letter that is
   * nothing out of the ordinary; the hash of all units of the window before it; the unit behind it; the hash up to there.
   */
  cuts = new Int32Array(0);
  tokens = 0;
  hasHangul = false;
  /** Behind the last UTF-16 unit that was to be folded: offset into the text. May lie within a pair, of which all is folded. */
  limit = 0;

  /** Where the distance between units and offsets changes, and to what. */
  #shiftUnits = new Int32Array(0);
  #shifts = new Int32Array(0);
  #shiftCount = 0;
  /** The state of the pass, handed between its fast and its slow part. */
  #cut = 0;
  #hash = 0;
  /** The value of the last unit, and what makes the next one a case for the slow part. */
  #last = 0;
  #mask = IS_SPECIAL;

  /** Folds `text` from an offset on, up to `count` UTF-16 units. What was folded before is forgotten. */
  fold(text: string, from: number, count: number): void {
    this.limit = Math.min(text.length, from + count);
    this.#makeRoom(this.limit - from);
    this.text = text;
    this.length = 0;
    this.hasHangul = false;
    this.#cut = 0;
    this.#hash = 0;
    this.#last = 0;
    this.#mask = IS_SPECIAL;
    this.#shiftUnits[0] = 0;
    this.#shifts[0] = from;
    this.#shiftCount = 1;
    let offset = from;
    while (offset < this.limit) {
      offset = this.#foldOrdinary(offset);
      if (offset < this.limit) offset = this.#foldSpecial(offset);
    }
    if ((this.#last & IN_WORD) !== 0) this.#addCut();
    this.tokens = this.#cut >> 2;
  }

  /** The first unit of a token. */
  startOf(token: number): number {
    return (this.cuts[4 * token] ?? 0) & POSITION;
  }

  /** The unit behind a token. */
  endOf(token: number): number {
    return this.cuts[4 * token + 2] ?? 0;
  }

  /** Lets the text go, and buffers that grew beyond `count` units. */
  release(count: number): void {
    this.text = '';
    if (this.units.length > count + SPARE_UNITS) this.#allocate(0);
  }

  offsetOf(unit: number): number {
    const at = this.#shiftUnits;
    let low = 0;
    let high = this.#shiftCount - 1;
    if ((at[high] ?? 0) <= unit) low = high;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((at[middle] ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    return unit + (this.#shifts[low] ?? 0);
  }

  #makeRoom(count: number): void {
    if (this.units.length < count + SPARE_UNITS) this.#allocate(count + SPARE_UNITS);
  }

  #allocate(count: number): void {
    this.units = new Uint16Array(count);
    this.cuts = new Int32Array(4 * count);
    this.#shiftUnits = new Int32Array(count);
    this.#shifts = new Int32Array(count);
  }

  /** Folds ordinary characters until one is not; returns its offset. The loop that decides how fast everything is. */
  #foldOrdinary(from: number): number {
    const { text, limit, units, cuts } = this;
    const table = UNIT_TABLE;
    let unit = this.length;
    let cut = this.#cut;
    let hash = this.#hash;
    let last = this.#last;
    let mask = this.#mask;
    let offset = from;
    for (; offset < limit; offset += 1) {
      const value = table[text.charCodeAt(offset)] ?? IS_SPECIAL;
      if ((value & mask) !== 0) break;
      units[unit] = value;
      cuts[cut] = unit | (value & IS_LOWER);
      cuts[cut + 1] = hash;
      cut += ((value ^ last) >>> 15) & 2;
      hash = (Math.imul(hash, MULTIPLIER) + (value & UNIT_MASK)) | 0;
      mask = IS_SPECIAL | (value & IS_SPACE);
      last = value;
      unit += 1;
    }
    this.length = unit;
    this.#cut = cut;
    this.#hash = hash;
    this.#last = last;
    this.#mask = mask;
    return offset;
  }

  /** Folds one character that is not ordinary, or not ordinary behind the one before; returns the offset behind it. */
  #foldSpecial(offset: number): number {
    const { text } = this;
    const value = unitValue(text.charCodeAt(offset));
    if ((value & (IS_HANGUL | IS_UNSPACED)) !== 0) {
      this.#push(value & UNIT_MASK, (value & IS_HANGUL) !== 0 ? HANGUL : UNSPACED);
      return offset + 1;
    }
    if ((value & IS_SPECIAL) === 0) {
      if ((value & this.#mask & IS_SPACE) !== 0) this.#shiftTo(offset + 1);
      else this.#push(value & UNIT_MASK, (value & IN_WORD) !== 0 ? WORD : SEPARATOR);
      return offset + 1;
    }
    const codePoint = text.codePointAt(offset) ?? 0;
    const behind = offset + (codePoint > 0xffff ? 2 : 1);
    const folded = cachedFold(codePoint);
    const isMerged = this.#compose(folded.length === 1 ? folded.charCodeAt(0) : codePoint);
    if (!isMerged) this.#pushAll(folded, offset, codePoint > 0xffff && folded.length === 2);
    this.#shiftTo(behind);
    return behind;
  }

  /** What one character folds to; `isPair` if it was a pair of units itself, and may still be one. */
  #pushAll(folded: string, offset: number, isPair: boolean): void {
    for (let i = 0; i < folded.length; i += 1) {
      const unit = folded.charCodeAt(i);
      if (isLowSurrogate(unit)) this.#pushLow(unit, isPair ? offset + i : offset);
      else {
        this.#shiftTo(offset);
        this.#push(unit, cachedClass(unit));
      }
    }
  }

  /** The second unit of a letter outside the basic plane: stays in the token of the first. */
  #pushLow(unit: number, offset: number): void {
    this.#shiftTo(offset);
    const isClosed = (this.#last & IN_WORD) === 0;
    if (isClosed) this.#cut -= 2;
    this.#append(unit);
    if (isClosed) this.#addCut();
  }

  /** Merges a unit with the one before it, if the two make one. */
  #compose(unit: number): boolean {
    const before = this.units[this.length - 1] ?? 0;
    const composed = composeUnits(before, unit);
    if (composed === 0) return false;
    const isClosed = this.cuts[this.#cut - 2] === this.length;
    this.#hash = roll(unroll(this.#hash, before), composed);
    this.units[this.length - 1] = composed;
    if (isClosed) this.cuts[this.#cut - 1] = this.#hash;
    return true;
  }

  #push(unit: number, kind: UnitClass): void {
    const isOpen = (this.#last & IN_WORD) !== 0;
    const openKind = (this.#mask & IN_WORD) !== 0 ? HANGUL : WORD;
    if (isOpen && openKind !== kind) this.#addCut();
    if (kind !== SEPARATOR && !(isOpen && openKind === kind)) this.#addCut();
    this.#append(unit);
    if (kind === UNSPACED) this.#addCut();
    if (kind === HANGUL) this.hasHangul = true;
    this.#last = kind === WORD || kind === HANGUL ? IN_WORD : 0;
    this.#mask = IS_SPECIAL | (kind === HANGUL ? IN_WORD : 0) | (unit === 0x20 ? IS_SPACE : 0);
  }

  #append(unit: number): void {
    this.units[this.length] = unit;
    this.length += 1;
    this.#hash = roll(this.#hash, unit);
  }

  /** A token begins or ends here. */
  #addCut(): void {
    this.cuts[this.#cut] = this.length;
    this.cuts[this.#cut + 1] = this.#hash;
    this.#cut += 2;
  }

  /** The next unit comes from the character at `offset`. */
  #shiftTo(offset: number): void {
    const shift = offset - this.length;
    const last = this.#shiftCount - 1;
    if (this.#shifts[last] === shift) return;
    if (this.#shiftUnits[last] !== this.length) this.#shiftCount += 1;
    this.#shiftUnits[this.#shiftCount - 1] = this.length;
    this.#shifts[this.#shiftCount - 1] = shift;
  }
}
