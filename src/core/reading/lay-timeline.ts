/** Dated events along a line. */
import { firstDay, lastDay } from '../glossary/dates.ts';
import type { TimelineEvent } from '../glossary/entry.ts';

/** With fewer dated events a line says nothing that the text does not. */
const LEAST_EVENTS = 3;

/** Where everything stands on the line. */
export interface TimelineLayout {
  readonly events: readonly (TimelineEvent & {
    /** 0 at the start of the line … 1 at its end. */
    readonly position: number;
  })[];
  /** Where the article's own day lies; undefined if it is not known or far outside of what happened. */
  readonly article?: number;
  /** The days at the line's two ends, `YYYY-MM-DD`. */
  readonly ends: readonly [string, string];
}

const DAY_MS = 86_400_000;
/** The article's day may lengthen the line by this share of it at either end, not more. */
const MOST_BEYOND = 0.25;

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const dayOf = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);

/**
 * Lays events (in order of date) along a line in proportion to time, with the article's day (`YYYY-MM-DD`) among them.
 * Undefined for fewer than LEAST_EVENTS.
 */
export function layTimeline(
  events: readonly TimelineEvent[],
  published: string | undefined,
): TimelineLayout | undefined {
  if (events.length < LEAST_EVENTS) return undefined;
  // A date known to the year alone stands in the middle of it.
  const days = events.map(({ date }) => (dayNumber(firstDay(date)) + dayNumber(lastDay(date))) / 2);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const span = Math.max(1, last - first);
  const article = published === undefined ? undefined : dayNumber(published);
  const isNear = article !== undefined && article >= first - span * MOST_BEYOND && article <= last + span * MOST_BEYOND;
  const start = isNear ? Math.min(first, article) : first;
  const end = isNear ? Math.max(last, article) : last;
  const length = Math.max(1, end - start);
  return {
    events: events.map((event, at) => ({ ...event, position: ((days[at] ?? start) - start) / length })),
    ...(isNear ? { article: (article - start) / length } : {}),
    ends: [dayOf(start), dayOf(end)],
  };
}
