/** What the card over a page can be in, and what can happen to it. See card-machine.ts for what follows from what. */
import type { EntryId } from '../glossary/entry.ts';

/** A mention that a card can be opened for. */
export interface CardTarget {
  /** Tells mentions of one page apart. */
  readonly key: string;
  readonly entry: EntryId;
}

/** What came back for an entry that was asked for. */
export type Answer<D> =
  | { readonly kind: 'found'; readonly data: D }
  /** There is no such entry any more. */
  | { readonly kind: 'missing' }
  /** It could not be asked for; the reason is for people. */
  | { readonly kind: 'failed'; readonly reason: string };

/** One entry that was opened, and what it shows. */
export interface Leaf<D> {
  readonly entry: EntryId;
  readonly answer: Answer<D>;
}

/** What the reader opened the card with. */
export type OpenedBy = 'hover' | 'key' | 'touch';

/** A card that can be seen. */
export interface OpenCard<D> {
  readonly target: CardTarget;
  readonly by: OpenedBy;
  /** Stays until it is closed by hand. */
  readonly isPinned: boolean;
  /** The way from the mention's own entry to the one shown, which is the last. Never empty. */
  readonly leaves: readonly Leaf<D>[];
  /** The entry that will be opened from the one shown as soon as it is here. */
  readonly following?: EntryId;
}

/** A mention under the pointer whose card may open. */
export interface Pending<D> {
  readonly target: CardTarget;
  /** When the pause is over, in milliseconds of the same clock as the events. */
  readonly due: number;
  /** The pause is over; only the answer is missing. */
  readonly isRested: boolean;
  readonly answer?: Answer<D>;
}

/** What the card is in: `D` is what it shows of an entry. */
export type CardState<D> =
  /** Nothing to see. `quiet` stays closed until the pointer leaves it; nothing opens before `notBefore`. */
  | { readonly phase: 'idle'; readonly quiet?: string; readonly notBefore: number }
  /** The pointer is on a mark; its entry has been asked for. */
  | { readonly phase: 'dwelling'; readonly next: Pending<D> }
  /** Opened by key or touch; the answer is not here yet. */
  | { readonly phase: 'asking'; readonly target: CardTarget; readonly by: Exclude<OpenedBy, 'hover'> }
  | { readonly phase: 'open'; readonly card: OpenCard<D> }
  /** The pointer left mark and card; closes at `due`. */
  | { readonly phase: 'closing'; readonly card: OpenCard<D>; readonly due: number }
  /** The pointer went from the card's mark to another one. */
  | { readonly phase: 'switching'; readonly card: OpenCard<D>; readonly next: Pending<D> };

/** Times (`at`) in milliseconds of one clock that never goes back. */
export type CardEvent<D> =
  | {
      /** The pointer really moved (not: the page under it). */
      readonly type: 'pointerMoved';
      readonly at: number;
      /** The mention under it. */
      readonly over?: CardTarget;
      readonly isOnCard: boolean;
      /** Inside the triangle from where it left the mark to the card. */
      readonly isTowardsCard: boolean;
    }
  /** The time that `dueAt` named has come; `speed` of the pointer in px/ms. */
  | { readonly type: 'timeElapsed'; readonly at: number; readonly speed: number }
  | { readonly type: 'answered'; readonly entry: EntryId; readonly answer: Answer<D> }
  /** The page scrolled; whether the pointer is still on the open card or its mark. */
  | { readonly type: 'scrolled'; readonly at: number; readonly isStillOn: boolean }
  | { readonly type: 'escaped' }
  /** Closed by its button, by a choice of the reader's, or because the page is being left. */
  | { readonly type: 'closed' }
  /** A button of the mouse, or a finger, went down outside of the card, perhaps on a mention. */
  | { readonly type: 'pressedOutside'; readonly over?: CardTarget }
  | { readonly type: 'opened'; readonly target: CardTarget; readonly by: Exclude<OpenedBy, 'hover'> }
  | { readonly type: 'pinToggled' }
  /** A name inside the card was chosen. */
  | { readonly type: 'followed'; readonly entry: EntryId }
  | { readonly type: 'wentBack' }
  /** The page's mentions changed; these are the ones there are now. */
  | { readonly type: 'targetsChanged'; readonly keys: ReadonlySet<string> };

/** Where a page begins. */
export const NO_CARD: Extract<CardState<never>, { readonly phase: 'idle' }> = {
  phase: 'idle',
  notBefore: Number.NEGATIVE_INFINITY,
};

/** A card as it opens. */
export function openCard<D>(target: CardTarget, by: OpenedBy, answer: Answer<D>): OpenCard<D> {
  return { target, by, isPinned: false, leaves: [{ entry: target.entry, answer }] };
}

/** The card that can be seen, if any. */
export function cardOf<D>(state: CardState<D>): OpenCard<D> | undefined {
  return 'card' in state ? state.card : undefined;
}

/** What the card shows now. Throws if it has no leaf, which no reducer makes. */
export function leafOf<D>(card: OpenCard<D>): Leaf<D> {
  const leaf = card.leaves.at(-1);
  if (leaf === undefined) throw new Error('A card without an entry.');
  return leaf;
}

/** When the next `timeElapsed` is wanted, if at all. */
export function dueAt<D>(state: CardState<D>): number | undefined {
  if (state.phase === 'closing') return state.due;
  if (state.phase === 'dwelling' || state.phase === 'switching')
    return state.next.isRested ? undefined : state.next.due;
  return undefined;
}

/** The entries whose answers the state waits for: to be asked for as soon as they appear here. */
export function awaitedEntries<D>(state: CardState<D>): readonly EntryId[] {
  const entries: EntryId[] = [];
  if (state.phase === 'asking') entries.push(state.target.entry);
  if ('next' in state && state.next.answer === undefined) entries.push(state.next.target.entry);
  const following = cardOf(state)?.following;
  if (following !== undefined) entries.push(following);
  return entries;
}
