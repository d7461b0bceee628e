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

/** When the page is looked at next. */
export interface Rhythm {
  /** Something changed. */
  beat(): void;
  /** Looks at once. */
  start(): void;
  /** Looks at once, however often the page changed before: the reader changed something and waits for it. */
  hurry(): void;
  /** It is another page now: looks soon, whatever the one before was like. */
  restart(): void;
  /** Resolves when the look that is under way is over, however it went. */
  settled(): Promise<void>;
}

/** How busy the page was lately. */
interface Tempo {
  /** Before the next look. */
  readonly pauseMs: number;
  /** So many, without a rest between them, found a change. */
  readonly looks: number;
}

const AT_REST: Tempo = { pauseMs: FIRST_MS, looks: 0 };

function slower({ pauseMs, looks }: Tempo, hasChanged: boolean): Tempo {
  const longest = hasChanged ? LONGEST_MS : LONGEST_IDLE_MS;
  return { pauseMs: Math.min(pauseMs * 2, longest), looks: looks + Number(hasChanged) };
}

interface RhythmDeps {
  /** Resolves to whether anything had changed. */
  readonly look: () => Promise<boolean>;
  /** Gets the error of each look that failed; it is tried again a few times. */
  readonly onFailure: (error: unknown) => void;
  /** Called once when the page is to be left in peace. */
  readonly giveUp: () => void;
}

/** Looks in time after each beat, never twice at once. */
export function createRhythm({ look, onFailure, giveUp }: RhythmDeps, signal: AbortSignal): Rhythm {
  let tempo = AT_REST;
  let lastEnd = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let isBeaten = false;
  let isHurried = false;
  let failures = 0;
  let underWay = Promise.resolve();

  const beat = () => {
    if (signal.aborted || tempo.looks > MOST_LOOKS) return;
    isBeaten = true;
    if (timer !== undefined || isLooking) return;
    if (performance.now() - lastEnd > CALM_MS + tempo.pauseMs) tempo = AT_REST;
    timer = setTimeout(() => run('page'), tempo.pauseMs);
  };
  const run = (reason: 'page' | 'reader') => {
    if (isLooking || signal.aborted) return;
    clearTimeout(timer);
    timer = undefined;
    isLooking = true;
    isBeaten = false;
    underWay = lookFor(reason);
  };
  const lookFor = async (reason: 'page' | 'reader') => {
    try {
      const hasChanged = await look();
      failures = 0;
      // A look that the reader asked for says nothing of how busy the page is.
      if (reason === 'page') {
        tempo = slower(tempo, hasChanged);
        if (tempo.looks === MOST_LOOKS + 1) giveUp();
      }
    } catch (error) {
      if (signal.aborted) return;
      onFailure(error);
      failures += 1;
      tempo = { ...tempo, pauseMs: RETRY_MS * failures };
      isBeaten ||= failures <= MOST_RETRIES;
    }
    isLooking = false;
    lastEnd = performance.now();
    if (isHurried) hurry();
    else if (isBeaten) beat();
  };
  const hurry = () => {
    isHurried = isLooking;
    run('reader');
  };
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    beat,
    start: () => run('page'),
    hurry,
    restart() {
      tempo = AT_REST;
      beat();
    },
    settled: () => underWay,
  };
}
