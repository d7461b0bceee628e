const remembered = new Map<string, string>();
/** Enough for the words of a long page; then the memory starts afresh. */
const REMEMBERED_MAX = 20_000;

/** A word or short phrase without what does not tell two words apart: case, diacritics, the shape of apostrophes and dashes. */
export function foldWord(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const folded = foldText(text);
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  remembered.set(text, folded);
  return folded;
}

/** The same for any text; not remembered. */
export function foldText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060]/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .toLowerCase();
}
