import { describe, expect, it } from 'vitest';
import { dropOverlaps } from '../../../../../src/core/matching/resolve/drop-overlaps.ts';
import type { Outcome } from '../../../../../src/core/matching/resolve/resolve-page.ts';
import { candidate, meaning, said } from './findings-of.ts';

const LINE = 'Edi Kristaq Rama of the Old Harbour Board met them';

/** An outcome for a part of the line in a block; `from` is where the mention begins, if before the form. */
function outcome(text: string, { block = 0, from = text, stopped = false } = {}): Outcome {
  const start = LINE.indexOf(text);
  const form = meaning('entry', { form: text });
  const finding = candidate(text, [form], { start, end: start + text.length });
  const place = { block, position: 0, finding, isHeadline: false, lang: 'en', stop: undefined, passes: [] };
  const mention = { place, start: LINE.indexOf(from), text: from === text ? text : `${from} … ${text}` };
  return stopped
    ? { ...mention, stoppedBy: 'guard:neighbour-after' }
    : { ...mention, entry: 'entry', form: text, why: ['resolve:plain'] };
}

const kept = (outcomes: readonly Outcome[]) => said(dropOverlaps(outcomes, () => true));

describe('of mentions that overlap', () => {
  it.each([
    [
      'the longer of two with one start stays, whichever comes first',
      [outcome('Old'), outcome('Old Harbour')],
      ['Old:resolve:overlap', 'Old Harbour=entry'],
    ],
    [
      'the first stays',
      [outcome('Old Harbour'), outcome('Harbour Board')],
      ['Old Harbour=entry', 'Harbour Board:resolve:overlap'],
    ],
    [
      'one that is dropped takes no other along',
      [outcome('Old Harbour'), outcome('Harbour Board'), outcome('Board met')],
      ['Old Harbour=entry', 'Harbour Board:resolve:overlap', 'Board met=entry'],
    ],
    [
      'one begins where its given names do',
      [outcome('Kristaq'), outcome('Rama', { from: 'Edi' })],
      ['Kristaq:resolve:overlap', 'Edi … Rama=entry'],
    ],
    [
      'that is so in every block',
      [outcome('Edi'), outcome('Kristaq', { block: 1 }), outcome('Rama', { block: 1, from: 'Edi' })],
      ['Edi=entry', 'Kristaq:resolve:overlap', 'Edi … Rama=entry'],
    ],
    [
      'none is in another block',
      [outcome('Old Harbour Board'), outcome('Old', { block: 1 }), outcome('Edi', { block: 2 })],
      ['Old Harbour Board=entry', 'Old=entry', 'Edi=entry'],
    ],
  ])('%s', (_, outcomes, expected) => {
    expect(kept(outcomes)).toEqual(expected);
  });

  it('none gives way to a name that was stopped', () => {
    expect(kept([outcome('Old Harbour Board', { stopped: true }), outcome('Harbour')])).toEqual([
      'Old Harbour Board:guard:neighbour-after',
      'Harbour=entry',
    ]);
  });

  it('none is asked for by what touches it', () => {
    const touching = [outcome('Old Harbour'), outcome(' Board')];
    expect(kept(touching)).toEqual(['Old Harbour=entry', ' Board=entry']);
  });
});
