/** Times our own synchronous slices on the page's thread. */
import type { PageTiming } from '../../platform/messages.ts';

type Work = 'readMs' | 'roundTripMs' | 'paintMs';

/** What our work on one page has cost. */
export interface Stopwatch {
  /** Starts a slice of synchronous work. */
  begin(): { elapsed(): number; end(work: Work): void };
  /** Adds a duration that was not ours on this thread. */
  note(work: Work, ms: number): void;
  /** Sums so far, in milliseconds. */
  timing(): PageTiming;
}

/** Creates a stopwatch at zero. */
export function createStopwatch(): Stopwatch {
  const sums = { readMs: 0, roundTripMs: 0, paintMs: 0 };
  const startedMs = performance.now();
  let longestMs = 0;
  return {
    begin() {
      const started = performance.now();
      const elapsed = () => performance.now() - started;
      return {
        elapsed,
        end(work) {
          const ms = elapsed();
          sums[work] += ms;
          longestMs = Math.max(longestMs, ms);
        },
      };
    },
    note(work, ms) {
      sums[work] += ms;
    },
    timing: () => ({ ...sums, longestMs, startedMs }),
  };
}
