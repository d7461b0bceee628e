import { describe, expect, it } from 'vitest';
import { groupByKind, listWhosWho } from '../../../../src/core/reading/whos-who.ts';

const place = (entry: string, start: number) => ({ entry, block: 1, start, position: start / 100 });
const entries = [
  { id: 'bay', kind: 'place' },
  { id: 'ada', kind: 'person' },
  { id: 'silent', kind: 'person' },
  { id: 'eve', kind: 'person' },
] as const;
const mentions = [place('ada', 3), place('bay', 10), place('ada', 50), place('eve', 90)];

describe('listWhosWho', () => {
  const rows = listWhosWho(mentions, entries);

  it('lists each mentioned entry once, in order of first mention', () => {
    expect(rows.map((row) => row.entry.id)).toEqual(['ada', 'bay', 'eve']);
  });

  it('keeps every place of an entry in reading order', () => {
    expect(rows[0]?.places.map(({ start, position }) => [start, position])).toEqual([
      [3, 0.03],
      [50, 0.5],
    ]);
  });

  it('groups by kind, persons first, without empty groups', () => {
    const groups = groupByKind(rows).map(({ kind, rows: own }) => [kind, own.map((row) => row.entry.id)]);
    expect(groups).toEqual([
      ['person', ['ada', 'eve']],
      ['place', ['bay']],
    ]);
  });
});
