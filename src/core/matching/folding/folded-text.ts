/** What folding makes of a text, and how to get back to the original. */
import { composeUnits, foldCodePoint, isTrailingMark, SEPARATOR, UNSPACED, type UnitClass } from './fold.ts';
import { cachedClass } from './unit-table.ts';

/** A folded text, or a stretch of one. All positions named `unit` count folded units, all named `offset` UTF-16 units of the original. */
export interface FoldedText {
  /** The original, untouched. */
  readonly text: string;
  readonly units: ArrayLike<number>;
  /** How many of `units` count. */
  readonly length: number;
  /** The offset of the character a unit came from. `offsetOf(length)` is the offset behind the last character. */
  offsetOf(unit: number): number;
}

/** The unit at a position; 0 outside the text. */
export function unitAt(folded: FoldedText, unit: number): number {
  return unit >= 0 && unit < folded.length ? (folded.units[unit] ?? 0) : 0;
}

/** The class of the unit at a position; a low surrogate has that of the pair. Outside the text it is `SEPARATOR`. */
export function classAt(folded: FoldedText, unit: number): UnitClass {
  const value = unitAt(folded, unit);
  return cachedClass(isLowSurrogate(value) ? unitAt(folded, unit - 1) : value);
}

/** The offset behind the character that unit `unit - 1` came from, its combining marks included. */
export function offsetBehind(folded: FoldedText, unit: number): number {
  const { text } = folded;
  let offset = folded.offsetOf(unit - 1) + 1;
  if (isLowSurrogate(text.charCodeAt(offset))) offset += 1; // a lone one is a unit of its own, and the end below
  while (offset < text.length && isTrailingMark(text.charCodeAt(offset))) offset += 1;
  return Math.min(offset, Math.max(folded.offsetOf(unit), folded.offsetOf(unit - 1) + 1));
}

/** Whether a unit is the second half of a pair. */
export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** A maximal run of word characters; in scripts without spaces every character is a token. Units, half-open. */
export interface Token {
  readonly start: number;
  readonly end: number;
}

/** Folds a whole string, plainly. For forms; texts of pages go through the scanner's own folding, which must agree. */
export function foldString(text: string): FoldedText {
  const units: number[] = [];
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; ) {
    const codePoint = text.codePointAt(offset) ?? 0;
    const before = units.at(-1) ?? 0;
    const folded = foldCodePoint(codePoint);
    const composed = composeUnits(before, folded.length === 1 ? folded.charCodeAt(0) : codePoint);
    if (composed !== 0) units[units.length - 1] = composed;
    else if (folded !== ' ' || before !== 0x20) {
      for (let i = 0; i < folded.length; i += 1) {
        units.push(folded.charCodeAt(i));
        const isPair = folded.length === 2 && codePoint > 0xffff && isLowSurrogate(folded.charCodeAt(1));
        offsets.push(isPair ? offset + i : offset);
      }
    }
    offset += codePoint > 0xffff ? 2 : 1;
  }
  return { text, units, length: units.length, offsetOf: (unit) => offsets[unit] ?? text.length };
}

/** The tokens of a folded text, in order. */
export function tokensOf(folded: FoldedText): readonly Token[] {
  const tokens: Token[] = [];
  for (let unit = 0; unit < folded.length; ) {
    const kind = classAt(folded, unit);
    const start = unit;
    unit += 1;
    if (kind === SEPARATOR) continue;
    if (kind === UNSPACED) {
      if (isLowSurrogate(folded.units[unit] ?? 0)) unit += 1;
    } else while (classAt(folded, unit) === kind) unit += 1; // behind the text is SEPARATOR
    tokens.push({ start, end: unit });
  }
  return tokens;
}
