/** The words that stand in nearly every English text and name nothing. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also an and any are as at be been before but by can could did do for from had has have he her ' +
    'him his how i if in into is it its just me more most my no not now of on one only or other our out over she so ' +
    'some such than that the their them then there these they this those through to under until up was we were what ' +
    'when where which while who whom whose why will with would you your'
  ).split(' '),
);

/** Whether a text, in small letters, is nothing but a word like "the": as a form it would stand in every sentence. */
export function isFunctionWord(text: string): boolean {
  return WORDS.has(text); // "US", "It" and "WHO" may be names
}
