/** The words of a text: how far apart marks may stand is counted in them. */

// A run of letters and digits is a word; in scripts written without spaces two characters count as one, which is the
// mean length of a Chinese or Japanese word.
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}][\p{M}]*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]?|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'\u2019.-]*[\p{L}\p{M}\p{N}])?/gu;

/** Where the words of a text begin, ascending. */
export function wordStarts(text: string): readonly number[] {
  const found: number[] = [];
  const word = new RegExp(WORD);
  for (let match = word.exec(text); match !== null; match = word.exec(text)) found.push(match.index);
  return found;
}

/** How many numbers of an ascending list are smaller than `limit`. */
export function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
