/** What a person typed or pasted, brought into the one shape in which it is stored and compared. */

/** Direction controls, zero-width characters but the joiners that Persian and emoji need, and other invisible ones. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** Control characters but tabs and line breaks. */
const CONTROL = /[^\P{Cc}\t\n]/gu;

/** One line: well-formed, composed (NFC), without invisible or control characters, blanks single. Twice is the same as once. */
export function cleanLine(text: string): string {
  return cleanPage(text).replace(/\s+/g, ' ');
}

/** The same over several lines; at most one empty line between two. */
export function cleanPage(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
