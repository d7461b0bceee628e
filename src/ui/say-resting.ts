import { FOREVER } from '../core/settings/pause.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Speech } from './translate.ts';

/**
 * That everything is off, or until when it is paused: the hour, and the day where it is not today. For settings under
 * which nothing is marked; `now` in milliseconds since 1970.
 */
export function sayResting(
  { enabled, pausedUntil }: Pick<Settings, 'enabled' | 'pausedUntil'>,
  now: number,
  { t, locale }: Speech,
): string {
  if (!enabled) return t('popupOff');
  if (pausedUntil === FOREVER) return t('popupPausedForever');
  const until = new Date(pausedUntil);
  const isToday = until.toDateString() === new Date(now).toDateString();
  const format: Intl.DateTimeFormatOptions = isToday
    ? { hour: 'numeric', minute: '2-digit' }
    : { weekday: 'long', hour: 'numeric', minute: '2-digit' };
  return t('popupPausedUntil', new Intl.DateTimeFormat(locale, format).format(until));
}
