/** What a person typed or pasted, brought into the one shape in which it is stored and compared. */

/** Direction controls, zero-width characters but the joiners that Persian and emoji need, and other invisible ones. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** One line: well-formed, composed (NFC), without invisible or control characters, blanks single. Twice is the same as once. */
export function cleanLine(text: string): string {
  return cleanPage(text).replace(/\s+/g, ' ').trim();
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
