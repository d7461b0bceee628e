import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParseError } from '../../../../src/core/parsing/reader.ts';
import { migrateStored, SCHEMA_VERSION } from '../../../../src/core/settings/migrate-settings.ts';
import {
  parseSettings,
  parseSettingsChange,
  type SettingsChange,
} from '../../../../src/core/settings/parse-settings.ts';
import { explicitChoices } from '../../../../src/core/settings/plan-storage.ts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings.ts';
import version0 from '../../../fixtures/settings/version-0.json';
import version1 from '../../../fixtures/settings/version-1.json';
import { PROPERTY_CASES } from '../../property-cases.ts';

describe('stored settings of every version so far', () => {
  it.each([
    ['0: nothing was ever stored', version0],
    ['1', version1],
  ])('version %s are read as they were meant', (_version, { stored, meant }) => {
    expect(parseSettings(stored)).toEqual({
      settings: { ...DEFAULT_SETTINGS, ...meant },
      unusable: [],
      isNewer: false,
    });
  });

  it('are the same after a second migration', () => {
    for (const { stored } of [version0, version1]) {
      const { values } = migrateStored(stored);
      const again = migrateStored({ ...Object.fromEntries(values), schema: SCHEMA_VERSION });
      expect(Object.fromEntries(again.values)).toEqual({ ...Object.fromEntries(values), schema: SCHEMA_VERSION });
    }
  });
});

describe('the version of stored settings', () => {
  it.each<[unknown, number]>([
    [{}, 0],
    [{ schema: 0 }, 0],
    [{ schema: 1 }, 1],
    [{ schema: 7 }, 7],
    [{ schema: -1 }, 0],
    [{ schema: 1.5 }, 0],
    [{ schema: Number.POSITIVE_INFINITY }, 0],
    [{ schema: '7' }, 0],
    [{ schema: null }, 0],
    [{ schema: [7] }, 0],
    [null, 0],
    [[7], 0],
    ['7', 0],
  ])('of %j is %d', (stored, version) => {
    expect(migrateStored(stored).version).toBe(version);
  });
});

describe('stored settings', () => {
  it('that cannot be used are told, and the default stands in for each', () => {
    const { settings, unusable } = parseSettings({ dwellMs: 'fast', theme: 'dark', blockedSites: [1], known: null });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(unusable.map(({ key, value }) => [key, value])).toEqual([
      ['dwellMs', 'fast'],
      ['blockedSites', [1]],
      ['known', null],
    ]);
    expect(unusable[0]?.error.message).toBe('dwellMs: not whole (from 100, to 3000, found "fast")');
  });

  it('of a newer version are used as far as they go', () => {
    const { settings, isNewer } = parseSettings({ schema: SCHEMA_VERSION + 1, theme: 'dark', hologram: true });
    expect(settings.theme).toBe('dark');
    expect(isNewer).toBe(true);
  });

  it('are the defaults where there is only garbage, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (garbage) => {
        const { settings } = parseSettings(garbage);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      }),
    );
  });

  it('never reach a prototype', () => {
    parseSettings(JSON.parse('{"__proto__": {"enabled": false}, "constructor": 1}'));
    expect({}).not.toHaveProperty('enabled');
  });
});

/** Values at the edge of what any setting takes, and beyond it. */
const edge = fc.oneof(
  fc.boolean(),
  fc.constantFrom<unknown>(
    'auto',
    'dark',
    'all',
    'none',
    'tint',
    'listed',
    0,
    -0,
    1,
    5,
    100,
    3000,
    0.5,
    1e300,
    -1,
    null,
  ),
  fc.double(),
  fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 9 }), fc.constantFrom('person', 'event', 'en', '')), {
    maxLength: 3,
  }),
  fc.array(fc.record({ entry: fc.string(), site: fc.string({ unit: 'binary' }) }), { maxLength: 2 }),
  fc.anything(),
);
const nearly = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), edge), {
    maxLength: 3,
    selector: ([key]) => key,
  })
  .map((pairs) => Object.fromEntries(pairs));

describe('a change', () => {
  const change = fc.record(
    {
      enabled: fc.boolean(),
      theme: fc.constantFrom('auto', 'light', 'dark'),
      dwellMs: fc.integer({ min: 100, max: 3000 }),
      blockedSites: fc.array(fc.domain(), { maxLength: 4 }),
      known: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 4 }),
      rejected: fc.array(fc.record({ entry: fc.constant('edi-rama'), site: fc.domain() }), { maxLength: 3 }),
      pausedUntil: fc.integer({ min: 0 }),
    },
    { requiredKeys: [] },
  );

  it('is accepted as it is, and is stored and read again unchanged', () => {
    fc.assert(
      fc.property(change, (given) => {
        const parsed = parseSettingsChange(given);
        expect(parsed).toEqual(given);
        const settings = { ...DEFAULT_SETTINGS, ...parsed };
        expect(parseSettings(JSON.parse(JSON.stringify(explicitChoices(settings)))).settings).toEqual(settings);
      }),
    );
  });

  it('is refused with a ParseError or accepted, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        try {
          parseSettingsChange(given);
        } catch (error) {
          expect(error).toBeInstanceOf(ParseError);
        }
      }),
    );
  });

  it('of values that are nearly right is refused with a ParseError, or is stored and read again as it was taken', () => {
    let accepted = 0;
    fc.assert(
      fc.property(nearly, (given) => {
        let parsed: SettingsChange;
        try {
          parsed = parseSettingsChange(given);
        } catch (error) {
          expect(error).toBeInstanceOf(ParseError);
          return;
        }
        accepted += 1;
        const settings = { ...DEFAULT_SETTINGS, ...parsed };
        const stored: unknown = JSON.parse(JSON.stringify({ schema: SCHEMA_VERSION, ...explicitChoices(settings) }));
        expect(parseSettings(stored)).toEqual({ settings, unusable: [], isNewer: false });
      }),
    );
    expect(accepted).toBeGreaterThan(PROPERTY_CASES / 20);
  });

  it.each([
    [{ hologram: true }, 'unknown field (field "hologram")'],
    [{ dwellMs: 99 }, 'dwellMs: not whole (from 100, to 3000, found 99)'],
    [{ rejected: [{ entry: 'x' }] }, 'rejected[0].site: missing'],
    [[], 'not object (found […])'],
    [null, 'not object (found null)'],
    [{ ['x'.repeat(99)]: 1 }, `unknown field (field "${'x'.repeat(56)}…)`],
  ])('%j is refused', (given, message) => {
    expect(() => parseSettingsChange(given)).toThrow(message);
  });

  it('knows one zero, as JSON does', () => {
    expect(parseSettingsChange({ wordsPerMark: -0, pausedUntil: -0 })).toEqual({ wordsPerMark: 0, pausedUntil: 0 });
  });

  it('is nothing where nothing is given', () => {
    expect(parseSettingsChange({})).toEqual({});
  });

  it('names where in a message or file a fault stands', () => {
    expect(() => parseSettingsChange({ badge: 1 }, 'change')).toThrow('change.badge: not flag (found 1)');
    expect(() => parseSettingsChange({ badge: 1 })).toThrow(/^badge: not flag/);
    expect(() => parseSettingsChange([], 'change')).toThrow('change: not object');
  });
});
