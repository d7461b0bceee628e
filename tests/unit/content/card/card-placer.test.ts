import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCardPlacer } from '../../../../src/content/card/card-placer.ts';

describe('the placer of a page', () => {
  const lifetime = new AbortController();
  let frames: (() => void)[];

  beforeEach(() => {
    frames = [];
    vi.stubGlobal('window', new EventTarget());
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
    vi.stubGlobal('cancelAnimationFrame', (number: number) => frames.splice(number - 1, 1));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('looks anew once a frame after what the page does, and not after what the card itself does', () => {
    const placer = createCardPlacer({
      places: { get: () => undefined, piecesOf: () => [], elementOf: () => undefined },
      pointer: { point: () => undefined },
      theme: () => 'light',
    });
    const own = new Event('toggle');
    placer.watchViewport(
      () => undefined,
      (event) => event === own,
      lifetime.signal,
    );
    window.dispatchEvent(own);
    expect(frames).toHaveLength(0);
    window.dispatchEvent(new Event('toggle'));
    window.dispatchEvent(new Event('scroll'));
    expect(frames).toHaveLength(1);
  });
});
