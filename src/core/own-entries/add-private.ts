/** Puts mentions of private entries, which no page is told of, among those that the page itself reported. */
import type { EntryId } from '../glossary/entry.ts';
import type { Mention, Span, TextBlock } from '../matching/page-text.ts';
import { type ListedMention, placesIn } from '../reading/listed-mention.ts';

interface Listed<E> {
  readonly mentions: readonly ListedMention[];
  /** In order of first mention. */
  readonly entries: readonly E[];
}

/**
 * Adds the mentions of the entries `isPrivate` says so of. Where a private entry stands for the same words as another,
 * the other gives way. `blocks` is the page in reading order.
 */
export function addPrivate<E extends { readonly id: EntryId }>(
  reported: Listed<E>,
  found: { readonly mentions: readonly Mention[]; readonly entries: readonly E[] },
  { blocks, isPrivate }: { readonly blocks: readonly TextBlock[]; isPrivate(id: EntryId): boolean },
): Listed<E> {
  const own = found.mentions.filter(({ entry }) => isPrivate(entry));
  if (own.length === 0) return reported;
  const place = placesIn(blocks);
  const orderOf = new Map(blocks.map((block, at) => [block.id, at]));
  const gone = (one: ListedMention) => own.some((other) => other.block === one.block && overlaps(one, other));
  const mentions = [
    ...reported.mentions.filter((one) => !gone(one)),
    ...own.map((one) => ({ ...one, painted: false, ...place(one) })),
  ];
  mentions.sort((a, b) => (orderOf.get(a.block) ?? 0) - (orderOf.get(b.block) ?? 0) || a.start - b.start);
  const byId = new Map([...reported.entries, ...found.entries].map((entry) => [entry.id, entry]));
  const ids = [...new Set(mentions.map(({ entry }) => entry))];
  return { mentions, entries: ids.flatMap((id) => byId.get(id) ?? []) };
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
