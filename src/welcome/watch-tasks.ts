/** Notices what the reader tries out on the welcome page. */
import { browser } from '../platform/browser.ts';
import { overhear } from '../platform/overhear.ts';
import { loadSettings, watchSettings } from '../platform/settings-store.ts';

/** What there is to try, in its order. */
export const TASKS = ['card', 'popup', 'known'] as const;
export type Task = (typeof TASKS)[number];

/** Calls back with each task when it is done, perhaps more than once, until the signal aborts. */
export function watchTasks(onDone: (task: Task) => void, signal: AbortSignal): void {
  watchCard(() => onDone('card'), signal);
  // The popup asks every page what is on it; a key is passed on to the page by the background.
  overhear('getPageReport', (sender) => isPopup(sender.url) && onDone('popup'), signal);
  overhear('followCommand', () => onDone('popup'), signal);
  watchKnown(() => onDone('known'), signal);
}

function isPopup(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('popup/')) === true;
}

/** A card stands in an element of its own beside the body, for as long as it is open. */
function watchCard(onCard: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length > 0)) onCard();
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function watchKnown(onKnown: () => void, signal: AbortSignal): void {
  let before: number | undefined;
  const count = () => {
    loadSettings().then(
      ({ settings }) => {
        if (before !== undefined && settings.known.length > before) onKnown();
        before = settings.known.length;
      },
      (error: unknown) => console.error('The known names cannot be read:', error),
    );
  };
  count();
  watchSettings(count, signal);
}
