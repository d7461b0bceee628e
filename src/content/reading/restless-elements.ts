/** Elements whose text keeps being rewritten: clocks, tickers, counters. They are left alone until they come to rest. */

/** Found rewritten so often, … */
const MOST_REWRITES = 4;
/** … without so long a rest in between. */
const CALM_MS = 15_000;

/** Who has been rewritten how often, lately. */
export interface RestlessElements {
  /** The element was found rewritten, or would have been. */
  count(element: Element): void;
  has(element: Element): boolean;
  /** Those that have come to rest since they were left alone; they are forgotten. */
  calmed(): readonly Element[];
  clear(): void;
}

/** Starts without any. */
export function createRestlessElements(): RestlessElements {
  const seen = new Map<Element, { readonly count: number; readonly last: number }>();
  const isCalm = ({ last }: { readonly last: number }) => performance.now() - last > CALM_MS;
  return {
    count(element) {
      const before = seen.get(element);
      const count = before === undefined || isCalm(before) ? 0 : before.count;
      seen.set(element, { count: count + 1, last: performance.now() });
    },
    has: (element) => (seen.get(element)?.count ?? 0) > MOST_REWRITES,
    calmed() {
      const calm = [...seen].filter(([, entry]) => isCalm(entry));
      for (const [element] of calm) seen.delete(element);
      return calm.filter(([, { count }]) => count > MOST_REWRITES).map(([element]) => element);
    },
    clear: () => seen.clear(),
  };
}
