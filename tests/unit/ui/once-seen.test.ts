import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onceSeen } from '../../../src/ui/once-seen.ts';

const frames: FrameRequestCallback[] = [];
const draw = () => {
  for (const frame of frames.splice(0)) frame(0);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', (number: number) => frames.splice(number - 1, 1));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  frames.length = 0;
});

it('runs behind the next frame, not in it, however long that takes, and once', () => {
  const run = vi.fn();
  onceSeen(run);
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
  draw();
  expect(run).not.toHaveBeenCalled();
  vi.runAllTimers();
  draw();
  vi.runAllTimers();
  expect(run).toHaveBeenCalledOnce();
});

it('can be called off, before the frame and behind it', () => {
  const run = vi.fn();
  onceSeen(run)();
  draw();
  const stop = onceSeen(run);
  draw();
  stop();
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
});
