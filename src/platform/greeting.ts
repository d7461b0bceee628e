/** Whether the popup has greeted this reader: it does so until told once that it is understood. */
import { browser } from './browser.ts';

const KEY = 'greeted';

/** Whether the greeting was put away. */
export async function isGreeted(): Promise<boolean> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return stored === true;
}

/** Puts the greeting away for good. */
export function noteGreeted(): Promise<void> {
  return browser.storage.local.set({ [KEY]: true });
}
