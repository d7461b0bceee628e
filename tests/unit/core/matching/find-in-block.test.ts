import { describe, expect, it } from 'vitest';
import { annotateText, found, lexiconOf, stopped } from './lexicon-of.ts';

const lexicon = lexiconOf([
  { id: 'iran', name: 'Iran', kind: 'place' },
  { id: 'lincoln', name: 'Lincoln', kind: 'place' },
  { id: 'tirol', name: 'Tirol', kind: 'place', ambiguous: ['Tirol'] },
  { id: 'hadley', name: 'Hadley', kind: 'place' },
  { id: 'hadley-motors', name: 'Hadley Motors', forms: [{ text: 'Hadley' }] },
  { id: 'arta-voss', name: 'Arta Voss', kind: 'person' },
  { id: 'arta-voss-prize', name: 'Arta Voss Prize', forms: [{ text: 'Arta Voss' }] },
  { id: 'voss-group', name: 'Voss Group' },
  { id: 'berlin', name: 'Berlin', kind: 'place', country: 'DE' },
  { id: 'washington', name: 'Washington', kind: 'place', country: 'US' },
]);

describe('a name before “of” and a place', () => {
  it.each([
    ['a place', 'They saw Lincoln of Iran last year.'],
    ['a person, whatever else is called so', 'They saw Arta Voss of Iran last year.'],
  ])('does not go on if it is %s', (_, text) => {
    expect(found(annotateText(lexicon, [text]))).toContain('Iran=iran');
  });

  it.each([
    ['a body', 'They saw Voss Group of Iran last year.'],
    ['a place by one of its meanings only', 'They saw Hadley of Iran last year.'],
    ['a word that is rarely the place', 'They saw Tirol of Iran last year.'],
  ])('may go on if it is %s', (_, text) => {
    expect(stopped(annotateText(lexicon, [text]))).toContain('Iran:guard:name-of');
  });
});

describe('a comma between two known places in a headline', () => {
  it('makes the second no region, though a capital before the first is no part of its name there', () => {
    expect(found(annotateText(lexicon, ['Talks Shake Berlin, Washington']))).toContain('Washington=washington');
  });
});
