import { describe, expect, it } from 'vitest';
import { annotateText, found, lexiconOf, stopped } from '../lexicon-of.ts';

const lexicon = lexiconOf([
  { id: 'paris', name: 'Paris', kind: 'place', country: 'FR' },
  { id: 'houston', name: 'Houston', kind: 'place', country: 'US' },
  { id: 'berat', name: 'Berat', kind: 'place' },
  { id: 'steel-works', name: 'Steel Works', country: 'AL' },
]);
const STOP = 'Paris:guard:region-after';
const mentions = (...paragraphs: readonly string[]) => found(annotateText(lexicon, paragraphs));

describe('a town with the region of another country behind it', () => {
  it.each([
    'They live in Paris, Texas, for now.',
    'They live in Paris, New Mexico, for now.',
    'They live in Paris, Nova Scotia.',
    'The house in Paris, Texas burned down.',
    'They live in Paris, Wash., for now.',
  ])('is another town of that name: “%s”', (text) => {
    expect(stopped(annotateText(lexicon, [text]))).toContain(STOP);
  });

  it.each([
    ['They live in Houston, Texas, for now.', ['Houston=houston']],
    // Where a place lies the entry does not say: it may be there.
    ['They live in Berat, Texas, for now.', ['Berat=berat']],
    ['They left Paris. Texas was next.', ['Paris=paris']],
    ['The tour:\nParis,\nTexas,\nRome', ['Paris=paris']],
    ['They saw Paris, Texan ranches and Rome.', ['Paris=paris']],
    ['They saw Paris, texas and all.', ['Paris=paris']],
  ])('is none in “%s”', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it('says nothing of a body', () => {
    expect(mentions('They asked Steel Works, Texas Oil and others.', 'In spring Steel Works closed.')).toEqual([
      'Steel Works=steel-works',
      'Steel Works=steel-works',
    ]);
  });
});
