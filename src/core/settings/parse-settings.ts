/**
 * From what storage holds to settings that can be relied on. Storage keeps explicit choices only, so a missing key
 * means the default. A value that breaks its rule is reported and replaced by the default; it is never dropped
 * silently, and a schema newer than ours is left alone.
 */
import { ParseError, refuse, showValue } from '../parsing/reader.ts';
import { migrateStored, SCHEMA_VERSION } from './migrate-settings.ts';
import { DEFAULT_SETTINGS, SETTING_READERS, type Settings } from './settings.ts';

/** A stored value that could not be used, with its fault. */
export interface Unusable {
  readonly key: string;
  readonly value: unknown;
  readonly error: ParseError;
}

/** Settings as stored, and what of the stored is none. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly unusable: readonly Unusable[];
  /** The stored settings were written by a newer version of the extension: use them as far as they go, write nothing. */
  readonly isNewer: boolean;
}

const KEYS = Object.keys(SETTING_READERS) as (keyof Settings)[]; // the keys of an object literal of our own

/** Parses the merged contents of the storage areas. Never throws. */
export function parseSettings(stored: unknown): ParsedSettings {
  const { values, version } = migrateStored(stored);
  const unusable: Unusable[] = [];
  const settings = { ...DEFAULT_SETTINGS };
  for (const key of KEYS) {
    const value = values.get(key);
    if (value === undefined) continue;
    try {
      assign(settings, key, { value, path: key });
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      unusable.push({ key, value, error });
    }
  }
  return { settings, unusable, isNewer: version > SCHEMA_VERSION };
}

function assign<K extends keyof Settings>(
  settings: { -readonly [P in keyof Settings]: Settings[P] },
  key: K,
  { value, path }: { readonly value: unknown; readonly path: string },
): void {
  const read: (value: unknown, path: string) => Settings[K] = SETTING_READERS[key];
  settings[key] = read(value, path);
}

/** Some settings to change. */
export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] };

/** Parses a change from a message or an import: known keys only, each value by its rule. Throws ParseError. */
export function parseSettingsChange(value: unknown, path = ''): SettingsChange {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    refuse(value, path, (found) => ({ code: 'notObject', found }));
  const settings = { ...DEFAULT_SETTINGS };
  const changed: (keyof Settings)[] = [];
  for (const [name, one] of Object.entries(value)) {
    const key = KEYS.find((known) => known === name);
    if (key === undefined) throw new ParseError(path, { code: 'unknownField', field: showValue(name) });
    assign(settings, key, { value: one, path: path === '' ? key : `${path}.${key}` });
    changed.push(key);
  }
  return Object.fromEntries(changed.map((key) => [key, settings[key]]));
}
