/**
 * Word boundaries in scripts written without spaces: a hit there must begin and end where the script's words do
 * (京都 is no word of 東京都). `Intl.Segmenter` knows the words; it is asked about the surroundings of a hit only,
 * for it is slow, and quadratic in Node 20.
 */

const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua9e0-\ua9fe\uaa60-\uaa7f\uf900-\ufaff\uff66-\uff9f\ud840-\ud8bf\udc00-\udfff]/;
const KATAKANA = /[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f]/;
/** Marks and vowels that never begin a syllable: a boundary before one would split it. */
const NEVER_FIRST =
  /[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e\u0eb0-\u0ebd\u0ec8-\u0ece\u102b-\u103e\u1056-\u1059\u17b4-\u17d3\u17dd\u3099\u309a]/;
/** From this many characters on a Chinese or Japanese name is its own proof: no run of it belongs to other words. */
const TRUSTED_HAN_UNITS = 4;
/** How much of the text around a hit is segmented. Longer than the sentences of these scripts mostly are between two marks. */
const WINDOW_UNITS = 40;

let segmenter: Intl.Segmenter | undefined;

/** Whether both ends of a hit that touch a script without spaces lie between words. Offsets into the original text. */
export function fitsBetweenWords(text: string, start: number, end: number): boolean {
  const touchesBefore = isUnspaced(text, start - 1) && isUnspaced(text, start);
  const touchesAfter = isUnspaced(text, end - 1) && isUnspaced(text, end);
  if (touchesBefore && !mayPart(text, start)) return false;
  if (touchesAfter && !mayPart(text, end)) return false;
  if (!touchesBefore && !touchesAfter) return true;
  if (
    end - start >= TRUSTED_HAN_UNITS &&
    /^[\u3000-\u9fff\uf900-\ufaff\uff66-\uff9f\ud840-\udfff]+$/.test(text.slice(start, end))
  )
    return true;
  const boundaries = boundariesAround(text, start, end);
  return (!touchesBefore || boundaries.has(start)) && (!touchesAfter || boundaries.has(end));
}

function isUnspaced(text: string, offset: number): boolean {
  return UNSPACED.test(text.charAt(offset)); // there is no character beyond the ends
}

/** A run of katakana is one word; a syllable is never split. */
function mayPart(text: string, offset: number): boolean {
  if (NEVER_FIRST.test(text.charAt(offset))) return false;
  return !(KATAKANA.test(text.charAt(offset - 1)) && KATAKANA.test(text.charAt(offset)));
}

function boundariesAround(text: string, start: number, end: number): ReadonlySet<number> {
  let from = start;
  let to = end;
  while (start - from < WINDOW_UNITS && isUnspaced(text, from - 1)) from -= 1;
  while (to - end < WINDOW_UNITS && isUnspaced(text, to)) to += 1;
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const boundaries = new Set<number>();
  for (const part of segmenter.segment(text.slice(from, to))) boundaries.add(from + part.index);
  return boundaries;
}
