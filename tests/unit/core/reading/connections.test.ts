import { describe, expect, it } from 'vitest';
import { findConnections } from '../../../../src/core/reading/connections.ts';
import { card } from './glance-entries.ts';

const body = (background: string) => `Body of nine towns.\n\n${background}`;
const council = card(
  'council',
  { name: 'Bay Council', short: 'BC', related: ['league'] },
  body('It sits in Holm. It was founded in 1998.'),
);
const league = card(
  'league',
  { name: 'League', related: [] },
  body('It split in 1997. The BC grew out of it a year later.'),
);
const stranger = card('stranger', { name: 'Stranger', related: [] }, body('It met the League once. Nothing followed.'));

describe('findConnections', () => {
  it('tells how, in the sentence of either entry that names the other', () => {
    expect(findConnections([council, league])).toEqual([
      { from: 'league', to: 'council', how: 'The BC grew out of it a year later.' },
    ]);
  });

  it('leaves the sentence out where neither names the other', () => {
    const mute = { ...league, background: 'The ABCs of it are told elsewhere. Nothing more.' };
    expect(findConnections([council, mute])).toEqual([{ from: 'council', to: 'league' }]);
  });

  it('does not connect entries that are not related, though one names the other', () => {
    expect(findConnections([stranger, league])).toEqual([]);
  });
});
