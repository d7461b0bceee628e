import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardPageState } from '../../../../src/content/card/card-control.ts';
import { createCardShow } from '../../../../src/content/card/card-show.ts';
import { type CardTarget, NO_CARD, openCard } from '../../../../src/core/reading/card-state.ts';
import { CARD_TIMING } from '../../../../src/core/reading/card-timing.ts';
import type { DrawnCard } from '../../../../src/core/reading/drawn-card.ts';

vi.mock('../../../../src/platform/browser.ts', () => ({ browser: {} }));

/** In milliseconds of the clock of the tests, which begins at 0. */
const DUE = 400;
const TARGET: CardTarget = { key: 'rama@1', entry: 'edi-rama' };
const DRAWN: DrawnCard = { lang: 'en', dir: 'ltr', content: ['Edi Rama'] };
const ANSWER = { kind: 'found', data: DRAWN } as const;
const DWELLING: CardPageState = { phase: 'dwelling', next: { target: TARGET, due: DUE, isRested: false } };
const READY: CardPageState = { phase: 'dwelling', next: { ...DWELLING.next, answer: ANSWER } };
const OPEN: CardPageState = { phase: 'open', card: openCard(TARGET, 'hover', ANSWER) };

function createShow() {
  const calls: string[] = [];
  const note =
    (name: string) =>
    (drawing?: { readonly key: string }): void => {
      calls.push(drawing === undefined ? name : `${name} ${drawing.key}`);
    };
  const view = {
    prepare: note('prepare'),
    draw: note('draw'),
    size: () => ({ width: 0, height: 0 }),
    place: () => undefined,
    settle: () => undefined,
    rect: () => undefined,
    isTarget: () => false,
    announce: () => undefined,
    focus: () => undefined,
    hasFocus: () => false,
    remove: note('remove'),
  };
  const show = createCardShow({
    view,
    placer: { place: () => undefined, forget: () => undefined },
    state: () => OPEN,
    drawings: { first: async () => DRAWN, of: (_, first) => first, note: () => undefined, forget: () => undefined },
    isSpeaking: () => false,
  });
  return { show, calls };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  return () => vi.useRealTimers();
});

describe('a card', () => {
  it('is laid out in the last part of the pause, under the very key that it is drawn by', () => {
    const { show, calls } = createShow();
    show.draw(DWELLING, NO_CARD);
    show.draw(READY, DWELLING);
    vi.advanceTimersByTime(DUE - CARD_TIMING.prepareMs - 1);
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(1);
    show.draw(OPEN, READY);
    expect(calls).toEqual(['prepare rama@1 1 edi-rama', 'draw rama@1 1 edi-rama']);
  });

  it('is not laid out for a pointer that goes on before', () => {
    const { show, calls } = createShow();
    show.draw(READY, NO_CARD);
    show.draw(NO_CARD, READY);
    vi.advanceTimersByTime(DUE);
    expect(calls).not.toContain('prepare rama@1 1 edi-rama');
  });

  it('is taken away again when the pointer goes on just before it opens', () => {
    const { show, calls } = createShow();
    show.draw(READY, NO_CARD);
    vi.advanceTimersByTime(DUE);
    show.draw(NO_CARD, READY);
    expect(calls).toEqual(['prepare rama@1 1 edi-rama', 'draw', 'remove']);
  });

  it('is taken away when nothing is open any more', () => {
    const { show, calls } = createShow();
    show.draw(NO_CARD, OPEN);
    expect(calls).toEqual(['draw', 'remove']);
  });
});
