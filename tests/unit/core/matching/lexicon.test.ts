import { describe, expect, it } from 'vitest';
import { findInLexicon, findSense, type Lexicon } from '../../../../src/core/matching/lexicon.ts';
import { lexiconOf } from './lexicon-of.ts';

const BUNDLED = [
  { id: 'harbour-council', name: 'Harbour Council', forms: [{ text: 'Council' }] },
  { id: 'old-town', name: 'Old Town' },
] as const;

/** Candidates as `text=entries`, `<` before one that lies inside another. */
function foundIn(lexicon: Lexicon, text: string): readonly string[] {
  return findInLexicon(lexicon, text, 'en').map(
    ({ start, end, nested, meanings }) =>
      `${nested ? '<' : ''}${text.slice(start, end)}=${meanings.map(({ sense }) => sense.id).join('+')}`,
  );
}

describe('candidates of a glossary', () => {
  it('are none where there is no glossary', () => {
    expect(foundIn({ sources: [] }, 'The Harbour Council met.')).toEqual([]);
  });

  it('come by their start, longer first', () => {
    expect(foundIn(lexiconOf(BUNDLED), 'In Old Town the Harbour Council met.')).toEqual([
      'Old Town=old-town',
      'Harbour Council=harbour-council',
      '<Council=harbour-council',
    ]);
  });
});

describe('candidates of two glossaries', () => {
  it('of the same span are one, the bundled meaning first', () => {
    const lexicon = lexiconOf(BUNDLED, [{ id: 'own:old-town', name: 'Old Town' }]);
    expect(foundIn(lexicon, 'In Old Town.')).toEqual(['Old Town=old-town+own:old-town']);
  });

  it('come by their start, longer first, whichever glossary they are from', () => {
    const lexicon = lexiconOf(BUNDLED, [
      { id: 'own:mill', name: 'Mill' },
      { id: 'own:council', name: 'Harbour Council of Old Town' },
    ]);
    expect(foundIn(lexicon, 'A Mill for the Harbour Council of Old Town.')).toEqual([
      'Mill=own:mill',
      'Harbour Council of Old Town=own:council',
      '<Harbour Council=harbour-council',
      '<Council=harbour-council',
      '<Old Town=old-town',
    ]);
  });

  it('are inside another only up to where that one ends', () => {
    const lexicon = lexiconOf(BUNDLED, [{ id: 'own:north', name: 'North Harbour' }]);
    expect(foundIn(lexicon, 'The North Harbour Council met.')).toEqual([
      'North Harbour=own:north',
      'Harbour Council=harbour-council',
      '<Council=harbour-council',
    ]);
  });
});

describe('the sense of an entry', () => {
  const lexicon = lexiconOf(BUNDLED, [{ id: 'own:mill', name: 'Mill' }]);

  it('is found in either glossary', () => {
    expect(findSense(lexicon, 'old-town')?.name).toBe('Old Town');
    expect(findSense(lexicon, 'own:mill')?.name).toBe('Mill');
  });

  it('is undefined for an entry that is gone', () => {
    expect(findSense(lexicon, 'new-town')).toBeUndefined();
  });
});
