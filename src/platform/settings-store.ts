/**
 * Settings in the browser's storage: scalars in `sync`, lists in `local`, explicit choices only. Every change is made
 * under one lock, since reading and writing from two contexts at once loses updates.
 */
import { Refusal } from '../core/parsing/fault.ts';
import { ParseError } from '../core/parsing/reader.ts';
import {
  type ParsedSettings,
  parseSettings,
  parseSettingsChange,
  type SettingsChange,
} from '../core/settings/parse-settings.ts';
import { planStorage, type StoredAreas } from '../core/settings/plan-storage.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings/settings.ts';
import { browser } from './browser.ts';
import { setAside } from './set-aside.ts';
import { watchStorage } from './watch-storage.ts';
import { writeAreas } from './write-areas.ts';

/** Who holds it may read settings and write them without losing somebody else's change. */
export const SETTINGS_LOCK = 'backgrounder-settings';
const KEYS = ['schema', ...Object.keys(DEFAULT_SETTINGS)];

/** The settings as stored, defaults filled in. Rejects if the storage cannot be read. */
export async function loadSettings(): Promise<ParsedSettings> {
  const { sync, local } = await readAreas();
  return parseSettings({ ...sync, ...local });
}

async function readAreas(): Promise<StoredAreas> {
  const [sync, local] = await Promise.all([browser.storage.sync.get(KEYS), browser.storage.local.get(KEYS)]);
  return { sync, local };
}

/**
 * Computes a change from the settings as they are and stores it, all of it or nothing. Rejects with a Refusal if
 * there is no room, a value breaks its rule (a list is too long), or the stored settings are of a newer version.
 */
export function changeSettings(change: (settings: Settings) => SettingsChange): Promise<void> {
  return write(change, { replace: false });
}

/** Makes these the reader's only explicit choices; everything else goes back to its default. Rejects as `changeSettings`. */
export function replaceSettings(choices: SettingsChange): Promise<void> {
  return write(() => choices, { replace: true });
}

async function write(
  change: (settings: Settings) => SettingsChange,
  options: { readonly replace: boolean },
): Promise<void> {
  await navigator.locks.request(SETTINGS_LOCK, async () => {
    const stored = await readAreas();
    const { settings, isNewer } = parseSettings({ ...stored.sync, ...stored.local });
    if (isNewer) throw new Refusal({ code: 'newerStored' });
    const plan = planStorage(stored, checked(change(settings)), options);
    await setAside(plan.setAside); // first, so that an interruption loses nothing
    await writeAreas(stored, plan);
  });
}

/** What broke its rule could not be read again: with one site too many, all of them would be lost. */
function checked(change: SettingsChange): SettingsChange {
  try {
    return parseSettingsChange(change);
  } catch (error) {
    if (error instanceof ParseError && error.fault !== undefined) throw new Refusal(error.fault, { cause: error });
    throw error;
  }
}

/** Calls back after any setting changed, in whatever context, until the signal aborts. */
export function watchSettings(onChange: () => void, signal?: AbortSignal): void {
  const known = new Set(KEYS);
  const take = (changes: object) => Object.keys(changes).some((key) => known.has(key)) && onChange();
  watchStorage(['sync', 'local'], take, signal);
}

/** The settings as a surface keeps up with them. */
export const SETTINGS_STORE = { load: loadSettings, change: changeSettings, watch: watchSettings };
