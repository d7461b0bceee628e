/** Waits for what is not shown now (a closed tab, a folded part) to come into sight; no mutation needs to tell of it. */

/** Hidden parts beyond this many are not waited for. */
const MOST_HIDDEN = 500;
const LOOKAHEAD = '600px 0px';

/** Hidden parts that are waited for. */
export interface HiddenWatch {
  /** Waits for these as well. */
  await(hidden: ReadonlySet<Element>): void;
  stop(): void;
}

/** Waits for nothing yet; `onShown` gets each part once, when it takes up room at or near the viewport. */
export function watchHidden(onShown: (elements: readonly Element[]) => void): HiddenWatch {
  const awaited = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      const shown = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
      // What takes up room and yet is invisible would be told again and again.
      for (const element of shown) observer.unobserve(element);
      onShown(shown);
    },
    { rootMargin: LOOKAHEAD },
  );
  return {
    await(hidden) {
      for (const element of hidden) {
        if (awaited.has(element) || hidden.size > MOST_HIDDEN) continue;
        awaited.add(element);
        observer.observe(element);
      }
    },
    stop: () => observer.disconnect(),
  };
}
