/** Carrying everything away, bringing it back, and starting over. */
import type { Backup } from '../core/settings/backup.ts';
import { explicitChoices } from '../core/settings/plan-storage.ts';
import { browser } from './browser.ts';
import { changeOwnEntries, loadOwnEntries, OWN_LOCK } from './own-entries-store.ts';
import { loadSettings, replaceSettings, SETTINGS_LOCK } from './settings-store.ts';

/** Everything the reader chose and wrote. `made` is today, `YYYY-MM-DD`. Rejects if the storage cannot be read. */
export async function makeBackup(made: string): Promise<Backup> {
  const [{ settings }, { entries }] = await Promise.all([loadSettings(), loadOwnEntries()]);
  return { settings: explicitChoices(settings), entries, made };
}

/**
 * Makes everything as the backup has it, or leaves everything as it was: if the entries cannot be stored, the settings
 * go back. Rejects with the reason.
 */
export async function restoreBackup(backup: Backup): Promise<void> {
  const before = await makeBackup(backup.made);
  await changeOwnEntries(() => backup.entries);
  try {
    await replaceSettings(backup.settings);
  } catch (error) {
    await changeOwnEntries(() => before.entries);
    throw error;
  }
}

/** Forgets everything: as after installing. A change that is under way elsewhere comes before it or after, never in between. */
export async function resetEverything(): Promise<void> {
  const { local, sync, session } = browser.storage;
  const clear = () => Promise.all([local.clear(), sync.clear(), session.clear()]);
  await navigator.locks.request(SETTINGS_LOCK, () => navigator.locks.request(OWN_LOCK, clear));
}

/** How many bytes lie in storage: on this device, and carried by the browser's sync. */
export async function storageUsed(): Promise<{ readonly local: number; readonly sync: number }> {
  const [local, sync] = await Promise.all([browser.storage.local.get(null), browser.storage.sync.get(null)]);
  const bytesOf = (values: Record<string, unknown>) =>
    new TextEncoder().encode(Object.keys(values).length === 0 ? '' : JSON.stringify(values)).length; // as the browsers count
  return { local: bytesOf(local), sync: bytesOf(sync) };
}
