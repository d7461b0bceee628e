/** Cuts our work on the page's thread into slices. */
import type { Stopwatch } from '../session/stopwatch.ts';

/** Our own uninterrupted work stays under this: a third of a frame at 60 a second. */
const SLICE_MS = 5;

/** The slices of one look at a page. */
export interface Pacer {
  /** Whether the slice is used up. */
  isDue(): boolean;
  /** Gives the thread back and starts a new slice. Rejects when the signal has aborted meanwhile. */
  rest(): Promise<void>;
  /** Ends the last slice. */
  end(): void;
}

/** Starts a first slice. */
export function createPacer(watch: Stopwatch, signal: AbortSignal): Pacer {
  let slice = watch.begin();
  return {
    isDue: () => slice.elapsed() >= SLICE_MS,
    async rest() {
      slice.end('read');
      await scheduler.yield();
      slice = watch.begin();
      signal.throwIfAborted();
    },
    end: () => slice.end('read'),
  };
}
