/** The `not` phrases of an entry: phrases in which one of its forms means something else ("MEK inhibitor"). */
import { foldText, foldWord } from '../folding/fold-word.ts';

const SPACES = /\s+/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** Between signs of these scripts a phrase begins and ends anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** One place of a form in a phrase: what of the phrase stands before and after it, folded. */
interface Frame {
  readonly phrase: string;
  readonly left: string;
  readonly right: string;
}

/** The frames of an entry's phrases around each form that was asked for: a glossary's phrases recur on every page. */
const known = new WeakMap<readonly string[], Map<string, readonly Frame[]>>();

/** Whether [start, end) of `text` stands inside one of the phrases, whole words only. */
export function standsInPhrase(text: string, start: number, end: number, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return false;
  const mention = text.slice(start, end);
  const frames = framesOf(phrases, mention);
  if (frames.length === 0) return false;
  // Twice as long as the longest phrase: marks and invisible characters take room and fold to nothing.
  const room = Math.max(...frames.map(({ phrase }) => phrase.length)) * 2 + 8;
  const before = foldText(text.slice(Math.max(0, start - room), start)).replace(SPACES, ' ');
  const after = foldText(text.slice(end, end + room)).replace(SPACES, ' ');
  return frames.some(({ phrase, left, right }) => {
    // The form itself in another case: "turkey" is the bird, "Turkey" the country.
    if (left === '' && right === '') return mention === phrase;
    if (!before.endsWith(left) || !after.startsWith(right)) return false;
    const opens = left === '' || isEdge(left[0], before[before.length - left.length - 1]);
    return opens && (right === '' || isEdge(right.at(-1), after[right.length]));
  });
}

function framesOf(phrases: readonly string[], mention: string): readonly Frame[] {
  const ofPhrases = known.get(phrases) ?? new Map<string, readonly Frame[]>();
  known.set(phrases, ofPhrases);
  const inner = foldWord(mention).replace(SPACES, ' ');
  const made = ofPhrases.get(inner) ?? phrases.flatMap((phrase) => framesIn(phrase, inner));
  ofPhrases.set(inner, made);
  return made;
}

function framesIn(phrase: string, inner: string): readonly Frame[] {
  const folded = foldWord(phrase);
  const frames: Frame[] = [];
  for (let at = folded.indexOf(inner); at >= 0; at = folded.indexOf(inner, at + 1)) {
    frames.push({ phrase, left: folded.slice(0, at), right: folded.slice(at + inner.length) });
  }
  return frames;
}

/** Whether a phrase may begin or end between its own sign and what stands beside it. */
function isEdge(own = ' ', beside = ' '): boolean {
  return !LETTER.test(beside) || UNSPACED.test(own);
}
