/** From all matches to candidates: leftmost-longest, with those kept that a stopped winner must not take along. */
import type { Candidate, Meaning } from '../candidate.ts';

/**
 * A match of one form, and a candidate in the making: `toCandidates` completes it. Offsets into the original text,
 * half-open; `fullEnd` lies behind a possessive or joined ending.
 */
export interface Hit {
  readonly start: number;
  readonly end: number;
  fullEnd: number;
  meanings: readonly Meaning[];
  nested: boolean;
}

/**
 * Makes the hits of a text candidates: in order of start, the longer first. Hits of the same span become one candidate
 * with all their meanings (in order of entry). Going from left to right the longest candidate wins; what lies inside a
 * winner is kept as `nested`. What overlaps one only in part is dropped, unless it names the same entry: in "President
 * Xi Jinping" the form "President Xi" will be stopped by the name that goes on, and "Xi Jinping" is the name. Changes
 * the hits it is given.
 */
export function toCandidates(hits: Hit[]): readonly Candidate[] {
  if (!isSorted(hits)) hits.sort(byPlace);
  const candidates: Hit[] = [];
  let winner: Hit | undefined;
  let at = 0;
  for (let hit = hits[at]; hit !== undefined; hit = hits[at]) {
    let next = hits[++at];
    for (; next?.start === hit.start && next.end === hit.end; next = hits[++at]) merge(hit, next);
    const isInside: boolean = winner !== undefined && hit.start < winner.fullEnd;
    hit.nested = isInside && hit.end <= (winner?.end ?? 0);
    if (isInside && !hit.nested && !nameTheSame(winner, hit)) continue;
    if (!hit.nested) winner = hit;
    candidates.push(hit);
  }
  return candidates;
}

function merge(hit: Hit, other: Hit): void {
  hit.fullEnd = Math.max(hit.fullEnd, other.fullEnd);
  const added = other.meanings.filter((meaning) => !hit.meanings.some((known) => isSame(known, meaning)));
  if (added.length > 0) hit.meanings = [...hit.meanings, ...added];
}

function nameTheSame(winner: Hit | undefined, hit: Hit): boolean {
  return hit.meanings.some(
    ({ entry, source }) => source !== 'called' && winner?.meanings.some((one) => one.entry === entry) === true,
  );
}

function isSorted(hits: readonly Hit[]): boolean {
  return hits.every((hit, at) => {
    const before = hits[at - 1];
    return before === undefined || byPlace(before, hit) <= 0;
  });
}

function byPlace(a: Hit, b: Hit): number {
  return a.start - b.start || b.end - a.end || byMeaning(a.meanings[0], b.meanings[0]);
}

function byMeaning(a: Meaning | undefined, b: Meaning | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.entry !== b.entry) return a.entry - b.entry;
  if (a.form !== b.form) return a.form < b.form ? -1 : 1;
  return 0;
}

function isSame(a: Meaning, b: Meaning): boolean {
  return a.entry === b.entry && a.form === b.form && a.source === b.source && a.lang === b.lang;
}
