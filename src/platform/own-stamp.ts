/**
 * Tells whether the reader's own entries changed, without reading them: for those who need only that, as every content
 * script does.
 */
import { browser } from './browser.ts';
import { watchStorage } from './watch-storage.ts';

/** The key beside the entries whose value changes with every change of them. */
export const OWN_STAMP = 'ownStamp';

/** Names the state of the entries; the empty text before the first entry was written. */
export async function loadOwnStamp(): Promise<string> {
  const { [OWN_STAMP]: stamp } = await browser.storage.local.get(OWN_STAMP);
  return typeof stamp === 'string' ? stamp : '';
}

/** Calls back after the entries changed, in whatever context, until the signal aborts. */
export function watchOwnEntries(onChange: () => void, signal?: AbortSignal): void {
  watchStorage(['local'], (changes) => OWN_STAMP in changes && onChange(), signal);
}
