import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchViewport } from '../../../../src/content/card/watch-viewport.ts';

describe('watching the viewport', () => {
  let frames: Map<number, () => void>;

  beforeEach(() => {
    frames = new Map();
    let last = 0;
    vi.stubGlobal('window', new EventTarget());
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      last += 1;
      frames.set(last, callback);
      return last;
    });
    vi.stubGlobal('cancelAnimationFrame', (number: number) => frames.delete(number));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('calls back once a frame after what the page does, never after what the card does, and not after its end', () => {
    const lifetime = new AbortController();
    const own = new Event('toggle');
    watchViewport(
      () => undefined,
      (event) => event === own,
      lifetime.signal,
    );
    window.dispatchEvent(own);
    expect(frames.size).toBe(0);
    window.dispatchEvent(new Event('toggle'));
    window.dispatchEvent(new Event('scroll'));
    expect(frames.size).toBe(1);
    lifetime.abort();
    window.dispatchEvent(new Event('scroll'));
    expect(frames.size).toBe(0);
  });
});
