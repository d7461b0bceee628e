/**
 * How often a changing page is looked at again: soon after a change, ever more rarely while it does not come to rest,
 * and in the end no more.
 */

/** A change is answered after this, so that what a page does in one go is read in one go. */
const FIRST_MS = 150;
/** While the page keeps changing, the pause doubles up to this. */
const LONGEST_MS = 8_000;
/** … or to this, as long as none of its text did. */
const LONGEST_IDLE_MS = 1_000;
/** A page that was quiet for so long starts anew. */
const CALM_MS = 3_000;
/** A look that failed is tried again after this. */
const RETRY_MS = 2_000;
/** … so often; then only when the page changes. */
const MOST_RETRIES = 3;
/** After so many looks without a rest the page is left in peace. */
const MOST_LOOKS = 60;

export interface Rhythm {
  /** Something changed. */
  beat(): void;
  /** Looks at once. */
  start(): void;
  /** Looks at once, however often the page changed before: the reader changed something and waits for it. */
  hurry(): void;
  /** Starts anew, as for a new page. */
  reset(): void;
}

/**
 * `look` is called in time after each beat, never twice at once; it tells whether anything had changed. `giveUp` is
 * called once when the page is to be left in peace.
 */
export function createRhythm(
  { look, giveUp }: { readonly look: () => Promise<boolean>; readonly giveUp: () => void },
  signal: AbortSignal,
): Rhythm {
  let pauseMs = FIRST_MS;
  let looks = 0;
  let lastEnd = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let isBeaten = false;
  let isHurried = false;
  let failures = 0;

  const reset = () => {
    pauseMs = FIRST_MS;
    looks = 0;
  };
  const beat = () => {
    if (signal.aborted || looks > MOST_LOOKS) return;
    isBeaten = true;
    if (timer !== undefined || isLooking) return;
    if (performance.now() - lastEnd > CALM_MS + pauseMs) reset();
    timer = setTimeout(() => run('page'), pauseMs);
  };
  const run = (reason: 'page' | 'reader') => {
    clearTimeout(timer);
    timer = undefined;
    isLooking = true;
    isBeaten = false;
    look()
      .then((hasChanged) => {
        failures = 0;
        if (reason === 'reader') return; // the page is no busier for it
        pauseMs = Math.min(pauseMs * 2, hasChanged ? LONGEST_MS : LONGEST_IDLE_MS);
        if (hasChanged) looks += 1;
        if (looks === MOST_LOOKS + 1) giveUp();
      })
      .catch(() => {
        // What went wrong is told in the page's report; here it only matters to try again.
        failures += 1;
        pauseMs = RETRY_MS * failures;
        isBeaten ||= failures <= MOST_RETRIES;
      })
      .finally(() => {
        isLooking = false;
        lastEnd = performance.now();
        if (isHurried) hurry();
        else if (isBeaten) beat();
      });
  };
  const hurry = () => {
    isHurried = isLooking;
    if (!isLooking && !signal.aborted) run('reader');
  };
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    beat,
    start() {
      if (timer === undefined && !isLooking) run('page');
    },
    hurry,
    reset,
  };
}
