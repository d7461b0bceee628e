/** Known names beside a candidate: what stands next to a name of its own continues nothing. */
import type { FoundCandidate } from '../lexicon.ts';
import { isCapitalised } from './surroundings.ts';

/** The known names that end (`before`) or start (`after`) at an offset beside a candidate, which lies outside of it. */
export type Beside = (candidate: FoundCandidate, side: 'before' | 'after', offset: number) => readonly FoundCandidate[];

const NONE: readonly FoundCandidate[] = [];

/**
 * For each candidate, which others end or start at an offset beside it. Ambiguous forms, which
 * all surnames are, do not count, for they need support themselves, nor do parts of a longer form that holds both.
 */
export function knownBeside(all: readonly FoundCandidate[], text: string): Beside {
  if (all.length < 2) return () => NONE;
  const isName = (one: FoundCandidate) =>
    isCapitalised(text.slice(one.start, one.start + 2)) && one.meanings.some(({ ambiguous }) => !ambiguous);
  const names = all.filter(isName);
  const byEnd = new Map<number, FoundCandidate[]>();
  const byStart = new Map<number, FoundCandidate[]>();
  for (const one of names) {
    append(byEnd, one.end, one);
    if (one.fullEnd !== one.end) append(byEnd, one.fullEnd, one);
    append(byStart, one.start, one);
  }
  const holders = new Map<FoundCandidate, FoundCandidate>();
  let whole: FoundCandidate | undefined;
  for (const one of all) {
    if (!one.nested) whole = one;
    else if (whole !== undefined) holders.set(one, whole);
  }
  return (candidate, side, offset) => {
    const near = (side === 'before' ? byEnd : byStart).get(offset);
    if (near === undefined) return NONE;
    const holder = holders.get(candidate);
    return holder === undefined ? near : near.filter((one) => one.end <= holder.start || one.start >= holder.end);
  };
}

function append(lists: Map<number, FoundCandidate[]>, offset: number, one: FoundCandidate): void {
  const known = lists.get(offset);
  if (known === undefined) lists.set(offset, [one]);
  else known.push(one);
}
