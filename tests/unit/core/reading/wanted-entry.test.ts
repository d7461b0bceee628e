import { describe, expect, it } from 'vitest';
import { isWantedEntry, type RankedEntry } from '../../../../src/core/reading/wanted-entry.ts';

const entry: RankedEntry = { id: 'akshi', pack: 'albania', kind: 'organisation', familiarity: 3 };
const settings = { familiarity: 4, packsOff: [], kindsOff: [], known: [] };

describe('isWantedEntry', () => {
  it('wants an entry that is neither known nor too familiar', () => {
    expect(isWantedEntry(entry, settings)).toBe(true);
    expect(isWantedEntry(entry, { ...settings, familiarity: 3 })).toBe(true);
    expect(isWantedEntry(entry, { ...settings, familiarity: 2 })).toBe(false);
    expect(isWantedEntry(entry, { ...settings, known: ['akshi'] })).toBe(false);
  });

  it('does not want packs and kinds that are switched off', () => {
    expect(isWantedEntry(entry, { ...settings, packsOff: ['albania'] })).toBe(false);
    expect(isWantedEntry(entry, { ...settings, kindsOff: ['organisation'] })).toBe(false);
    expect(isWantedEntry(entry, { ...settings, packsOff: ['iran'], kindsOff: ['person'] })).toBe(true);
  });
});
