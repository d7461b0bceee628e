/** What can be seen of a page changes: it scrolls, is zoomed or resized, something comes on top. */

// `toggle`: a modal dialog or a popover has opened or closed.
const CHANGES = ['scroll', 'resize', 'fullscreenchange', 'toggle'];

/** Calls back, once a frame, after each change that `isOwn` does not say is our own doing, until the signal aborts. */
export function watchViewport(onChange: () => void, isOwn: (event: Event) => boolean, signal: AbortSignal): void {
  let frame = 0;
  const schedule = (event: Event) => {
    if (isOwn(event)) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onChange);
  };
  const options = { signal, passive: true, capture: true };
  for (const target of [window, window.visualViewport]) {
    for (const name of CHANGES) target?.addEventListener(name, schedule, options);
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
