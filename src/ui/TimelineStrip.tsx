/** What happened when, as a line with dots, the day of the article among them. */
import type { TimelineEvent } from '../core/glossary/entry.ts';
import { formatPartialDate, formatYear } from '../core/reading/format-date.ts';
import { layTimeline } from '../core/reading/lay-timeline.ts';
import type { Speech } from './translate.ts';

export interface TimelineProps {
  readonly events: readonly TimelineEvent[];
  readonly published: string | undefined;
  readonly speech: Speech;
}

const percent = (position: number) => `${(position * 100).toFixed(1)}%`;

/** The line; nothing for fewer than three events. The same events are listed in words by EventList. */
export function TimelineStrip({ events, published, speech }: TimelineProps) {
  const layout = layTimeline(events, published);
  const [first, last] = [events[0], events.at(-1)];
  if (layout === undefined || first === undefined || last === undefined) return null;
  return (
    <div class="bg-strip" aria-hidden="true">
      <div class="bg-strip-line">
        {layout.events.map(({ date, text, position }) => (
          <i
            key={`${date}${text}`}
            class="bg-strip-event"
            style={{ insetInlineStart: percent(position) }}
            title={`${formatPartialDate(date, speech.locale)}: ${text}`}
          />
        ))}
        {layout.article === undefined ? null : (
          <i
            class="bg-strip-article"
            style={{ insetInlineStart: percent(layout.article) }}
            title={speech.t('cardThisArticle')}
          />
        )}
      </div>
      <div class="bg-strip-ends">
        <span>{formatYear(first.date, speech.locale)}</span>
        {layout.article === undefined ? null : <span class="bg-strip-key">{speech.t('cardThisArticle')}</span>}
        <span>{formatYear(last.date, speech.locale)}</span>
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
          <time dateTime={date}>{formatPartialDate(date, speech.locale)}</time>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
