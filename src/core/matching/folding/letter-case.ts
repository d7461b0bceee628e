/** Upper, lower or neither: for single characters, remembered. */

/** No case at all (digits, Chinese), and so equal to either. */
export const CASELESS = 0;
/** A small letter. */
export const LOWER = 1;
/** A capital. */
export const UPPER = 2;
/** One of the three cases above. */
export type LetterCase = typeof CASELESS | typeof LOWER | typeof UPPER;

/** Case + 1 of UTF-16 units, 0 where not yet asked. */
const cases = new Uint8Array(0x1_0000);

/** The case of a UTF-16 unit; half of a pair has none. */
export function caseOfUnit(unit: number): LetterCase {
  const known = cases[unit] ?? 0;
  if (known !== 0) return toCase(known - 1);
  const found = caseOfCodePoint(unit);
  cases[unit] = found + 1;
  return found;
}

/** The case of a code point: upper if it has a lower form, lower if it has an upper one. */
export function caseOfCodePoint(codePoint: number): LetterCase {
  const char = String.fromCodePoint(codePoint);
  if (char.toLowerCase() !== char) return UPPER;
  return char.toUpperCase() !== char ? LOWER : CASELESS;
}

function toCase(value: number): LetterCase {
  if (value === UPPER) return UPPER;
  return value === LOWER ? LOWER : CASELESS;
}
