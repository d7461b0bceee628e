/** Dates for people, no more exact than they are known. */
import { firstDay } from '../glossary/dates.ts';
import type { PartialDate } from '../glossary/entry.ts';

/** `2013`, `Sep 2013` or `15 Sep 2013`, as the locale writes it. */
export function formatPartialDate(date: PartialDate, locale: string): string {
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(date.length > 4 ? { month: 'short' } : {}),
    ...(date.length > 7 ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
    calendar: 'gregory',
  };
  return new Intl.DateTimeFormat(locale, parts).format(new Date(`${firstDay(date)}T00:00:00Z`));
}

/** The year alone. */
export function formatYear(date: PartialDate, locale: string): string {
  return formatPartialDate(date.slice(0, 4), locale);
}
