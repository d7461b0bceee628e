/** From all matches to candidates: leftmost-longest, with those that lie inside a longer one kept and flagged. */
import type { Candidate, Meaning } from './candidate.ts';

/** One match of one form. Offsets into the original text, half-open; `fullEnd` lies behind a possessive or joined ending. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly fullEnd: number;
  readonly meaning: Meaning;
}

/**
 * Candidates in order of start, the longer first. Hits of the same span become one candidate with all their meanings
 * (in order of entry). Going from left to right the longest candidate wins; what lies inside a winner is kept as
 * `nested`, what overlaps one only in part is dropped.
 */
export function toCandidates(hits: readonly Hit[]): readonly Candidate[] {
  const sorted = isSorted(hits) ? hits : [...hits].sort(byPlace);
  const candidates: Candidate[] = [];
  let winnerEnd = 0;
  let winnerFullEnd = 0;
  for (let i = 0; i < sorted.length; ) {
    const hit = sorted[i];
    if (hit === undefined) break;
    const meanings: Meaning[] = [hit.meaning];
    let { fullEnd } = hit;
    for (i += 1; ; i += 1) {
      const other = sorted[i];
      if (other === undefined || other.start !== hit.start || other.end !== hit.end) break;
      fullEnd = Math.max(fullEnd, other.fullEnd);
      if (!meanings.some((meaning) => isSame(meaning, other.meaning))) meanings.push(other.meaning);
    }
    const wins = hit.start >= winnerFullEnd;
    if (!wins && hit.end > winnerEnd) continue;
    if (wins) {
      winnerEnd = hit.end;
      winnerFullEnd = fullEnd;
    }
    candidates.push({ start: hit.start, end: hit.end, fullEnd, meanings, nested: !wins });
  }
  return candidates;
}

function isSorted(hits: readonly Hit[]): boolean {
  return hits.every((hit, i) => {
    const before = hits[i - 1];
    return before === undefined || byPlace(before, hit) <= 0;
  });
}

function byPlace(a: Hit, b: Hit): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    a.meaning.entry - b.meaning.entry ||
    (a.meaning.form < b.meaning.form ? -1 : 1)
  );
}

function isSame(a: Meaning, b: Meaning): boolean {
  return a.entry === b.entry && a.form === b.form && a.source === b.source && a.lang === b.lang;
}
