/** Does something every so many milliseconds while the page can be seen, until the signal aborts. */
export function repeatWhileVisible(act: () => void, everyMs: number, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') act();
  }, everyMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
