/**
 * Settings in the browser's storage: scalars in `sync`, lists in `local`, explicit choices only. Every change is made
 * under one lock, since reading and writing from two contexts at once loses updates.
 */

import { SCHEMA_VERSION } from '../core/settings/migrate-settings.ts';
import { type ParsedSettings, parseSettings, type SettingsChange } from '../core/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, isPreference, type Settings } from '../core/settings/settings.ts';
import { browser } from './browser.ts';

const LOCK = 'backgrounder-settings';
const KEYS = ['schema', ...Object.keys(DEFAULT_SETTINGS)];

/** The settings as stored, defaults filled in. Rejects if the storage cannot be read. */
export async function loadSettings(): Promise<ParsedSettings> {
  const [synced, local] = await Promise.all([browser.storage.sync.get(KEYS), browser.storage.local.get(KEYS)]);
  return parseSettings({ ...synced, ...local });
}

/**
 * Computes a change from the settings as they are and stores it; all or nothing for each storage area. Rejects with
 * the browser's error if there is no room, and with an error for people if the stored settings are of a newer version.
 */
export async function changeSettings(change: (settings: Settings) => SettingsChange): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const { settings, isNewer, unusable } = await loadSettings();
    if (isNewer)
      throw new Error('These settings were saved by a newer version of Backgrounder: update it to change them.');
    const changed = Object.entries(change(settings));
    const part = (isWanted: (key: string) => boolean) => Object.fromEntries(changed.filter(([key]) => isWanted(key)));
    const synced = part((key) => isPreference(key as keyof Settings)); // parseSettingsChange allows no other keys
    const local = part((key) => !isPreference(key as keyof Settings));
    if (unusable.length > 0) await browser.storage.local.set({ setAside: unusable });
    if (Object.keys(synced).length > 0) await browser.storage.sync.set({ ...synced, schema: SCHEMA_VERSION });
    if (Object.keys(local).length > 0) await browser.storage.local.set(local);
  });
}

/** Calls back after any setting changed, in whatever context, until the signal aborts. */
export function watchSettings(onChange: () => void, signal?: AbortSignal): void {
  const known = new Set(KEYS);
  const listener = (changes: Record<string, unknown>, area: string) => {
    if ((area === 'sync' || area === 'local') && Object.keys(changes).some((key) => known.has(key))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
