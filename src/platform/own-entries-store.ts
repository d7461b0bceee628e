/** The reader's own entries in local storage, changed under one lock. */
import type { OwnEntry } from '../core/own-entries/own-entry.ts';
import { checkOwnLimits, OWN_VERSION, type OwnEntries, parseOwnStore } from '../core/own-entries/own-store.ts';
import { Refusal } from '../core/parsing/fault.ts';
import { browser } from './browser.ts';
import { OWN_STAMP } from './own-stamp.ts';
import { setAside } from './set-aside.ts';
import { refuseWhereFull } from './storage-refusal.ts';

/** Who holds it may read the entries and write them without losing somebody else's change. */
export const OWN_LOCK = 'backgrounder-own-entries';
const KEY = 'ownEntries';

/** The entries as stored. Rejects if the storage cannot be read. */
export async function loadOwnEntries(): Promise<OwnEntries> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return parseOwnStore(stored);
}

/**
 * Computes the new entries from those there are and stores them, all or none. What lies in storage and is no entry is set
 * aside. Rejects with ParseError if they are too many, with a Refusal if there is no room or the stored entries are of a
 * newer version.
 */
export async function changeOwnEntries(change: (entries: readonly OwnEntry[]) => readonly OwnEntry[]): Promise<void> {
  await navigator.locks.request(OWN_LOCK, async () => {
    const { entries, unusable, isNewer } = await loadOwnEntries();
    if (isNewer) throw new Refusal({ code: 'newerStored' });
    const changed = change(entries);
    checkOwnLimits(changed);
    await setAside(unusable.map(({ value, error }) => ({ key: KEY, value, error })));
    const stamp = crypto.randomUUID();
    const values = { [KEY]: { version: OWN_VERSION, entries: changed }, [OWN_STAMP]: stamp };
    await refuseWhereFull('local', () => browser.storage.local.set(values));
  });
}
