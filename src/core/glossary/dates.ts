/** Dates as exact as they are known: `2013`, `2013-09`, `2013-09-15`. */
import { type Read, refuse } from '../parsing/reader.ts';
import type { PartialDate } from './entry.ts';

const PARTIAL_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Accepts a partial date (a year may be a number); throws ParseError for anything else, 31 February among it. */
export const readPartialDate: Read<PartialDate> = (value, path) => {
  const date = typeof value === 'number' ? String(value) : value;
  if (typeof date !== 'string' || !isPartialDate(date))
    return refuse(value, path, 'a date like 2013, 2013-09 or 2013-09-15');
  return date;
};

/** Whether the text is a partial date that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (match === null) return false;
  const [, year = '', month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first day a partial date may mean, `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day a partial date may mean, `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year = '', month = ''] = date.split('-');
  return `${date}-${String(daysInMonth(Number(year), Number(month))).padStart(2, '0')}`;
}

/** Whether `earlier` may lie before or on `later`, given how exact both are. */
export function isOrderedDates(earlier: PartialDate, later: PartialDate): boolean {
  return firstDay(earlier) <= lastDay(later);
}

/**
 * Whether something that held `from` … `until` (both as exact as known; no `until`: open) held on `day` (`YYYY-MM-DD`).
 * Where the dates are too coarse to tell, it counts as held.
 */
export function heldOn(span: { readonly from: PartialDate; readonly until?: PartialDate }, day: string): boolean {
  return firstDay(span.from) <= day && (span.until === undefined || day <= lastDay(span.until));
}
