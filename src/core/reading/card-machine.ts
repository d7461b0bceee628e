/**
 * The card's life as one pure reducer. No clock, no DOM: whoever drives it sends events with their times, asks for the
 * entries in `awaitedEntries`, sends `timeElapsed` at `dueAt`, and draws `cardOf`.
 *
 * ```
 *            on a mark                rested, answer here
 *   ┌────┐ ───────────▶ ┌──────────┐ ─────────────────────▶ ┌──────┐ ◀── back on mark or card ── ┌─────────┐
 *   │idle│ ◀─────────── │ dwelling │                        │ open │ ── off mark and card ─────▶ │ closing │──┐
 *   └────┘  off, scroll,└──────────┘                        └──────┘                             └─────────┘  │
 *    ▲ │    press                         answer here         ▲  │ ▲                                │   ▲     │
 *    │ │ key, tap  ┌────────┐ ────────────────────────────────┘  │ └── rested, answer here ──┐      │   │     │
 *    │ └─────────▶ │ asking │                         another mark                    ┌───────────┐◀┘   │     │
 *    │             └────────┘                                    └──────────────────▶ │ switching │─────┘     │
 *    │                                                                                └───────────┘  off      │
 *    └── Escape, its button, a press outside (unless pinned); grace over ◀────────────────────────────────────┘
 * ```
 *
 * Pinned cards and those opened by key or touch take no notice of the pointer. A key or a tap leads to `asking` from
 * everywhere. Inside a card, `followed` and `wentBack` walk along its leaves. An answer that nobody waits for any more
 * changes nothing: it is matched by the entry it is for.
 */
import type { Answer, CardEvent, CardState, CardTarget, OpenCard, OpenedBy, Pending } from './card-state.ts';
import { cardOf, leafOf, NO_CARD, openCard } from './card-state.ts';
import { CARD_TIMING, DEEPEST_CARD } from './card-timing.ts';

/** What the reader has a say in. */
export interface CardOptions {
  /** The reader's setting: how long the pointer rests before a card opens. */
  readonly dwellMs: number;
}

type Moved = Extract<CardEvent<unknown>, { readonly type: 'pointerMoved' }>;
type WithCard<D> = Extract<CardState<D>, { readonly card: OpenCard<D> }>;

/** What becomes of the card when something happens. Gives the very same state where nothing changes. */
export function reduceCard<D>(state: CardState<D>, event: CardEvent<D>, options: CardOptions): CardState<D> {
  switch (event.type) {
    case 'pointerMoved':
      return 'card' in state ? moveWithCard(state, event) : moveWithoutCard(state, event, options);
    case 'timeElapsed':
      return elapse(state, event);
    case 'answered':
      return take(state, event.entry, event.answer);
    case 'scrolled':
      return scroll(state, event);
    case 'escaped':
      return state.phase === 'idle' ? state : quiet(quietKey(state));
    case 'closed':
      return state.phase === 'idle' ? state : NO_CARD;
    case 'pressedOutside':
      return cardOf(state)?.isPinned === true ? state : quiet(event.over?.key);
    case 'opened':
      return { phase: 'asking', target: event.target, by: event.by };
    case 'pinToggled':
      return withCard(state, (card) => ({ ...card, isPinned: !card.isPinned }));
    case 'followed':
      return withCard(state, (card) => follow(card, event.entry));
    case 'wentBack':
      return withCard(state, (card) => {
        const { following: _given, ...rest } = card;
        return card.leaves.length > 1 ? { ...rest, leaves: card.leaves.slice(0, -1) } : card;
      });
    case 'targetsChanged':
      return keep(state, event.keys);
  }
}

function quiet(key: string | undefined): CardState<never> {
  return key === undefined ? NO_CARD : { ...NO_CARD, quiet: key };
}

function quietKey<D>(state: CardState<D>): string | undefined {
  if ('next' in state) return state.next.target.key;
  return cardOf(state)?.target.key;
}

function withCard<D>(state: CardState<D>, change: (card: OpenCard<D>) => OpenCard<D>): CardState<D> {
  return 'card' in state ? { phase: 'open', card: change(state.card) } : state;
}

function open<D>(target: CardTarget, by: OpenedBy, answer: Answer<D>): CardState<D> {
  return { phase: 'open', card: openCard(target, by, answer) };
}

function moveWithoutCard<D>(
  state: Exclude<CardState<D>, { readonly card: OpenCard<D> }>,
  { at, over }: Moved,
  { dwellMs }: CardOptions,
): CardState<D> {
  if (state.phase === 'asking') return state;
  if (state.phase === 'dwelling') {
    if (over?.key === state.next.target.key) return state;
    return over === undefined ? NO_CARD : { phase: 'dwelling', next: pend(over, at + dwellMs) };
  }
  if (over === undefined) return state.quiet === undefined ? state : { phase: 'idle', notBefore: state.notBefore };
  if (over.key === state.quiet) return state;
  return { phase: 'dwelling', next: pend(over, Math.max(at + dwellMs, state.notBefore)) };
}

function pend(target: CardTarget, due: number): Pending<never> {
  return { target, due, isRested: false };
}

function moveWithCard<D>(state: WithCard<D>, { at, over, isOnCard, isTowardsCard }: Moved): CardState<D> {
  const { card } = state;
  if (card.isPinned || card.by !== 'hover') return state;
  if (isOnCard || over?.key === card.target.key) return state.phase === 'open' ? state : { phase: 'open', card };
  // On the way to the card other marks may be crossed; each step gives the hand its grace anew.
  if (isTowardsCard) return { phase: 'closing', card, due: at + CARD_TIMING.closeGraceMs };
  if (over !== undefined) {
    if (state.phase === 'switching' && state.next.target.key === over.key) return state;
    return { phase: 'switching', card, next: pend(over, at + CARD_TIMING.switchMs) };
  }
  return state.phase === 'closing' ? state : { phase: 'closing', card, due: at + CARD_TIMING.closeGraceMs };
}

function elapse<D>(state: CardState<D>, { at, speed }: { readonly at: number; readonly speed: number }): CardState<D> {
  if (state.phase === 'closing') return at >= state.due ? NO_CARD : state;
  if (state.phase !== 'dwelling' && state.phase !== 'switching') return state;
  const { next } = state;
  if (next.isRested || at < next.due) return state;
  // Still under way: it is judged again when the stretch of time that was judged now is over.
  if (speed >= CARD_TIMING.restingPxPerMs) {
    return { ...state, next: { ...next, due: at + CARD_TIMING.speedWindowMs } };
  }
  return settle({ ...state, next: { ...next, isRested: true } });
}

/** Opens what has rested and been answered. */
function settle<D>(state: Extract<CardState<D>, { readonly next: Pending<D> }>): CardState<D> {
  const { target, isRested, answer } = state.next;
  if (!isRested || answer === undefined) return state;
  return answer.kind === 'missing' ? quiet(target.key) : open(target, 'hover', answer);
}

function take<D>(state: CardState<D>, entry: string, answer: Answer<D>): CardState<D> {
  if (state.phase === 'asking') return state.target.entry === entry ? open(state.target, state.by, answer) : state;
  if ('next' in state && state.next.target.entry === entry && state.next.answer === undefined) {
    return settle({ ...state, next: { ...state.next, answer } });
  }
  if (!('card' in state) || state.card.following !== entry) return state;
  const { following: _arrived, ...card } = state.card;
  return { ...state, card: { ...card, leaves: [...card.leaves, { entry, answer }] } };
}

function scroll<D>(
  state: CardState<D>,
  { at, isStillOn }: { readonly at: number; readonly isStillOn: boolean },
): CardState<D> {
  const notBefore = at + CARD_TIMING.afterScrollMs;
  if (state.phase === 'idle') return { ...state, notBefore };
  if (state.phase === 'dwelling') return { phase: 'idle', notBefore };
  if (!('card' in state) || state.card.isPinned || state.card.by !== 'hover') return state;
  if (isStillOn) return state.phase === 'open' ? state : { phase: 'open', card: state.card };
  if (state.phase === 'closing') return state;
  return { phase: 'closing', card: state.card, due: at + CARD_TIMING.closeGraceMs };
}

function follow<D>(card: OpenCard<D>, entry: string): OpenCard<D> {
  if (leafOf(card).entry === entry) return card;
  const before = card.leaves.findIndex((leaf) => leaf.entry === entry);
  if (before >= 0) {
    const { following: _given, ...rest } = card;
    return { ...rest, leaves: card.leaves.slice(0, before + 1) };
  }
  return card.leaves.length > DEEPEST_CARD ? card : { ...card, following: entry };
}

function keep<D>(state: CardState<D>, keys: ReadonlySet<string>): CardState<D> {
  if (state.phase === 'dwelling') return keys.has(state.next.target.key) ? state : NO_CARD;
  if (state.phase === 'asking') return keys.has(state.target.key) ? state : NO_CARD;
  if (!('card' in state) || state.card.isPinned || state.card.by !== 'hover') return state;
  if (!keys.has(state.card.target.key)) return NO_CARD;
  const isNextGone = state.phase === 'switching' && !keys.has(state.next.target.key);
  return isNextGone ? { phase: 'open', card: state.card } : state;
}
