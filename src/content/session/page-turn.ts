/** Resolves when the page's own timers and messages have had their turn; `scheduler.yield()` comes before them. */
export function pageTurn(): Promise<unknown> {
  return scheduler.postTask(() => undefined);
}
