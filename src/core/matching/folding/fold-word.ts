import { remember } from './remember.ts';

/** Enough for the words of a long page. */
export const WORDS_OF_A_PAGE = 20_000;

/** A word or short phrase without what does not tell two words apart: case, diacritics, the shape of apostrophes and dashes. */
export const foldWord = remember(foldText, WORDS_OF_A_PAGE);

/** The same for any text; not remembered. */
export function foldText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060]/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase();
}
