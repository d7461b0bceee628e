/** The dated events and offices behind an article, in one line of time with the article's own day in it. */
import type { CardEntry } from '../glossary/cards.ts';
import { firstDay } from '../glossary/dates.ts';
import type { EntryId, PartialDate } from '../glossary/entry.ts';
import { allFacts } from './facts-as-of.ts';

/** Something that happened, or the article itself. */
export type TimelineItem =
  | {
      readonly what: 'event';
      readonly date: PartialDate;
      readonly entry: EntryId;
      readonly name: string;
      readonly text: string;
    }
  | {
      /** An office or status, as it began. */
      readonly what: 'began';
      readonly date: PartialDate;
      readonly until?: PartialDate;
      readonly entry: EntryId;
      readonly name: string;
      readonly text: string;
    }
  | { readonly what: 'article'; readonly date: PartialDate };

/**
 * The `limit` items that matter most, in their order, and the article's day: those of the entries named most often, and
 * among them the nearest in time to the article. All of them where they are no more.
 */
export function mostTelling(
  items: readonly TimelineItem[],
  options: { readonly limit: number; readonly mentions: (entry: EntryId) => number },
): readonly TimelineItem[] {
  const { limit, mentions } = options;
  const dated = items.filter((item) => item.what !== 'article');
  if (dated.length <= limit) return items;
  const article = items.find((item) => item.what === 'article');
  const distance = ({ date }: TimelineItem) =>
    article === undefined ? 0 : Math.abs(Date.parse(firstDay(date)) - Date.parse(firstDay(article.date)));
  const ranked = dated.toSorted((a, b) => mentions(b.entry) - mentions(a.entry) || distance(a) - distance(b));
  const chosen = new Set<TimelineItem>(ranked.slice(0, limit));
  return items.filter((item) => item.what === 'article' || chosen.has(item));
}

type Dated = Pick<CardEntry, 'id' | 'name' | 'timeline' | 'roles' | 'statuses'>;

/**
 * All dated items of the entries, earliest first; the article's day (`YYYY-MM-DD`), if known, stands where it belongs.
 * An event that two entries tell in the same words stands once.
 */
export function listTimeline(entries: readonly Dated[], published: string | undefined): readonly TimelineItem[] {
  const items = entries.flatMap(itemsOf);
  const seen = new Set<string>();
  const once = items.filter((item) => {
    const key = item.what === 'event' ? `${item.date} ${item.text}` : JSON.stringify(item);
    return !seen.has(key) && seen.add(key);
  });
  const all: readonly TimelineItem[] = published === undefined ? once : [...once, { what: 'article', date: published }];
  return all.toSorted((a, b) =>
    firstDay(a.date) < firstDay(b.date) ? -1 : Number(firstDay(a.date) > firstDay(b.date)),
  );
}

function itemsOf(entry: Dated): readonly TimelineItem[] {
  const { id, name, timeline } = entry;
  return [
    ...timeline.map(({ date, text }) => ({ what: 'event', date, entry: id, name, text }) as const),
    ...allFacts(entry).map(({ label, from, until }) => {
      const began = { what: 'began', date: from, entry: id, name, text: label } as const;
      return until === undefined ? began : { ...began, until };
    }),
  ];
}
