/** The glossaries that a page is read with: the bundled one and the reader's own entries, each with its index. */
import type { EntryId } from '../glossary/entry.ts';
import type { Candidate, Meaning } from './candidate.ts';
import { findCandidates } from './find/find-candidates.ts';
import type { TermIndex } from './index/term-index.ts';
import type { Sense, SenseTable } from './sense.ts';

/** One compiled glossary. Entry numbers of the index point into the table. */
export interface LexiconSource {
  readonly index: TermIndex;
  readonly senses: SenseTable;
}

/** Bundled first, own entries after it. Entry ids are unique over all sources. */
export interface Lexicon {
  readonly sources: readonly LexiconSource[];
}

/** A meaning of a candidate, its entry looked up. */
export interface FoundMeaning extends Omit<Meaning, 'entry'> {
  readonly sense: Sense;
  readonly source: Meaning['source'];
}

/** A candidate over all sources of a lexicon. */
export interface FoundCandidate extends Omit<Candidate, 'meanings'> {
  readonly meanings: readonly FoundMeaning[];
}

/** The sense of an entry, or undefined if no source has it (a pack was removed since). */
export function findSense(lexicon: Lexicon, id: EntryId): Sense | undefined {
  for (const { senses } of lexicon.sources) {
    const number = senses.numberOf(id);
    if (number !== undefined) return senses.at(number);
  }
  return undefined;
}

/** All candidates of all sources in `text`, by start, longer first; candidates of the same span are one. */
export function findInLexicon(lexicon: Lexicon, text: string, lang: string): readonly FoundCandidate[] {
  const [only, second] = lexicon.sources;
  if (only === undefined) return [];
  if (second === undefined) return findInSource(only, text, lang);
  const bySpan = new Map<string, FoundCandidate>();
  for (const source of lexicon.sources) {
    for (const found of findInSource(source, text, lang)) {
      const key = `${found.start}:${found.end}`;
      const before = bySpan.get(key);
      const meanings = before === undefined ? found.meanings : [...before.meanings, ...found.meanings];
      bySpan.set(key, { ...found, meanings });
    }
  }
  return markNested([...bySpan.values()].sort((a, b) => a.start - b.start || b.end - a.end));
}

function findInSource({ index, senses }: LexiconSource, text: string, lang: string): readonly FoundCandidate[] {
  const withSense = ({ entry, form, source, ambiguous, lang: only }: Meaning): FoundMeaning => {
    const sense = senses.at(entry);
    return only === undefined ? { form, source, ambiguous, sense } : { form, source, ambiguous, sense, lang: only };
  };
  return findCandidates(index, text, { lang }).map(({ start, end, fullEnd, nested, meanings }) => ({
    start,
    end,
    fullEnd,
    nested,
    meanings: meanings.map(withSense),
  }));
}

function markNested(sorted: readonly FoundCandidate[]): readonly FoundCandidate[] {
  let reach = -1;
  return sorted.map((one) => {
    const nested = one.end <= reach;
    reach = Math.max(reach, one.end);
    return nested === one.nested ? one : { ...one, nested };
  });
}
