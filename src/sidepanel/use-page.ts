import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { overhear } from '../platform/overhear.ts';
import { askPageView, type PageView } from '../platform/page-view.ts';
import { tabInAddress } from '../platform/tab-in-address.ts';
import { watchActiveTab, watchLoading } from './watch-tab.ts';

/** The tab the panel is about; undefined until it is known, null if there is none. */
function useTab(search: string): number | null | undefined {
  const named = tabInAddress(search);
  const [active, setActive] = useState<number | null | undefined>();
  useEffect(() => {
    if (named !== undefined) return;
    const lifetime = new AbortController();
    watchActiveTab((tabId) => setActive(tabId ?? null), lifetime.signal);
    return () => lifetime.abort();
  }, [named]);
  return named ?? active;
}

/**
 * What is on the page of the tab the panel is about: asked when the tab is another one or has loaded another page, and
 * again each time the page tells the background that it has read more.
 */
export function usePage(search: string): { readonly view: PageView; refresh(): void } {
  const tabId = useTab(search);
  const [view, setView] = useState<PageView>({ phase: 'asking' });
  const ask = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (tabId === undefined) return;
    const lifetime = new AbortController();
    const { signal } = lifetime;
    let latest = 0;
    const askNow = () => {
      latest += 1;
      const own = latest;
      void askPageView(tabId ?? undefined).then((next) => {
        if (own === latest && !signal.aborted) setView(next); // a slower, older answer is dropped
      });
    };
    ask.current = askNow;
    askNow();
    if (tabId !== null) {
      watchLoading(tabId, askNow, signal);
      overhear('reportTerms', (sender) => sender.tabId === tabId && sender.frameId === 0 && askNow(), signal);
    }
    return () => lifetime.abort();
  }, [tabId]);
  return { view, refresh: useCallback(() => ask.current(), []) };
}
