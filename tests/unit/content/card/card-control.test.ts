import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCardControl } from '../../../../src/content/card/card-control.ts';
import type { CardTarget } from '../../../../src/core/reading/card-state.ts';
import { CARD_TIMING } from '../../../../src/core/reading/card-timing.ts';
import type { DrawnCard } from '../../../../src/core/reading/drawn-card.ts';

/** In milliseconds of the clock of the tests, which begins at 0. */
const DWELL = 400;
const TARGET: CardTarget = { key: 'rama@1', entry: 'edi-rama' };
const DRAWN: DrawnCard = { lang: 'en', dir: 'ltr', content: ['Edi Rama'] };
const ON_MARK = { type: 'pointerMoved', at: 0, over: TARGET, isOnCard: false, isTowardsCard: false } as const;
const OFF_MARK = { type: 'pointerMoved', at: 1, isOnCard: false, isTowardsCard: false } as const;

/** What the next frame will run, by number. */
const frames = new Map<number, FrameRequestCallback>();
const drawFrame = () => {
  const due = [...frames.values()];
  frames.clear();
  for (const callback of due) callback(performance.now());
};

async function createControl({ speed = 0 } = {}) {
  const lifetime = new AbortController();
  const control = createCardControl(
    { ask: async () => DRAWN, draw: () => undefined, dwellMs: () => DWELL, speed: () => speed },
    lifetime.signal,
  );
  control.send(ON_MARK);
  await Promise.resolve();
  await Promise.resolve();
  return { control, lifetime };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  let frame = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    frame += 1;
    frames.set(frame, callback);
    return frame;
  });
  vi.stubGlobal('cancelAnimationFrame', (one: number) => frames.delete(one));
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    frames.clear();
  };
});

describe('a pause', () => {
  it('ends with the last frame that begins before its time, so that the card can be seen by then', async () => {
    const { control } = await createControl();
    vi.advanceTimersByTime(DWELL - CARD_TIMING.frameMs - 1);
    drawFrame();
    expect(control.state().phase).toBe('dwelling');
    vi.advanceTimersByTime(1);
    expect(control.state().phase).toBe('dwelling');
    drawFrame();
    expect(control.state().phase).toBe('open');
  });

  it('ends with the first frame that comes at all where frames are rare', async () => {
    const { control } = await createControl();
    vi.advanceTimersByTime(10 * DWELL);
    expect(control.state().phase).toBe('dwelling');
    drawFrame();
    expect(control.state().phase).toBe('open');
  });

  it('opens nothing when the pointer leaves in its last frame', async () => {
    const { control } = await createControl();
    vi.advanceTimersByTime(DWELL - CARD_TIMING.frameMs);
    control.send(OFF_MARK);
    drawFrame();
    expect(control.state().phase).toBe('idle');
  });

  it('goes on where the pointer does not rest yet', async () => {
    const { control } = await createControl({ speed: 2 * CARD_TIMING.restingPxPerMs });
    vi.advanceTimersByTime(DWELL - CARD_TIMING.frameMs);
    drawFrame();
    expect(control.state().phase).toBe('dwelling');
    vi.advanceTimersByTime(DWELL);
    expect(frames.size).toBe(1);
  });
});

describe('the end of the page', () => {
  it('closes the card, and no frame opens another', async () => {
    const { control, lifetime } = await createControl();
    vi.advanceTimersByTime(DWELL - CARD_TIMING.frameMs);
    lifetime.abort();
    expect(control.state().phase).toBe('idle');
    expect(frames.size).toBe(0);
    control.send(ON_MARK);
    expect(control.state().phase).toBe('idle');
  });
});
