/** Of names that lie over each other, one is a mention. */
import type { RuleSwitch } from '../rules.ts';
import type { Outcome } from './resolve-page.ts';

/** Of accepted mentions that overlap, the one that starts first stays, the longer of two with the same start. */
export function dropOverlaps(outcomes: readonly Outcome[], on: RuleSwitch): readonly Outcome[] {
  if (!on('resolve:overlap')) return outcomes;
  const accepted = outcomes.filter((one) => 'entry' in one);
  const order = [...accepted].sort(
    (a, b) => a.place.block - b.place.block || a.start - b.start || b.place.finding.end - a.place.finding.end,
  );
  const dropped = new Set<Outcome>();
  let last: Outcome | undefined;
  for (const one of order) {
    if (last?.place.block === one.place.block && one.start < last.place.finding.end) dropped.add(one);
    else last = one;
  }
  return outcomes.map((one) =>
    dropped.has(one) ? { place: one.place, start: one.start, text: one.text, stoppedBy: 'resolve:overlap' } : one,
  );
}
