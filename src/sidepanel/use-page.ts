import { useCallback, useEffect, useState } from 'preact/hooks';
import { overhear } from '../platform/overhear.ts';
import { askPageView, type PageView } from './page-view.ts';
import { tabInAddress, watchActiveTab, watchLoading } from './watch-tab.ts';

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
  const [round, setRound] = useState(0);
  const refresh = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => {
    if (tabId === undefined) return;
    let isCurrent = true;
    void askPageView(tabId ?? undefined).then((next) => {
      if (isCurrent) setView(next); // a slower, older answer is dropped
    });
    return () => {
      isCurrent = false;
    };
  }, [tabId, round]);
  useEffect(() => {
    if (tabId === undefined || tabId === null) return;
    const lifetime = new AbortController();
    const { signal } = lifetime;
    watchLoading(tabId, refresh, signal);
    const onReport = (sender: { readonly tabId: number | undefined; readonly frameId: number | undefined }) => {
      if (sender.tabId === tabId && sender.frameId === 0) refresh();
    };
    overhear('reportTerms', onReport, signal);
    return () => lifetime.abort();
  }, [tabId, refresh]);
  return { view, refresh };
}
