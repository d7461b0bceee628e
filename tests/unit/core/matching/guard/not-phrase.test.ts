import { describe, expect, it } from 'vitest';
import { standsInPhrase } from '../../../../../src/core/matching/guard/not-phrase.ts';

/** Whether the form between the strokes stands in one of the phrases. */
function stands(marked: string, ...phrases: readonly string[]): boolean {
  const [before = '', form = '', after = ''] = marked.split('|');
  return standsInPhrase(before + form + after, before.length, before.length + form.length, phrases);
}

describe('a form inside a phrase that means something else', () => {
  it.each([
    ['A |MEK| inhibitor helped.', ['MEK inhibitor']],
    ['A |MEK| inhibitor', ['MEK inhibitor']],
    ['An |MEK|  Inhibitor helped.', ['MEK inhibitor']],
    ['|Air Iran| Blues played.', ['Air Iran Blues']],
    ['The |Socialist\n Party| of Youth won.', ['Socialist Party of Youth']],
    ['On |US| 1 it rained.', ['US 1']],
    ['The |Paris| Convention for the Protection of Nature helped.', ['Paris Convention for the Protection of Nature']],
    [
      'The |Paris| Convention for the Protection of Nature helped.',
      ['Paris 1', 'Paris Convention for the Protection of Nature'],
    ],
    ['Air |Paris| flies to a great many towns in the north and the south every day.', ['Air Paris']],
    ['His |turkey| was dry.', ['turkey']],
    ['他说|伊朗|门事件还没有完。', ['伊朗门']],
    ['他说反|伊朗|游行还没有完。', ['反伊朗']],
  ])('is seen in “%s” (%j)', (marked, phrases) => {
    expect(stands(marked, ...phrases)).toBe(true);
  });

  it.each([
    ['An |MEK| inhibitors’ trial', ['MEK inhibitor']],
    ['A foul |MEK| inhibitor', ['oul MEK']],
    ['The |Turkey| of today', ['turkey']],
    ['The |MEK| left.', ['PMOI inhibitor']],
    ['The |MEK| left.', []],
  ])('is not seen in “%s” (%j)', (marked, phrases) => {
    expect(stands(marked, ...phrases)).toBe(false);
  });
});
