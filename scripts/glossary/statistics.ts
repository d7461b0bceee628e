/** Counts over the glossary that its report prints. */
import type { Entry } from '../../src/core/glossary/entry.ts';

/** Pairs a description with a number. */
export type Count = readonly [what: string, count: number];

/** The counts of the report. `today` is `YYYY-MM-DD`. */
export function countEntries(entries: readonly Entry[], today: string): readonly Count[] {
  const ids = new Map(entries.map((entry) => [entry.id, entry]));
  const bothWays = entries.flatMap((entry) =>
    entry.related.filter((id) => entry.id < id && ids.get(id)?.related.includes(entry.id)),
  );
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const have = (test: (entry: Entry) => boolean) => entries.filter(test).length;
  return [
    [
      'carry a timeline event or a dated role or status',
      have((one) => one.timeline.length + one.roles.length + one.statuses.length > 0),
    ],
    ['have a place', have((one) => one.place !== undefined || one.country !== undefined)],
    ['have coordinates', have((one) => one.place !== undefined)],
    ['related links that hold both ways', bothWays.length],
    ['are contested', have((one) => one.contested)],
    ['have a single source', have((one) => one.sources.length === 1)],
    ['have no Wikipedia article named', have((one) => one.wikipedia === undefined)],
    ['were vouched for over a year ago', have((one) => one.reviewed < yearAgo)],
  ];
}
