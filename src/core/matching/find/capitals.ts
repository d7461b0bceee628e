/** Whether a block of text is mostly in capitals, so that acronyms cannot be told from words. */
import { caseOfUnit, LOWER, UPPER } from '../folding/letter-case.ts';

const MOSTLY = 0.7;
/** Fewer letters beside the acronym tell nothing. */
const MIN_LETTERS = 8;
/** How far around an acronym the letters of a long block count: some lines. */
const AROUND_UNITS = 500;

/** Whether most letters around an acronym, itself left aside, are capitals. Offsets are UTF-16 units, half-open. */
export function isAmongCapitals(text: string, start: number, end: number): boolean {
  const before = countLetters(text, Math.max(0, start - AROUND_UNITS), start);
  const behind = countLetters(text, end, Math.min(text.length, end + AROUND_UNITS));
  const uppers = before.uppers + behind.uppers;
  const letters = uppers + before.lowers + behind.lowers;
  return letters >= MIN_LETTERS && uppers >= MOSTLY * letters;
}

interface Count {
  readonly uppers: number;
  readonly lowers: number;
}

function countLetters(text: string, start: number, end: number): Count {
  let uppers = 0;
  let lowers = 0;
  for (let offset = start; offset < end; offset += 1) {
    const letterCase = caseOfUnit(text.charCodeAt(offset));
    if (letterCase === LOWER) lowers += 1;
    else if (letterCase === UPPER) uppers += 1;
  }
  return { uppers, lowers };
}
