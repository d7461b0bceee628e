import { describe, expect, it } from 'vitest';
import {
  addMove,
  isInSafeTriangle,
  isTap,
  type PointerTrack,
  speedOf,
} from '../../../../src/core/reading/pointer-track.ts';

const track = (...moves: readonly (readonly [x: number, y: number, at: number])[]) =>
  moves.reduce<PointerTrack>((so, [x, y, at]) => addMove(so, { x, y, at }), []);

describe('the speed of the pointer', () => {
  it('is the way gone in the last 100 ms', () => {
    expect(speedOf(track([0, 0, 0], [30, 40, 90]), 100)).toBeCloseTo(0.5);
  });

  it('is nothing after a jump followed by rest', () => {
    const moves = track([0, 0, 0], [800, 600, 10]);
    expect(speedOf(moves, 60)).toBeGreaterThan(1);
    expect(speedOf(moves, 400)).toBe(0);
  });

  it('counts the way, not the distance: a pointer that trembles is moving', () => {
    expect(speedOf(track([0, 0, 0], [40, 0, 20], [0, 0, 40], [40, 0, 60]), 60)).toBeCloseTo(1.2);
  });

  it('forgets what is long past', () => {
    expect(track([0, 0, 0], [1, 0, 50], [2, 0, 500])).toHaveLength(1);
  });
});

describe('the safe triangle', () => {
  const card = { left: 300, top: 130, width: 360, height: 300 };
  const from = { x: 320, y: 110 };

  it.each([
    ['straight down', { x: 320, y: 125 }, true],
    ['aiming at the far corner', { x: 480, y: 120 }, true],
    ['a little beside the near corner', { x: 305, y: 121 }, true],
    ['along the line', { x: 420, y: 110 }, false],
    ['upwards', { x: 320, y: 90 }, false],
    ['far to the left', { x: 200, y: 125 }, false],
  ])('%s', (_where, point, isInside) => {
    expect(isInSafeTriangle(point, from, card)).toBe(isInside);
  });

  it('points upwards to a card above', () => {
    const above = { left: 300, top: 0, width: 360, height: 90 };
    expect(isInSafeTriangle({ x: 330, y: 98 }, from, above)).toBe(true);
    expect(isInSafeTriangle({ x: 330, y: 120 }, from, above)).toBe(false);
  });

  it('points sideways to a card beside', () => {
    const beside = { left: 500, top: 50, width: 200, height: 300 };
    expect(isInSafeTriangle({ x: 450, y: 120 }, from, beside)).toBe(true);
    expect(isInSafeTriangle({ x: 250, y: 120 }, from, beside)).toBe(false);
  });
});

describe('a tap', () => {
  const start = { x: 100, y: 100, at: 0 };
  it.each([
    ['in place and short', { x: 104, y: 103, at: 120 }, false, true],
    ['just near enough', { x: 110, y: 100, at: 500 }, false, true],
    ['too far', { x: 111, y: 100, at: 100 }, false, false],
    ['too long', { x: 100, y: 100, at: 501 }, false, false],
    ['with a scroll in between', { x: 100, y: 100, at: 100 }, true, false],
  ])('%s', (_how, end, hasScrolled, isOne) => {
    expect(isTap(start, end, hasScrolled)).toBe(isOne);
  });
});
