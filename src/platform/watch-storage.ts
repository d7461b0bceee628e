/** Tells that something the reader keeps has changed, without knowing what: a content script then asks for all of it. */
import { browser } from './browser.ts';

/**
 * Calls back after anything in the synchronised or the local storage changed, in whatever context, until the signal
 * aborts. That is settings and own entries; what else is there changes so seldom that asking in vain costs nothing.
 */
export function watchStorage(onChange: () => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'sync' || area === 'local') onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
