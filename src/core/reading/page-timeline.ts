/** The dated events and offices behind an article, in one line of time with the article's own day in it. */
import type { CardEntry } from '../glossary/cards.ts';
import { firstDay } from '../glossary/dates.ts';
import type { EntryId, PartialDate } from '../glossary/entry.ts';

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

function itemsOf({ id, name, timeline, roles, statuses }: Dated): readonly TimelineItem[] {
  const held = [...roles.map(({ role, ...span }) => ({ label: role, ...span })), ...statuses];
  return [
    ...timeline.map(({ date, text }) => ({ what: 'event', date, entry: id, name, text }) as const),
    ...held.map(({ label, from, until }) => {
      const began = { what: 'began', date: from, entry: id, name, text: label } as const;
      return until === undefined ? began : { ...began, until };
    }),
  ];
}
