/**
 * Drives the card's state machine: gives it its clock, asks the background for what it waits for, draws what it says.
 * Input (content/input) only sends events here.
 */
import type { EntryId } from '../../core/glossary/entry.ts';
import { reasonOf } from '../../core/parsing/reason-of.ts';
import { reduceCard } from '../../core/reading/card-machine.ts';
import {
  type Answer,
  awaitedEntries,
  type CardEvent,
  type CardState,
  dueAt,
  NO_CARD,
} from '../../core/reading/card-state.ts';
import { CARD_TIMING } from '../../core/reading/card-timing.ts';
import type { DrawnCard } from '../../core/reading/drawn-card.ts';

/** What can happen to the card over a page, whose answers are drawn cards. */
export type CardPageEvent = CardEvent<DrawnCard>;
/** What the card over a page can be in. */
export type CardPageState = CardState<DrawnCard>;

/** The one card of a page: what state it is in, and what happens to it. */
export interface CardControl {
  state(): CardPageState;
  send(event: CardPageEvent): void;
}

interface CardControlDeps {
  /** Asks for an entry that the state waits for; undefined if there is none. */
  readonly ask: (entry: EntryId, state: CardPageState) => Promise<DrawnCard | undefined>;
  /** Called after every change of state. */
  readonly draw: (state: CardPageState, before: CardPageState) => void;
  readonly dwellMs: () => number;
  /** Of the pointer, in px/ms, at a time. */
  readonly speed: (at: number) => number;
}

/** Starts without a card. When the signal aborts, the card is closed and nothing happens any more. */
export function createCardControl(deps: CardControlDeps, signal: AbortSignal): CardControl {
  let state: CardPageState = NO_CARD;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let asked: readonly EntryId[] = [];

  const send = (event: CardPageEvent) => {
    if (signal.aborted && event.type !== 'closed') return;
    const before = state;
    state = reduceCard(state, event, { dwellMs: deps.dwellMs() });
    if (state === before) return;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    const due = dueAt(state);
    if (due !== undefined) timer = setTimeout(awaitFrame, due - performance.now() - CARD_TIMING.frameMs);
    askForMissing();
    deps.draw(state, before);
  };

  function awaitFrame() {
    frame = requestAnimationFrame(elapse);
  }

  function elapse() {
    // The last frame before it counts as the time itself.
    const at = Math.max(performance.now(), dueAt(state) ?? 0);
    send({ type: 'timeElapsed', at, speed: deps.speed(at) });
  }

  function askForMissing() {
    const awaited = awaitedEntries(state);
    const fresh = awaited.filter((entry) => !asked.includes(entry));
    asked = awaited;
    for (const entry of fresh) {
      deps.ask(entry, state).then(
        (data) => answer(entry, data === undefined ? { kind: 'missing' } : { kind: 'found', data }),
        (error: unknown) => answer(entry, { kind: 'failed', reason: reasonOf(error) }),
      );
    }
  }

  function answer(entry: EntryId, given: Answer<DrawnCard>) {
    send({ type: 'answered', entry, answer: given });
  }

  signal.addEventListener('abort', () => send({ type: 'closed' }));
  return { state: () => state, send };
}
