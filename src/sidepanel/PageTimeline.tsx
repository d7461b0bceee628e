import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import { formatPartialDate } from '../core/reading/format-date.ts';
import { mostTelling, type TimelineItem } from '../core/reading/page-timeline.ts';
import { translate, translateCount, uiLanguage } from '../platform/i18n.ts';

/** More dates than this are a table of history; the rest is one press away. */
const MOST_DATES = 18;

/** What happened when, with the article's own day in it. Nothing where there is no date but that. */
export function PageTimeline(props: {
  readonly items: readonly TimelineItem[];
  readonly mentions: (entry: EntryId) => number;
  onOpen(entry: EntryId): void;
}): JSX.Element | null {
  const { items, mentions, onOpen } = props;
  const [isWhole, setWhole] = useState(false);
  const dates = items.filter(({ what }) => what !== 'article').length;
  if (dates === 0) return null;
  const shown = isWhole ? items : mostTelling(items, { limit: MOST_DATES, mentions });
  return (
    <section class="block" id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{translate('panelTimeline')}</h2>
      <ol class="timeline">
        {shown.map((item) => (
          <TimelineRow key={keyOf(item)} item={item} onOpen={onOpen} />
        ))}
      </ol>
      {dates <= MOST_DATES ? null : (
        <button type="button" class="button quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? translate('panelFewDates') : translateCount('panelAllDates', dates)}
        </button>
      )}
    </section>
  );
}

const keyOf = (item: TimelineItem) =>
  item.what === 'article' ? 'article' : `${item.what} ${item.entry} ${item.date} ${item.text}`;

function TimelineRow({ item, onOpen }: { readonly item: TimelineItem; onOpen(entry: EntryId): void }): JSX.Element {
  if (item.what === 'article') {
    return (
      <li class="timeline-article">
        <time dateTime={item.date}>{formatPartialDate(item.date, uiLanguage())}</time>
        <p>
          <strong>{translate('panelThisArticle')}</strong>
        </p>
      </li>
    );
  }
  return (
    <li>
      <time dateTime={item.date}>{spanOf(item)}</time>
      <p lang="en" dir="ltr">
        <button type="button" class="link" onClick={() => onOpen(item.entry)}>
          {item.name}
        </button>{' '}
        {item.text}
      </p>
    </li>
  );
}

function spanOf(item: TimelineItem): string {
  const from = formatPartialDate(item.date, uiLanguage());
  if (item.what !== 'began' || item.until === undefined) return from;
  return translate('cardHeld', from, formatPartialDate(item.until, uiLanguage()));
}
