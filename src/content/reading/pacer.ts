/** Cuts our work on the page's thread into slices. */
import { pageTurn } from '../session/page-turn.ts';
import type { Stopwatch } from '../session/stopwatch.ts';

/** Our own uninterrupted work stays under this: a third of a frame at 60 a second. */
const SLICE_MS = 5;
/** After so much of it the page's own timers and messages have their turn. Before, nothing but input and drawing comes between. */
const TURN_MS = 20;
/** A page that takes this much reading is shown its beginning first. */
const LONG_MS = 10;

/** The slices of one look at a page. */
export interface Pacer {
  /** Whether the slice is used up. */
  isDue(): boolean;
  /** Whether reading has become long since this was asked last: at 10 ms of work, and whenever that has doubled. */
  growsLong(): boolean;
  /**
   * Gives the thread back, until `meanwhile` is over where it is given, and starts a new slice. Rejects with it, and when
   * the signal has aborted meanwhile.
   */
  rest(meanwhile?: () => Promise<void>): Promise<void>;
  /** Ends the last slice. */
  end(): void;
}

/** Starts a first slice. */
export function createPacer(watch: Stopwatch, signal: AbortSignal): Pacer {
  let slice = watch.begin();
  let spent = 0;
  let nextTurn = TURN_MS;
  let nextLong = LONG_MS;
  return {
    isDue: () => slice.elapsed() >= SLICE_MS,
    growsLong() {
      if (spent < nextLong) return false;
      nextLong *= 2;
      return true;
    },
    async rest(meanwhile) {
      spent += slice.elapsed();
      slice.end('readMs');
      if (meanwhile !== undefined) await meanwhile();
      else if (spent < nextTurn) await scheduler.yield();
      else {
        await pageTurn();
        nextTurn = spent + TURN_MS;
      }
      slice = watch.begin();
      signal.throwIfAborted();
    },
    end: () => slice.end('readMs'),
  };
}
