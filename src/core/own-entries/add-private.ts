/** Puts mentions of private entries, which no page is told of, among those that the page itself reported. */
import type { EntryId } from '../glossary/entry.ts';
import type { Mention, Span, TextBlock } from '../matching/page-text.ts';
import { contextOf } from '../reading/mention-context.ts';

/** A mention as surfaces list it. */
export interface ListedMention extends Mention {
  readonly painted: boolean;
  /** The text around it. */
  readonly context: string;
  /** 0 … 1 along the article. */
  readonly position: number;
}

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
  const orderOf = new Map(blocks.map((block, at) => [block.id, at]));
  const gone = (one: ListedMention) => own.some((other) => other.block === one.block && overlaps(one, other));
  const mentions = [
    ...reported.mentions.filter((one) => !gone(one)),
    ...own.map((one) => toListed(one, blocks, orderOf)),
  ];
  mentions.sort((a, b) => (orderOf.get(a.block) ?? 0) - (orderOf.get(b.block) ?? 0) || a.start - b.start);
  const byId = new Map([...reported.entries, ...found.entries].map((entry) => [entry.id, entry]));
  const ids = [...new Set(mentions.map(({ entry }) => entry))];
  return { mentions, entries: ids.flatMap((id) => byId.get(id) ?? []) };
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function toListed(mention: Mention, blocks: readonly TextBlock[], orderOf: ReadonlyMap<number, number>): ListedMention {
  const at = orderOf.get(mention.block) ?? 0;
  const text = blocks[at]?.text ?? '';
  return {
    ...mention,
    painted: false,
    context: contextOf(text, mention),
    position: (at + mention.start / Math.max(1, text.length)) / Math.max(1, blocks.length),
  };
}
