/**
 * Folding and class of every UTF-16 unit in one look-up. The table is filled a page of 256 units at a time, when text
 * first uses the page: a reader of English never pays for Chinese, and nothing is computed when the background starts.
 */
import { classOfUnit, composeUnits, foldCodePoint, HANGUL, SEPARATOR, UNSPACED, type UnitClass, WORD } from './fold.ts';
import { caseOfUnit, LOWER } from './letter-case.ts';
import { remember } from './remember.ts';

/** The low half of a value is the folded unit, the rest are these flags. */
export const UNIT_MASK = 0xffff;
/** Belongs to a word. */
export const IN_WORD = 0x1_0000;
/** Folds to a space; of several on end one is kept. */
export const IS_SPACE = 0x2_0000;
/** Not simply one unit that is a letter or a separator: ask `foldSpecial`. */
export const IS_SPECIAL = 0x4_0000;
/** Special, but filled in and simply one unit, of Hangul. */
export const IS_HANGUL = 0x8_0000;
/** The same, of a script without spaces. */
export const IS_UNSPACED = 0x10_0000;
/** A small letter. Lies above every position in a window, so that both fit one number. */
export const IS_LOWER = 0x4000_0000;
const IS_EMPTY = 0x20_0000;

const PAGE_UNITS = 256;

/** Indexed by UTF-16 unit. */
export const UNIT_TABLE = new Int32Array(0x1_0000).fill(IS_SPECIAL | IS_EMPTY);

/** Class + 1 of folded units, 0 where not yet asked. */
const classes = new Uint8Array(0x1_0000);

/** The value of a unit, its page filled if it was not. */
export function unitValue(unit: number): number {
  const value = UNIT_TABLE[unit] ?? IS_SPECIAL;
  if ((value & IS_EMPTY) === 0) return value;
  const first = unit & ~(PAGE_UNITS - 1);
  for (let other = first; other < first + PAGE_UNITS; other += 1) UNIT_TABLE[other] = toUnitValue(other);
  return UNIT_TABLE[unit] ?? IS_SPECIAL;
}

/** The value of a unit, made anew: `unitValue` is for all but tests. */
export function toUnitValue(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return IS_SPECIAL;
  if (unit >= 0x4e00 && unit <= 0x9fff) return IS_SPECIAL | IS_UNSPACED | unit;
  if (unit >= 0xac00 && unit <= 0xd7a3) return IS_SPECIAL | IS_HANGUL | unit;
  const folded = foldCodePoint(unit);
  if (folded.length !== 1 || mayCompose(folded.charCodeAt(0))) return IS_SPECIAL;
  const only = folded.charCodeAt(0);
  const kind = cachedClass(only);
  if (kind === HANGUL) return IS_SPECIAL | IS_HANGUL | only;
  if (kind === UNSPACED) return IS_SPECIAL | IS_UNSPACED | only;
  const lower = caseOfUnit(unit) === LOWER ? IS_LOWER : 0;
  return only | (kind === WORD ? IN_WORD | lower : 0) | (only === 0x20 ? IS_SPACE : 0);
}

/** Whether a folded unit may merge with the one before it; asked with letters of every kind that it may merge with. */
function mayCompose(unit: number): boolean {
  return [0x0438, 0x304b, 0x306f, 0x1100, 0xac00].some((before) => composeUnits(before, unit) !== 0);
}

/** `classOfUnit`, remembered. */
export function cachedClass(unit: number): UnitClass {
  const known = classes[unit] ?? 0;
  if (known !== 0) return toClass(known - 1);
  const kind = classOfUnit(unit);
  classes[unit] = kind + 1;
  return kind;
}

function toClass(value: number): UnitClass {
  if (value === WORD) return WORD;
  if (value === HANGUL) return HANGUL;
  return value === UNSPACED ? UNSPACED : SEPARATOR;
}

/** How many folds of rare characters are remembered before all are forgotten. */
const MAX_FOLDS = 4096;

/** `foldCodePoint`, remembered. */
export const cachedFold = remember(foldCodePoint, MAX_FOLDS);
