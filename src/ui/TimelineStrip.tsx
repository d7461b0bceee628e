/** What happened when, as a line with dots, the day of the article among them. */
import type { TimelineEvent } from '../core/glossary/entry.ts';
import { formatPartialDate, formatYear } from '../core/reading/format-date.ts';
import { layTimeline } from '../core/reading/lay-timeline.ts';
import { directionOf } from '../core/reading/text-direction.ts';
import { speechLanguage } from './text-language.ts';
import type { Speech } from './translate.ts';

/** Events in order of date, and the day of the article. */
export interface TimelineProps {
  readonly events: readonly TimelineEvent[];
  readonly published: string | undefined;
  readonly speech: Speech;
}

/** The line; nothing for fewer than three events. The same events are listed in words by EventList. */
export function TimelineStrip({ events, published, speech }: TimelineProps) {
  const layout = layTimeline(events, published);
  if (layout === undefined) return null;
  const [start, end] = layout.ends;
  const isRtl = directionOf(speech.locale) === 'rtl';
  const percent = (position: number) => `${((isRtl ? 1 - position : position) * 100).toFixed(1)}%`;
  return (
    <div class="bg-strip" aria-hidden="true">
      <svg width="100%" height="16" aria-hidden="true">
        <line x1="0" x2="100%" y1="8" y2="8" stroke="var(--line)" stroke-width="2" />
        {layout.events.map(({ date, text, position }) => (
          <circle
            key={`${date}${text}`}
            cx={percent(position)}
            cy="8"
            r="3.5"
            fill="var(--accent)"
            stroke="var(--surface)"
            stroke-width="2"
          >
            <title>{`${formatPartialDate(date, speech.locale)}: ${text}`}</title>
          </circle>
        ))}
        {layout.article === undefined ? null : (
          <line
            x1={percent(layout.article)}
            x2={percent(layout.article)}
            y1="1.5"
            y2="14.5"
            stroke="var(--warn)"
            stroke-width="3"
            stroke-linecap="round"
          >
            <title>{speech.t('cardThisArticle')}</title>
          </line>
        )}
      </svg>
      <div class="bg-strip-ends">
        <span>{formatYear(start, speech.locale)}</span>
        {layout.article === undefined ? null : <span class="bg-strip-key">{speech.t('cardThisArticle')}</span>}
        <span>{formatYear(end, speech.locale)}</span>
      </div>
    </div>
  );
}

/** The events in words. */
export function EventList({ events, speech }: Omit<TimelineProps, 'published'>) {
  return (
    <ol class="bg-events">
      {events.map(({ date, text }) => (
        <li key={`${date}${text}`}>
          <time dateTime={date} {...speechLanguage(speech)}>
            {formatPartialDate(date, speech.locale)}
          </time>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
