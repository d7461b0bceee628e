/** Sentences of the glossary's own prose. */

// A full stop after these does not end a sentence.
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|St|Sr|Jr|No|vs|Gen|Col|Lt|Prof|ca|approx|e\.g|i\.e|etc|[A-Z])|\b(?:[A-Z]\.)+[A-Z])\.$/;

/** Splits prose of ours into sentences; knows the usual abbreviations and initials. */
export function sentencesOf(prose: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of prose.matchAll(/[.!?]["”’)]*(?=\s+["“‘(]?[\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].length;
    const sentence = prose.slice(start, end);
    if (ABBREVIATION.test(sentence)) continue;
    sentences.push(sentence.trim());
    start = end;
  }
  const rest = prose.slice(start).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}
