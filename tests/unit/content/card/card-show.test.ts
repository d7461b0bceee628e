import { describe, expect, it, vi } from 'vitest';
import type { CardPageState } from '../../../../src/content/card/card-control.ts';
import { createCardShow } from '../../../../src/content/card/card-show.ts';
import { type CardTarget, NO_CARD, openCard } from '../../../../src/core/reading/card-state.ts';
import type { DrawnCard } from '../../../../src/core/reading/drawn-card.ts';

vi.mock('../../../../src/platform/browser.ts', () => ({ browser: {} }));

const TARGET: CardTarget = { key: 'rama@1', entry: 'edi-rama' };
const DRAWN: DrawnCard = { lang: 'en', dir: 'ltr', content: ['Edi Rama'] };
const ANSWER = { kind: 'found', data: DRAWN } as const;
const DWELLING: CardPageState = { phase: 'dwelling', next: { target: TARGET, due: 400, isRested: false } };
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

describe('a card', () => {
  it('is made ready during the pause, under the very key that it is drawn by', () => {
    const { show, calls } = createShow();
    show.draw(DWELLING, NO_CARD);
    expect(calls).toEqual([]);
    show.draw(READY, DWELLING);
    show.draw(OPEN, READY);
    expect(calls).toEqual(['prepare rama@1 1 edi-rama', 'draw rama@1 1 edi-rama']);
  });

  it('is taken away when nothing is open any more', () => {
    const { show, calls } = createShow();
    show.draw(NO_CARD, OPEN);
    expect(calls).toEqual(['draw', 'remove']);
  });
});
