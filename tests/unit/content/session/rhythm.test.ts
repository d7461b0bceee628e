import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRhythm } from '../../../../src/content/session/rhythm.ts';

describe('the rhythm of looking at a changing page', () => {
  let life: AbortController;
  const onFailure = vi.fn<(error: unknown) => void>();
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
    life = new AbortController();
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
    onFailure.mockClear();
  });

  /** A page that changes every 10 ms for so long; gives when it was looked at. */
  async function watch({ lasting, hasChanged }: { readonly lasting: number; readonly hasChanged: boolean }) {
    const looks: number[] = [];
    const start = performance.now();
    let gaveUp = 0;
    const look = () => {
      looks.push(performance.now() - start);
      return Promise.resolve(hasChanged);
    };
    const rhythm = createRhythm({ look, onFailure, giveUp: () => (gaveUp += 1) }, life.signal);
    const timer = setInterval(rhythm.beat, 10);
    await vi.advanceTimersByTimeAsync(lasting);
    clearInterval(timer);
    return { looks, gaveUp, rhythm };
  }

  it('looks soon after a first change, once', async () => {
    const look = vi.fn(() => Promise.resolve(true));
    const rhythm = createRhythm({ look, onFailure, giveUp: () => {} }, life.signal);
    for (let at = 0; at < 100; at += 1) rhythm.beat();
    await vi.advanceTimersByTimeAsync(200);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks ever more rarely at a page that does not come to rest', async () => {
    const { looks } = await watch({ lasting: 60_000, hasChanged: true });
    expect(looks.length).toBeLessThan(15);
    const gaps = looks.slice(1).map((at, index) => at - (looks[index] ?? 0));
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
  });

  it('leaves it in peace in the end', async () => {
    const { looks, gaveUp, rhythm } = await watch({ lasting: 20 * 60_000, hasChanged: true });
    expect(gaveUp).toBe(1);
    const before = looks.length;
    rhythm.beat();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks.length).toBe(before);
  });

  it('never gives up a page whose changes are not its text, and looks at most about once a second', async () => {
    const { looks, gaveUp } = await watch({ lasting: 20 * 60_000, hasChanged: false });
    expect(gaveUp).toBe(0);
    expect(looks.length).toBeLessThan(20 * 60 + 10);
  });

  it('is as quick as at first after a calm', async () => {
    const { looks, rhythm } = await watch({ lasting: 10_000, hasChanged: true });
    await vi.advanceTimersByTimeAsync(30_000);
    const before = looks.length;
    rhythm.beat();
    await vi.advanceTimersByTimeAsync(200);
    expect(looks.length).toBe(before + 1);
  });

  it('tries again after a failure, but not for ever', async () => {
    const look = vi.fn(() => Promise.reject(new Error('nobody there')));
    const rhythm = createRhythm({ look, onFailure, giveUp: () => {} }, life.signal);
    rhythm.start();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(look).toHaveBeenCalledTimes(4);
    expect(onFailure.mock.calls.map(([error]) => String(error))).toEqual(Array(4).fill('Error: nobody there'));
  });

  it('tells when the look that is under way is over, even if it failed', async () => {
    const rhythm = createRhythm(
      { look: () => Promise.reject(new Error('gone')), onFailure, giveUp: () => {} },
      life.signal,
    );
    rhythm.start();
    await rhythm.settled();
    expect(onFailure).toHaveBeenCalledTimes(1);
  });

  it('never looks twice at once, and not after its end', async () => {
    let finish = () => {};
    const look = vi.fn(() => new Promise<boolean>((resolve) => (finish = () => resolve(true))));
    const rhythm = createRhythm({ look, onFailure, giveUp: () => {} }, life.signal);
    rhythm.start();
    rhythm.start();
    rhythm.beat();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
    life.abort();
    finish();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it.each([-86_400_000, 86_400_000])('takes no notice of a clock that is set by %d ms', async (leapMs) => {
    const usual = [...(await watch({ lasting: 20_000, hasChanged: true })).looks];
    const now = vi.spyOn(Date, 'now').mockReturnValue(0);
    setTimeout(() => now.mockReturnValue(leapMs), 3_000);
    const leaping = await watch({ lasting: 20_000, hasChanged: true });
    expect(leaping.looks).toEqual(usual);
  });
});
