/** Which tab the panel is about: the active one of its window, as the reader changes it. */
import { browser } from '../platform/browser.ts';

/** Calls back with the active tab of this window now and whenever it is another one, until the signal aborts. */
export function watchActiveTab(onTab: (tabId: number | undefined) => void, signal: AbortSignal): void {
  let windowId: number | undefined;
  const listener = (active: { readonly tabId: number; readonly windowId: number }) => {
    if (active.windowId === windowId) onTab(active.tabId);
  };
  browser.tabs.onActivated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(listener));
  browser.tabs.query({ active: true, currentWindow: true }).then(
    ([tab]) => {
      if (signal.aborted) return;
      windowId = tab?.windowId;
      onTab(tab?.id);
    },
    (error: unknown) => console.error('The active tab cannot be found:', error),
  );
}

/** Calls back when a tab has loaded another page, until the signal aborts. */
export function watchLoading(tabId: number, onLoaded: () => void, signal: AbortSignal): void {
  const listener = (updated: number, change: { readonly status?: string }) => {
    if (updated === tabId && change.status === 'complete') onLoaded();
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener));
}
