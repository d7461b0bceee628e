import { browser } from './browser.ts';

type Area = 'local' | 'sync' | 'session';
/** What changed, by its key. */
type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Calls back after anything in one of the areas changed, in whatever context, until the signal aborts. */
export function watchStorage(
  areas: readonly Area[],
  onChange: (changes: Changes) => void,
  signal: AbortSignal | undefined,
): void {
  const listener = (changes: Changes, area: string) => {
    if (areas.some((one) => one === area)) onChange(changes);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
