import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../../src/core/matching/find/find-candidates.ts';
import { indexOf } from './found-in.ts';

describe('a text made to take forever', () => {
  it('finds a name behind ten million characters of one word, and millions of others', { timeout: 30_000 }, () => {
    const index = indexOf(['Edi Rama']);
    for (const unit of ['a', ' ', '\u0301', '\ud800', "'"]) {
      const count = unit === 'a' ? 10_000_000 : 2_000_000;
      const text = `${unit.repeat(count)} Edi Rama`;
      expect(findCandidates(index, text, { lang: 'en' })).toMatchObject([{ start: count + 1, end: count + 9 }]);
    }
  });

  it('finds a name whose words a million spaces part', () => {
    const text = `Edi${' '.repeat(1_000_000)}Rama spoke`;
    expect(findCandidates(indexOf(['Edi Rama']), text, { lang: 'en' })).toMatchObject([{ start: 0, end: 1_000_007 }]);
  });
});
