import { describe, expect, it } from 'vitest';
import { DENSITIES, densityOf, toDensityChange } from '../../../../src/core/settings/density.ts';
import { parseSettingsChange } from '../../../../src/core/settings/parse-settings.ts';
import { endOfPause, FOREVER, isPaused, PAUSES } from '../../../../src/core/settings/pause.ts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings.ts';

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
    expect(isPaused(FOREVER, at(12))).toBe(true);
  });

  it('is on from its beginning to its end, whatever the hour', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      for (const pause of PAUSES.filter((one) => one !== 'untilTurnedOn')) {
        const end = endOfPause(pause, at(hour));
        expect(isPaused(end, at(hour))).toBe(true);
        expect(isPaused(end, end - 1)).toBe(true);
        expect(isPaused(end, end)).toBe(false);
      }
    }
    expect(isPaused(0, at(12))).toBe(false);
  });

  it('does not last for years when the clock is put back meanwhile', () => {
    const end = endOfPause('hour', at(12));
    expect(isPaused(end, at(12) - 25 * 3_600_000)).toBe(false);
    expect(isPaused(end, 0)).toBe(false);
    expect(isPaused(end, at(12) - 23 * 3_600_000)).toBe(true); // an hour that the clock change of autumn repeats
  });
});

describe('the settings of a new reader', () => {
  it('are these', () => {
    expect(DEFAULT_SETTINGS).toEqual({
      enabled: true,
      scope: 'articles',
      markStyle: 'dotted',
      marks: 'first',
      wordsPerMark: 40,
      familiarity: 4,
      dwellMs: 400,
      theme: 'auto',
      markInLinks: false,
      markInHeadings: false,
      markInCaptions: false,
      hideExplained: false,
      showBackground: false,
      badge: true,
      packsOff: [],
      kindsOff: [],
      pageLanguages: [],
      blockedSites: [],
      allowedSites: [],
      known: [],
      rejected: [],
      pausedUntil: 0,
    });
  });

  it('keep their own rules', () => {
    expect(parseSettingsChange(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
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
