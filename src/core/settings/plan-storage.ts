/**
 * What must be written to storage so that it holds the reader's explicit choices and nothing else: values equal to the
 * default are removed, values of an older version are brought to the newest shape, unusable ones are set aside.
 */
import { migrateStored, SCHEMA_VERSION } from './migrate-settings.ts';
import { parseSettings, type SettingsChange, type Unusable } from './parse-settings.ts';
import { DEFAULT_SETTINGS, isPreference, type Settings } from './settings.ts';

/** What storage.sync and storage.local hold under the keys of settings. */
export interface StoredAreas {
  readonly sync: Readonly<Record<string, unknown>>;
  readonly local: Readonly<Record<string, unknown>>;
}

/** What is to be written to one storage area, and taken out of it. */
export interface AreaWrites {
  readonly set: Readonly<Record<string, unknown>>;
  readonly remove: readonly string[];
}

/** What is to be done in both areas. */
export interface StoragePlan {
  readonly sync: AreaWrites;
  readonly local: AreaWrites;
  /** Values that cannot be used and are taken out of the settings' own keys. */
  readonly setAside: readonly Unusable[];
}

/** The explicit choices among settings: those that differ from the default. */
export function explicitChoices(settings: Settings): SettingsChange {
  const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]; // an object literal of our own
  return Object.fromEntries(
    keys.filter((key) => !isEqual(settings[key], DEFAULT_SETTINGS[key])).map((key) => [key, settings[key]]),
  );
}

/**
 * Plans the writes for a change. With `replace`, what is not in the change goes back to its default. The stored schema
 * must not be newer than ours.
 */
export function planStorage(
  stored: StoredAreas,
  change: SettingsChange,
  { replace = false }: { readonly replace?: boolean } = {},
): StoragePlan {
  const { settings, unusable } = parseSettings({ ...stored.sync, ...stored.local });
  const wanted: ReadonlyMap<string, unknown> = new Map(
    Object.entries(explicitChoices({ ...(replace ? DEFAULT_SETTINGS : settings), ...change })),
  );
  return {
    sync: withSchema(
      planArea(stored.sync, wanted, (key) => isPreference(key as keyof Settings)),
      stored.sync,
    ),
    local: planArea(stored.local, wanted, (key) => !isPreference(key as keyof Settings)),
    setAside: unusable,
  };
}

function planArea(
  stored: Readonly<Record<string, unknown>>,
  wanted: ReadonlyMap<string, unknown>,
  belongs: (key: string) => boolean,
): AreaWrites {
  const own = new Map([...wanted].filter(([key]) => belongs(key)));
  return {
    set: Object.fromEntries([...own].filter(([key, value]) => !isEqual(stored[key], value))),
    remove: Object.keys(stored).filter((key) => key !== 'schema' && !own.has(key)),
  };
}

/** Writes the version with the first change, and never takes it out again. */
function withSchema({ set, remove }: AreaWrites, stored: Readonly<Record<string, unknown>>): AreaWrites {
  const { version } = migrateStored(stored);
  const isUntouched = Object.keys(set).length === 0 && remove.length === 0;
  return isUntouched || version === SCHEMA_VERSION
    ? { set, remove }
    : { set: { ...set, schema: SCHEMA_VERSION }, remove };
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b); // plain data; keys are written in one order, by the readers
}
