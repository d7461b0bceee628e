/** How long a pause lasts. */

/** Later than any clock: paused until the reader turns it on again. */
export const FOREVER = 8_640_000_000_000_000;

/** The pauses to choose from, the shortest first. */
export const PAUSES = ['hour', 'tomorrow', 'untilTurnedOn'] as const;
export type Pause = (typeof PAUSES)[number];

const HOUR_MS = 3_600_000;
/** The hour at which a new day begins for a reader: a pause begun at a quarter to midnight should outlast the midnight. */
const MORNING_HOUR = 5;

/** When a pause that begins at `now` ends, for `Settings.pausedUntil`; both in milliseconds since 1970, days in local time. */
export function endOfPause(pause: Pause, now: number): number {
  if (pause === 'hour') return now + HOUR_MS;
  if (pause === 'untilTurnedOn') return FOREVER;
  const morning = new Date(now);
  morning.setHours(MORNING_HOUR, 0, 0, 0);
  if (morning.getTime() <= now) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}

/** No pause that ends by itself lasts longer: until the next morning, on the day that the clocks go back. */
const LONGEST_PAUSE_MS = 25 * HOUR_MS;

/**
 * Whether a pause that ends at `pausedUntil` is on; both in milliseconds since 1970. An end that lies further ahead than
 * any pause lasts was set before the clock was put back, and counts as over: nobody waits for a wrong clock to come round.
 */
export function isPaused(pausedUntil: number, now: number): boolean {
  return pausedUntil === FOREVER || (pausedUntil > now && pausedUntil <= now + LONGEST_PAUSE_MS);
}
