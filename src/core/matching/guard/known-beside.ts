/** Known names beside a candidate: what stands next to a name of its own continues nothing. */
import type { FoundCandidate } from '../lexicon.ts';
import { isCapitalised } from './surroundings.ts';

/** The known names that end (`before`) or start (`after`) at an offset beside a candidate. */
export type Beside = (side: 'before' | 'after', offset: number) => readonly FoundCandidate[];

/**
 * For each candidate, which others end or start at an offset beside it. Surnames and ambiguous
 * forms do not count, for they need support themselves, nor do parts of a longer form that holds both.
 */
export function knownBeside(all: readonly FoundCandidate[], text: string): (candidate: FoundCandidate) => Beside {
  const isName = (one: FoundCandidate) =>
    isCapitalised(text.slice(one.start, one.start + 2)) &&
    one.meanings.some(({ source, ambiguous }) => source !== 'called' && !ambiguous);
  const names = all.filter(isName);
  const byEnd = new Map<number, FoundCandidate[]>();
  const byStart = new Map<number, FoundCandidate[]>();
  for (const one of names) {
    for (const end of new Set([one.end, one.fullEnd])) byEnd.set(end, [...(byEnd.get(end) ?? []), one]);
    byStart.set(one.start, [...(byStart.get(one.start) ?? []), one]);
  }
  const holders = new Map<FoundCandidate, FoundCandidate>();
  let whole: FoundCandidate | undefined;
  for (const one of all) {
    if (!one.nested && one.end > (whole?.end ?? 0)) whole = one;
    else if (whole !== undefined && one.end <= whole.end) holders.set(one, whole);
  }
  return (candidate) => {
    const holder = candidate.nested ? holders.get(candidate) : undefined;
    const isApart = (one: FoundCandidate) => holder === undefined || one.end <= holder.start || one.start >= holder.end;
    return (side, offset) =>
      side === 'before'
        ? (byEnd.get(offset) ?? []).filter((one) => one.end <= candidate.start && isApart(one))
        : (byStart.get(offset) ?? []).filter((one) => one.start >= candidate.end && isApart(one));
  };
}
