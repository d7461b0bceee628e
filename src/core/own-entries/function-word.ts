import { foldWord } from '../matching/folding/fold-word.ts';
import { function as functionWords } from '../matching/words/en.json';

const WORDS: ReadonlySet<string> = new Set(functionWords.flatMap((line) => line.split(' ')));

/** Whether a text is nothing but a word like "the": as a form it would stand in every sentence. */
export function isFunctionWord(text: string): boolean {
  return text === text.toLowerCase() && WORDS.has(foldWord(text)); // "US", "It" and "IT" may be names
}
