import { describe, expect, it } from 'vitest';
import { DENSITIES, densityOf, toDensityChange } from '../../../../src/core/settings/density.ts';
import { endOfPause } from '../../../../src/core/settings/pause.ts';
import { DEFAULT_SETTINGS, FOREVER } from '../../../../src/core/settings/settings.ts';

describe('a pause', () => {
  const at = (hour: number, minute = 0) => new Date(2026, 10, 23, hour, minute).getTime();

  it('of an hour lasts an hour', () => {
    expect(endOfPause('hour', at(22, 30))).toBe(at(23, 30));
  });

  it.each([
    ['in the afternoon', at(15), new Date(2026, 10, 24, 5).getTime()],
    ['just before midnight', at(23, 59), new Date(2026, 10, 24, 5).getTime()],
    ['after midnight', at(1), at(5)],
    ['at five sharp', at(5), new Date(2026, 10, 24, 5).getTime()],
  ])('until tomorrow, begun %s, ends in the morning', (_when, now, end) => {
    expect(endOfPause('tomorrow', now)).toBe(end);
  });

  it('until it is ended outlasts every clock', () => {
    expect(endOfPause('untilTurnedOn', at(12))).toBe(FOREVER);
    expect(Number.isNaN(new Date(FOREVER).getTime())).toBe(false);
  });
});

describe('density', () => {
  it('is recognised in the settings it makes', () => {
    for (const density of DENSITIES) {
      expect(densityOf({ ...DEFAULT_SETTINGS, ...toDensityChange(density) })).toBe(density);
    }
  });

  it('is "usual" by default, and none where the reader mixed it otherwise', () => {
    expect(densityOf(DEFAULT_SETTINGS)).toBe('usual');
    expect(densityOf({ marks: 'all', wordsPerMark: 40 })).toBeUndefined();
  });
});
