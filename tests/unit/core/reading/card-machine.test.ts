import { describe, expect, it } from 'vitest';
import { reduceCard } from '../../../../src/core/reading/card-machine.ts';
import {
  awaitedEntries,
  type CardEvent,
  type CardState,
  cardOf,
  dueAt,
  leafOf,
  NO_CARD,
} from '../../../../src/core/reading/card-state.ts';
import { CARD_TIMING, DEEPEST_CARD } from '../../../../src/core/reading/card-timing.ts';

type State = CardState<string>;
type Event = CardEvent<string>;

const DWELL_MS = 400;
const RAMA = { key: '1:0', entry: 'edi-rama' };
const TIRANA = { key: '2:7', entry: 'tirana' };

const on = (at: number, over = RAMA): Event => ({
  type: 'pointerMoved',
  at,
  over,
  isOnCard: false,
  isTowardsCard: false,
});
const off = (at: number): Event => ({ type: 'pointerMoved', at, isOnCard: false, isTowardsCard: false });
const towards = (at: number, over?: typeof RAMA): Event => ({
  type: 'pointerMoved',
  at,
  isOnCard: false,
  isTowardsCard: true,
  ...(over === undefined ? {} : { over }),
});
const onCard = (at: number): Event => ({ type: 'pointerMoved', at, isOnCard: true, isTowardsCard: false });
const time = (at: number, speed = 0): Event => ({ type: 'timeElapsed', at, speed });
const found = (entry: string): Event => ({
  type: 'answered',
  entry,
  answer: { kind: 'found', data: `card of ${entry}` },
});

const run = (events: readonly Event[], from: State = NO_CARD) =>
  events.reduce<State>((state, event) => reduceCard(state, event, { dwellMs: DWELL_MS }), from);

const OPEN = run([on(0), found('edi-rama'), time(400)]);
const BY_KEY = run([{ type: 'opened', target: RAMA, by: 'key' }, found('edi-rama')]);
const PINNED = run([{ type: 'pinToggled' }], OPEN);
const shown = (state: State) => {
  const card = cardOf(state);
  return card === undefined ? undefined : leafOf(card).entry;
};

describe('opening by the pointer', () => {
  it('asks for the entry as soon as the dwell starts', () => {
    expect(awaitedEntries(run([on(0)]))).toEqual(['edi-rama']);
  });

  it('opens when the pointer has rested for the dwell and the answer is here', () => {
    const before = run([on(0), found('edi-rama')]);
    expect(dueAt(before)).toBe(400);
    expect(shown(run([time(399)], before))).toBeUndefined();
    expect(shown(run([time(400)], before))).toBe('edi-rama');
  });

  it('waits for a late answer after the dwell, and opens with it', () => {
    const rested = run([on(0), time(400)]);
    expect(shown(rested)).toBeUndefined();
    expect(dueAt(rested)).toBeUndefined();
    expect(shown(run([found('edi-rama')], rested))).toBe('edi-rama');
  });

  it('does not open for an answer after the pointer has left', () => {
    expect(run([on(0), time(400), off(450), found('edi-rama')]).phase).toBe('idle');
  });

  it('drops the answer for a mention that the pointer is no longer on', () => {
    const state = run([on(0), on(100, TIRANA), found('edi-rama'), time(500)]);
    expect(shown(state)).toBeUndefined();
    expect(awaitedEntries(state)).toEqual(['tirana']);
  });

  it('judges a pointer that still moves again a moment later', () => {
    const fast = run([on(0), found('edi-rama'), time(400, CARD_TIMING.restingPxPerMs)]);
    expect(shown(fast)).toBeUndefined();
    expect(dueAt(fast)).toBe(400 + CARD_TIMING.speedWindowMs);
    expect(shown(run([time(500, 0.49)], fast))).toBe('edi-rama');
  });

  it('does not start the dwell anew while the pointer moves within the mark', () => {
    expect(dueAt(run([on(0), on(200), on(390)]))).toBe(400);
  });

  it('starts a new dwell on another mark', () => {
    const state = run([on(0), on(300, TIRANA)]);
    expect(dueAt(state)).toBe(700);
  });

  it('gives up when the pointer leaves before the dwell is over', () => {
    expect(run([on(0), off(200)])).toEqual(NO_CARD);
  });

  it('opens nothing for an entry that is gone', () => {
    const state = run([on(0), { type: 'answered', entry: 'edi-rama', answer: { kind: 'missing' } }, time(400)]);
    expect(state).toMatchObject({ phase: 'idle', quiet: RAMA.key });
  });

  it('says that a card could not be loaded', () => {
    const state = run([
      on(0),
      { type: 'answered', entry: 'edi-rama', answer: { kind: 'failed', reason: 'x' } },
      time(400),
    ]);
    expect(cardOf(state)?.leaves[0]?.answer).toEqual({ kind: 'failed', reason: 'x' });
  });

  it('gives up when the mention goes from the page', () => {
    expect(run([on(0), { type: 'targetsChanged', keys: new Set() }]).phase).toBe('idle');
    expect(run([on(0), { type: 'targetsChanged', keys: new Set([RAMA.key]) }]).phase).toBe('dwelling');
  });

  it('gives up when a button goes down, and stays quiet there until the pointer leaves', () => {
    const pressed = run([on(0), { type: 'pressedOutside', over: RAMA }]);
    expect(run([on(10)], pressed).phase).toBe('idle');
    expect(run([off(20), on(30)], pressed).phase).toBe('dwelling');
  });
});

describe('scrolling', () => {
  const scrolled = (at: number, isStillOn = false): Event => ({ type: 'scrolled', at, isStillOn });

  it('ends a dwell', () => {
    expect(run([on(0), scrolled(100), found('edi-rama'), time(400)]).phase).toBe('idle');
  });

  it('opens nothing until the pointer moves, and nothing within 200 ms', () => {
    const state = run([scrolled(0)]);
    expect(dueAt(state)).toBeUndefined();
    const quick = reduceCard(state, on(10), { dwellMs: 100 });
    expect(dueAt(quick)).toBe(CARD_TIMING.afterScrollMs);
    expect(dueAt(run([on(1000)], state))).toBe(1400);
  });

  it('closes a card whose mark has gone from under the pointer, after the grace', () => {
    const state = run([scrolled(1000)], OPEN);
    expect(state.phase).toBe('closing');
    expect(dueAt(state)).toBe(1000 + CARD_TIMING.closeGraceMs);
    // More scrolling does not keep it open.
    expect(dueAt(run([scrolled(1200)], state))).toBe(1000 + CARD_TIMING.closeGraceMs);
  });

  it('keeps a card that the pointer is still on', () => {
    expect(run([scrolled(1000, true)], OPEN)).toBe(OPEN);
    expect(run([off(900), scrolled(1000, true)], OPEN).phase).toBe('open');
  });

  it.each([
    ['pinned', PINNED],
    ['opened by key', BY_KEY],
  ])('leaves a card alone that is %s', (_how, state) => {
    expect(run([scrolled(1000)], state)).toBe(state);
  });
});

describe('closing', () => {
  it('closes 300 ms after the pointer left mark and card', () => {
    const left = run([off(1000)], OPEN);
    expect(left.phase).toBe('closing');
    expect(shown(left)).toBe('edi-rama');
    expect(run([off(1200)], left)).toBe(left);
    expect(run([time(1299)], left).phase).toBe('closing');
    expect(run([time(1300)], left)).toEqual(NO_CARD);
  });

  it.each([
    ['the mark', on(1200)],
    ['the card', onCard(1200)],
  ])('stays open when the pointer comes back to %s', (_what, event) => {
    const state = run([off(1000), event], OPEN);
    expect(state.phase).toBe('open');
    expect(dueAt(state)).toBeUndefined();
  });

  it('gives a pointer on its way to the card its grace anew, over other marks too', () => {
    const state = run([towards(1000), towards(1250, TIRANA)], OPEN);
    expect(state.phase).toBe('closing');
    expect(dueAt(state)).toBe(1250 + CARD_TIMING.closeGraceMs);
  });

  it('closes a pointer that stops on its way', () => {
    expect(run([towards(1000), time(1300)], OPEN).phase).toBe('idle');
  });

  it('closes on Escape and stays quiet on that mention until the pointer leaves it', () => {
    const state = run([{ type: 'escaped' }], OPEN);
    expect(cardOf(state)).toBeUndefined();
    expect(run([on(1000), on(1100)], state).phase).toBe('idle');
    expect(run([on(1000, TIRANA)], state).phase).toBe('dwelling');
    expect(run([off(1000), on(1100)], state).phase).toBe('dwelling');
  });

  it('lets Escape end a dwell, too', () => {
    expect(run([on(0), { type: 'escaped' }])).toMatchObject({ phase: 'idle', quiet: RAMA.key });
  });

  it('changes nothing on Escape without a card', () => {
    expect(run([{ type: 'escaped' }])).toBe(NO_CARD);
  });

  it('closes by its button', () => {
    expect(run([{ type: 'closed' }], OPEN)).toEqual(NO_CARD);
    expect(run([{ type: 'closed' }], PINNED)).toEqual(NO_CARD);
  });

  it('closes when something else is pressed', () => {
    expect(run([{ type: 'pressedOutside' }], OPEN)).toEqual(NO_CARD);
    expect(run([{ type: 'pressedOutside' }], BY_KEY)).toEqual(NO_CARD);
  });

  it('closes when its mention goes from the page', () => {
    expect(run([{ type: 'targetsChanged', keys: new Set([TIRANA.key]) }], OPEN)).toEqual(NO_CARD);
    expect(run([{ type: 'targetsChanged', keys: new Set() }], BY_KEY)).toBe(BY_KEY);
  });
});

describe('switching', () => {
  const switching = run([on(1000, TIRANA)], OPEN);

  it('opens another mark after 100 ms while a card is open', () => {
    expect(dueAt(switching)).toBe(1000 + CARD_TIMING.switchMs);
    expect(awaitedEntries(switching)).toEqual(['tirana']);
    const ready = run([found('tirana')], switching);
    expect(shown(ready)).toBe('edi-rama');
    expect(shown(run([time(1100)], ready))).toBe('tirana');
  });

  it('keeps the first card until the other one is here', () => {
    const rested = run([time(1100)], switching);
    expect(shown(rested)).toBe('edi-rama');
    expect(shown(run([found('tirana')], rested))).toBe('tirana');
  });

  it('does not start anew while the pointer moves within the other mark', () => {
    expect(run([on(1050, TIRANA)], switching)).toBe(switching);
  });

  it('goes back when the pointer does', () => {
    expect(run([on(1050)], switching)).toEqual(OPEN);
    expect(run([onCard(1050)], switching)).toEqual(OPEN);
  });

  it('closes when the pointer leaves the other mark', () => {
    expect(run([off(1050)], switching)).toMatchObject({ phase: 'closing', due: 1050 + CARD_TIMING.closeGraceMs });
  });

  it('switches out of the grace as well', () => {
    expect(run([off(1000), on(1100, TIRANA)], OPEN).phase).toBe('switching');
  });

  it('judges the speed as for any opening', () => {
    expect(dueAt(run([found('tirana'), time(1100, 2)], switching))).toBe(1200);
  });

  it('stays with the card when the other mention goes from the page', () => {
    expect(run([{ type: 'targetsChanged', keys: new Set([RAMA.key]) }], switching)).toEqual(OPEN);
  });

  it('keeps quiet, after Escape, on the mark under the pointer', () => {
    expect(run([{ type: 'escaped' }], switching)).toMatchObject({ phase: 'idle', quiet: TIRANA.key });
  });
});

describe('key and touch', () => {
  it('open with the answer', () => {
    const asking = run([{ type: 'opened', target: RAMA, by: 'key' }]);
    expect(awaitedEntries(asking)).toEqual(['edi-rama']);
    expect(cardOf(run([found('edi-rama')], asking))?.by).toBe('key');
  });

  it('take no notice of the pointer', () => {
    for (const event of [off(1), on(2, TIRANA), onCard(3), towards(4)]) expect(run([event], BY_KEY)).toBe(BY_KEY);
    const asking = run([{ type: 'opened', target: RAMA, by: 'touch' }]);
    expect(run([on(1, TIRANA)], asking)).toBe(asking);
  });

  it('drop the answer for anything else', () => {
    const asking = run([{ type: 'opened', target: RAMA, by: 'touch' }]);
    expect(run([found('tirana')], asking)).toBe(asking);
  });

  it('replace a pinned card', () => {
    expect(shown(run([{ type: 'opened', target: TIRANA, by: 'key' }, found('tirana')], PINNED))).toBe('tirana');
  });

  it('can be given up before the answer', () => {
    const asking = run([{ type: 'opened', target: RAMA, by: 'key' }]);
    expect(run([{ type: 'escaped' }], asking).phase).toBe('idle');
    expect(run([{ type: 'targetsChanged', keys: new Set() }], asking).phase).toBe('idle');
  });
});

describe('the pin', () => {
  it('keeps the card when the pointer leaves, something is pressed, or another mark is rested on', () => {
    for (const event of [off(1), on(2, TIRANA), { type: 'pressedOutside' } as const, time(5000)]) {
      expect(run([event], PINNED)).toBe(PINNED);
    }
  });

  it('lets go again', () => {
    expect(run([{ type: 'pinToggled' }, off(1000), time(1300)], PINNED)).toEqual(NO_CARD);
  });

  it('ends a closing that was under way', () => {
    expect(run([off(1000), { type: 'pinToggled' }], OPEN)).toMatchObject({ phase: 'open', card: { isPinned: true } });
  });

  it('gives way to Escape', () => {
    expect(cardOf(run([{ type: 'escaped' }], PINNED))).toBeUndefined();
  });

  it('is nothing without a card', () => {
    expect(run([{ type: 'pinToggled' }])).toBe(NO_CARD);
  });
});

describe('cards inside the card', () => {
  const follow = (entry: string): readonly Event[] => [{ type: 'followed', entry }, found(entry)];
  const leaves = (state: State) => cardOf(state)?.leaves.map(({ entry }) => entry);

  it('opens in place when the answer is here, and not before', () => {
    const waiting = run([{ type: 'followed', entry: 'albania' }], OPEN);
    expect(shown(waiting)).toBe('edi-rama');
    expect(awaitedEntries(waiting)).toEqual(['albania']);
    expect(leaves(run([found('albania')], waiting))).toEqual(['edi-rama', 'albania']);
  });

  it('drops the answer for a name that another one was chosen after', () => {
    const state = run(
      [{ type: 'followed', entry: 'albania' }, { type: 'followed', entry: 'nato' }, found('albania')],
      OPEN,
    );
    expect(leaves(state)).toEqual(['edi-rama']);
    expect(leaves(run([found('nato')], state))).toEqual(['edi-rama', 'nato']);
  });

  it('goes back one by one, and no further than the first', () => {
    const deep = run([...follow('albania'), ...follow('nato')], OPEN);
    expect(leaves(run([{ type: 'wentBack' }], deep))).toEqual(['edi-rama', 'albania']);
    expect(leaves(run(Array(5).fill({ type: 'wentBack' }), deep))).toEqual(['edi-rama']);
  });

  it('drops an answer that comes after going back', () => {
    const state = run(
      [...follow('albania'), { type: 'followed', entry: 'nato' }, { type: 'wentBack' }, found('nato')],
      OPEN,
    );
    expect(leaves(state)).toEqual(['edi-rama']);
  });

  it('opens three deep, no deeper', () => {
    const deep = run(['a', 'b', 'c', 'd'].flatMap(follow), OPEN);
    expect(leaves(deep)).toEqual(['edi-rama', 'a', 'b', 'c']);
    expect(leaves(deep)).toHaveLength(1 + DEEPEST_CARD);
  });

  it('goes back to a card that is on the way already, instead of opening it twice', () => {
    expect(
      leaves(run([...follow('albania'), ...follow('nato'), { type: 'followed', entry: 'edi-rama' }], OPEN)),
    ).toEqual(['edi-rama']);
  });

  it('does nothing for the card that is shown', () => {
    expect(run([{ type: 'followed', entry: 'edi-rama' }], OPEN)).toEqual(OPEN);
  });

  it('shows a nested card that could not be loaded, with the way back', () => {
    const state = run(
      [
        { type: 'followed', entry: 'a' },
        { type: 'answered', entry: 'a', answer: { kind: 'failed', reason: 'x' } },
      ],
      OPEN,
    );
    expect(leaves(state)).toEqual(['edi-rama', 'a']);
  });
});
