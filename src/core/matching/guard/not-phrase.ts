/** The `not` phrases of an entry: phrases in which one of its forms means something else ("MEK inhibitor"). */
import { foldText, foldWord } from '../folding/fold-word.ts';

const SPACES = /\s+/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** Between signs of these scripts a phrase begins and ends anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** Whether [start, end) of `text` stands inside one of the phrases, whole words only. */
export function standsInPhrase(text: string, start: number, end: number, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return false;
  const inner = foldWord(text.slice(start, end)).replace(SPACES, ' ');
  const near = phrases.filter((phrase) => foldWord(phrase).includes(inner));
  if (near.length === 0) return false;
  // Twice as long as the longest phrase: marks and invisible characters take room and fold to nothing.
  const room = Math.max(...near.map((phrase) => phrase.length)) * 2 + 8;
  const before = foldText(text.slice(Math.max(0, start - room), start)).replace(SPACES, ' ');
  const after = foldText(text.slice(end, end + room)).replace(SPACES, ' ');
  return near.some((phrase) => {
    const folded = foldWord(phrase);
    for (let at = folded.indexOf(inner); at >= 0; at = folded.indexOf(inner, at + 1)) {
      const left = folded.slice(0, at);
      const right = folded.slice(at + inner.length);
      // The form itself in another case: "turkey" is the bird, "Turkey" the country.
      if (left === '' && right === '') return text.slice(start, end) === phrase;
      if (!before.endsWith(left) || !after.startsWith(right)) continue;
      const opens = left === '' || isEdge(left[0], before[before.length - left.length - 1]);
      if (opens && (right === '' || isEdge(right.at(-1), after[right.length]))) return true;
    }
    return false;
  });
}

/** Whether a phrase may begin or end between its own sign and what stands beside it. */
function isEdge(own = ' ', beside = ' '): boolean {
  return !LETTER.test(beside) || UNSPACED.test(own);
}
