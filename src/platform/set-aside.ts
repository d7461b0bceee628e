/** Stored values that could not be used: kept, for the reader to look at, save or discard. */
import { anything, isReadable, list, object, text } from '../core/parsing/reader.ts';
import type { Unusable } from '../core/settings/parse-settings.ts';
import { browser } from './browser.ts';
import { refuseWhereFull } from './storage-refusal.ts';

/** A value and what was wrong with it, for developers: what is saved as a file is meant for them. */
export interface SetAside {
  readonly key: string;
  readonly value: unknown;
  readonly reason: string;
}

const KEY = 'setAside';
/**
 * Room for every own entry there can be. Beyond it the oldest go: a value that breaks again and again must not fill the
 * storage.
 */
const MOST_KEPT = 20_000;
const LONGEST_REASON = 2000;

const readAside = list(object<SetAside>({ key: text(200), value: anything, reason: text(LONGEST_REASON) }), MOST_KEPT);

/** What lies aside, oldest first. */
export async function loadSetAside(): Promise<readonly SetAside[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (stored === undefined) return [];
  return isReadable(readAside, stored) ? stored : [{ key: KEY, value: stored, reason: 'not what was set aside' }];
}

/** Puts values aside, each once. Rejects with a Refusal if there is no room. */
export async function setAside(values: readonly Unusable[]): Promise<void> {
  if (values.length === 0) return;
  const before = await loadSetAside();
  const known = new Set(before.map((one) => JSON.stringify(one)));
  const fresh = values
    .map(({ key, value, error }): SetAside => ({ key, value, reason: error.message.slice(0, LONGEST_REASON) }))
    .filter((one) => !known.has(JSON.stringify(one)));
  if (fresh.length === 0) return;
  await refuseWhereFull('local', () => browser.storage.local.set({ [KEY]: [...before, ...fresh].slice(-MOST_KEPT) }));
}

/** Discards what lies aside. */
export function discardSetAside(): Promise<void> {
  return browser.storage.local.remove(KEY);
}
