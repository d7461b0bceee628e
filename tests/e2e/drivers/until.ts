const PAUSE_MS = 20;
const PATIENCE_MS = 10_000;

/**
 * Waits until a condition holds, and gives its value. Throws, naming what was waited for, after ten seconds (or
 * `timeoutMs`); an error of the condition counts as "not yet" and is told with the failure.
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  what: string,
  timeoutMs = PATIENCE_MS,
): Promise<NonNullable<T>> {
  const end = performance.now() + timeoutMs;
  let trouble = '';
  for (;;) {
    try {
      const value = await condition();
      if (value !== undefined && value !== null && value !== false) return value;
      trouble = '';
    } catch (error) {
      trouble = `: ${String(error)}`;
    }
    if (performance.now() > end) throw new Error(`waited ${timeoutMs} ms for ${what}${trouble}`);
    await pause(PAUSE_MS);
  }
}

/** Waits a while. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
