import { useEffect, useState } from 'preact/hooks';

/** Something read from a store: not yet, as it is now, or the error that kept it from being read. */
export type Watched<T> =
  | { readonly phase: 'reading' }
  | { readonly phase: 'read'; readonly value: T }
  | { readonly phase: 'failed'; readonly error: unknown };

/**
 * Reads something and reads it again whenever `watch` says that it changed. Both functions must keep their identity
 * from one drawing to the next.
 */
export function useWatched<T>(
  read: () => Promise<T>,
  watch: (onChange: () => void, signal: AbortSignal) => void,
): Watched<T> {
  const [watched, setWatched] = useState<Watched<T>>({ phase: 'reading' });
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    let round = 0;
    const readNow = () => {
      round += 1;
      const own = round;
      const show = (next: Watched<T>) => {
        if (!signal.aborted && own === round) setWatched(next); // a slower, older answer is dropped
      };
      read().then(
        (value) => show({ phase: 'read', value }),
        (error: unknown) => show({ phase: 'failed', error }),
      );
    };
    watch(readNow, signal);
    readNow();
    return () => lifetime.abort();
  }, [read, watch]);
  return watched;
}
