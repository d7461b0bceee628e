/** Stored values that could not be used: kept, for the reader to look at, save or discard. */
import { isReadable, list, object, type Read, text } from '../core/parsing/reader.ts';
import type { Unusable } from '../core/settings/parse-settings.ts';
import { browser } from './browser.ts';

const KEY = 'setAside';
/** The newest are kept; a value that breaks again and again must not fill the storage. */
const MOST_KEPT = 50;

const anything: Read<unknown> = (value) => value;
const readAside = list(object<Unusable>({ key: text(200), value: anything, reason: text(2000) }), 1000);

/** What lies aside, oldest first. */
export async function loadSetAside(): Promise<readonly Unusable[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (stored === undefined) return [];
  return isReadable(readAside, stored) ? stored : [{ key: KEY, value: stored, reason: 'is not what was set aside' }];
}

/** Puts values aside, each once. Rejects if there is no room. */
export async function setAside(values: readonly Unusable[]): Promise<void> {
  if (values.length === 0) return;
  const before = await loadSetAside();
  const known = new Set(before.map((one) => JSON.stringify(one)));
  const fresh = values.filter((one) => !known.has(JSON.stringify(one)));
  if (fresh.length > 0) await browser.storage.local.set({ [KEY]: [...before, ...fresh].slice(-MOST_KEPT) });
}

/** Discards what lies aside. */
export function discardSetAside(): Promise<void> {
  return browser.storage.local.remove(KEY);
}
