/** Step 1 of detection: every place where a form stands in a text. */
import type { Candidate } from './candidate.ts';
import type { TermIndex } from './term-index.ts';

/**
 * The candidates of a text, in order of start: leftmost-longest, nested ones kept and flagged. `lang` is the text's
 * BCP 47 tag, empty if unknown. Never throws, whatever the text.
 */
export function findCandidates(
  index: TermIndex,
  text: string,
  options: { readonly lang: string },
): readonly Candidate[] {
  return index.find(text, options);
}
