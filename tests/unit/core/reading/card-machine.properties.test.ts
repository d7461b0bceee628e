import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduceCard } from '../../../../src/core/reading/card-machine.ts';
import {
  awaitedEntries,
  type CardEvent,
  type CardState,
  type CardTarget,
  cardOf,
  dueAt,
  NO_CARD,
} from '../../../../src/core/reading/card-state.ts';
import { CARD_TIMING, DEEPEST_CARD } from '../../../../src/core/reading/card-timing.ts';
import { PROPERTY_CASES } from '../../property-cases.ts';

const OPTIONS = { dwellMs: 400 };

const targets = ['a', 'b', 'c'].map((name) => ({ key: `at ${name}`, entry: name }));
const target = fc.constantFrom(...targets);
const entry = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const over = fc.option(target, { nil: undefined });

/** An event without its time, which only ever goes forward. */
type MakeEvent = (at: number, state: CardState<string>) => CardEvent<string>;

/** What a browser and a background do by themselves: what is due comes, what is awaited arrives. */
const arrives: MakeEvent = (at, state) => {
  const [entry = 'a'] = awaitedEntries(state);
  const due = dueAt(state);
  return due !== undefined && awaitedEntries(state).length === 0
    ? { type: 'timeElapsed', at: Math.max(at, due), speed: 0 }
    : { type: 'answered', entry, answer: { kind: 'found', data: entry } };
};
const isDue: MakeEvent = (at, state) => ({ type: 'timeElapsed', at: Math.max(at, dueAt(state) ?? at), speed: 0 });
const restOn =
  (one: CardTarget): MakeEvent =>
  (at) => ({ type: 'pointerMoved', at, over: one, isOnCard: false, isTowardsCard: false });

const step = fc.record({
  wait: fc.integer({ min: 0, max: 700 }),
  make: fc.oneof<fc.WeightedArbitrary<MakeEvent>[]>(
    { weight: 2, arbitrary: fc.constantFrom(arrives, arrives, isDue) },
    { weight: 1, arbitrary: fc.constantFrom(...targets).map(restOn) },
    { weight: 2, arbitrary: happening() },
  ),
});
const story = fc.array(step, { minLength: 1, maxLength: 40, size: 'max' });

/** What the reader and the page do, and answers that nobody waits for any more. */
function happening(): fc.Arbitrary<MakeEvent> {
  return fc.oneof(
    fc.record({ over, isOnCard: fc.boolean(), isTowardsCard: fc.boolean() }).map(
      (move) =>
        (at: number): CardEvent<string> => ({
          type: 'pointerMoved',
          at,
          isOnCard: move.isOnCard,
          isTowardsCard: move.isTowardsCard,
          ...(move.over === undefined ? {} : { over: move.over }),
        }),
    ),
    fc.double({ min: 0, max: 2, noNaN: true }).map(
      (speed) =>
        (at: number): CardEvent<string> => ({ type: 'timeElapsed', at, speed }),
    ),
    fc.tuple(entry, fc.constantFrom('found', 'missing', 'failed')).map(
      ([one, kind]) =>
        (): CardEvent<string> => ({
          type: 'answered',
          entry: one,
          answer:
            kind === 'found' ? { kind, data: one } : kind === 'failed' ? { kind, reason: '' } : { kind: 'missing' },
        }),
    ),
    fc.boolean().map(
      (isStillOn) =>
        (at: number): CardEvent<string> => ({ type: 'scrolled', at, isStillOn }),
    ),
    fc
      .constantFrom<CardEvent<string>>(
        { type: 'escaped' },
        { type: 'closed' },
        { type: 'pinToggled' },
        { type: 'wentBack' },
      )
      .map((event) => () => event),
    over.map(
      (one) => (): CardEvent<string> => ({ type: 'pressedOutside', ...(one === undefined ? {} : { over: one }) }),
    ),
    fc.tuple(target, fc.constantFrom('key', 'touch')).map(
      ([one, by]) =>
        (): CardEvent<string> => ({ type: 'opened', target: one, by }),
    ),
    entry.map((one) => (): CardEvent<string> => ({ type: 'followed', entry: one })),
    fc
      .subarray(targets)
      .map((some) => (): CardEvent<string> => ({ type: 'targetsChanged', keys: new Set(some.map(({ key }) => key)) })),
  );
}

interface Step {
  readonly wait: number;
  readonly make: MakeEvent;
}

function tell(steps: readonly Step[]) {
  const states: { readonly state: CardState<string>; readonly at: number }[] = [];
  let state: CardState<string> = NO_CARD;
  let at = 0;
  for (const { wait, make } of steps) {
    const event = make(at + wait, state);
    at = 'at' in event ? event.at : at + wait;
    state = reduceCard(state, event, OPTIONS);
    states.push({ state, at });
  }
  return states;
}

describe('whatever happens', () => {
  it('comes through every phase, often enough for what follows to mean something', () => {
    const seen = new Map<string, number>();
    const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    fc.assert(
      fc.property(story, (steps) => {
        for (const { state } of tell(steps)) {
          const card = cardOf(state);
          count(state.phase);
          if (card?.isPinned === true) count(card.following === undefined ? 'pinned' : 'pinned and following');
          if (card !== undefined && card.leaves.length > 1) count(`by ${card.by}, deeper`);
        }
      }),
    );
    const phases = ['idle', 'dwelling', 'asking', 'open', 'closing', 'switching'];
    for (const what of [...phases, 'pinned', 'pinned and following', 'by hover, deeper', 'by key, deeper']) {
      expect([what, seen.get(what)]).toEqual([what, expect.toSatisfy((times) => times > PROPERTY_CASES / 100)]);
    }
  });

  it('has a way to close by hand from every state', () => {
    fc.assert(
      fc.property(story, (steps) => {
        for (const { state } of tell(steps)) {
          for (const type of ['escaped', 'closed'] as const) {
            expect(reduceCard(state, { type }, OPTIONS).phase).toBe('idle');
          }
        }
      }),
    );
  });

  it('closes a card of the mouse by leaving it, unless it is pinned', () => {
    fc.assert(
      fc.property(story, (steps) => {
        for (const { state, at } of tell(steps)) {
          const card = cardOf(state);
          if (card === undefined || card.isPinned || card.by !== 'hover') continue;
          const left = reduceCard(state, { type: 'pointerMoved', at, isOnCard: false, isTowardsCard: false }, OPTIONS);
          const due = dueAt(left) ?? Number.NaN;
          expect(due).toBeLessThanOrEqual(at + CARD_TIMING.closeGraceMs);
          expect(cardOf(reduceCard(left, { type: 'timeElapsed', at: due, speed: 0 }, OPTIONS))).toBeUndefined();
        }
      }),
    );
  });

  it('never waits for both a time and an answer that nobody was asked for', () => {
    fc.assert(
      fc.property(story, (steps) => {
        for (const { state } of tell(steps)) {
          const waits = dueAt(state) !== undefined || awaitedEntries(state).length > 0;
          const mustWait = state.phase === 'dwelling' || state.phase === 'asking' || state.phase === 'closing';
          if (mustWait) expect(waits).toBe(true);
          if (state.phase === 'idle') expect(waits).toBe(false);
        }
      }),
    );
  });

  it('never goes deeper than it may, nor shows one entry twice on the way', () => {
    fc.assert(
      fc.property(story, (steps) => {
        for (const { state } of tell(steps)) {
          const entries = cardOf(state)?.leaves.map((leaf) => leaf.entry) ?? [];
          expect(entries.length).toBeLessThanOrEqual(1 + DEEPEST_CARD);
          expect(new Set(entries).size).toBe(entries.length);
        }
      }),
    );
  });

  it('never opens a card by the mouse within the time after a scroll', () => {
    fc.assert(
      fc.property(story, (steps) => {
        let at = 0;
        let scrolledAt = Number.NEGATIVE_INFINITY;
        let state: CardState<string> = NO_CARD;
        for (const { wait, make } of steps) {
          const event = make(at + wait, state);
          at = 'at' in event ? event.at : at + wait;
          const before = cardOf(state);
          state = reduceCard(state, event, { dwellMs: 0 });
          const card = cardOf(state);
          if (before === undefined && card?.by === 'hover') {
            expect(at - scrolledAt).toBeGreaterThanOrEqual(CARD_TIMING.afterScrollMs);
          }
          if (event.type === 'scrolled') scrolledAt = at;
          if (event.type === 'opened' || event.type === 'closed') scrolledAt = Number.NEGATIVE_INFINITY;
        }
      }),
    );
  });
});
