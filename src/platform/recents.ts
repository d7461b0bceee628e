/**
 * What was looked up since the browser started, newest first. It is reading history: kept in session storage only, and
 * not at all in private windows (the caller knows whether the window is one).
 */
import type { EntryId } from '../core/glossary/entry.ts';
import { isReadable, list, text } from '../core/parsing/reader.ts';
import { browser } from './browser.ts';

const KEY = 'recents';
const LOCK = 'backgrounder-recents';
/** As many as fit under one another in the popup. */
const MOST_RECENTS = 12;
const readIds = list(text(200, 1), MOST_RECENTS);

/** The entries looked up last, newest first. */
export async function loadRecents(): Promise<readonly EntryId[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return isReadable(readIds, stored) ? stored : []; // nothing yet; nobody else writes this key
}

/** Puts an entry in front of the recent look-ups, unless the window is private. */
export async function noteRecent(entry: EntryId, { isPrivate }: { readonly isPrivate: boolean }): Promise<void> {
  if (isPrivate) return;
  await navigator.locks.request(LOCK, async () => {
    const others = (await loadRecents()).filter((one) => one !== entry);
    await browser.storage.session.set({ [KEY]: [entry, ...others].slice(0, MOST_RECENTS) });
  });
}

/** Forgets all recent look-ups. */
export async function clearRecents(): Promise<void> {
  await navigator.locks.request(LOCK, () => browser.storage.session.remove(KEY));
}
