import { useCallback, useEffect, useState } from 'preact/hooks';
import { overhear } from '../platform/overhear.ts';
import { askPageView, type PageView } from '../platform/page-view.ts';
import type { PopupTab } from './popup-tab.ts';

/** After a change the page needs a moment to learn of it: it is asked again soon, and once more for a slow one. */
const ASK_AGAIN_MS = [60, 400, 1500] as const;

/** What is on the page of a tab, which nothing is asked of until it is known; `refresh` asks again now and as the page takes up a change. */
export function usePage(tab: PopupTab | undefined): { readonly view: PageView; refresh(): void } {
  const [view, setView] = useState<PageView>({ phase: 'asking' });
  const [round, setRound] = useState(0);
  const isKnown = tab !== undefined;
  const tabId = tab?.id;
  useEffect(() => {
    if (!isKnown) return;
    let isCurrent = true;
    const ask = () => {
      void askPageView(tabId).then((next) => {
        if (isCurrent) setView(next);
      });
    };
    if (round === 0) ask();
    const timers = ASK_AGAIN_MS.map((delay) => setTimeout(ask, delay));
    const lifetime = new AbortController();
    overhear('reportTerms', (sender) => sender.tabId === tabId && sender.frameId === 0 && ask(), lifetime.signal);
    return () => {
      lifetime.abort();
      isCurrent = false;
      for (const timer of timers) clearTimeout(timer);
    };
  }, [isKnown, tabId, round]);
  return { view, refresh: useCallback(() => setRound((before) => before + 1), []) };
}
