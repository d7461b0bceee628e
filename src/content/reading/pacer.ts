/** Cuts our work on the page's thread into slices. */
import { pageTurn } from '../session/page-turn.ts';
import type { Stopwatch } from '../session/stopwatch.ts';

/** Our own uninterrupted work stays under this: a third of a frame at 60 a second. */
const SLICE_MS = 5;
/** After so much of it the page's own timers and messages have their turn. Before, nothing but input and drawing comes between. */
const TURN_MS = 20;

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
  let sinceTurn = 0;
  return {
    isDue: () => slice.elapsed() >= SLICE_MS,
    async rest() {
      sinceTurn += slice.elapsed();
      slice.end('read');
      if (sinceTurn < TURN_MS) await scheduler.yield();
      else {
        await pageTurn();
        sinceTurn = 0;
      }
      slice = watch.begin();
      signal.throwIfAborted();
    },
    end: () => slice.end('read'),
  };
}
