import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPiece, placeCard, SHEET_BELOW_PX, SHEET_SHARE } from '../../../../src/core/reading/place-card.ts';

const view = { left: 0, top: 0, width: 1200, height: 800 };
const card = { width: 360, height: 300 };
const at = (left: number, top: number, width = 80) => ({ left, top, width, height: 20 });
const place = (piece: ReturnType<typeof at>, more: Partial<Parameters<typeof placeCard>[0]> = {}) =>
  placeCard({ piece, card, view, direction: 'ltr', ...more });

describe('placing the card', () => {
  it('prefers below the line, at the start of the name', () => {
    const put = place(at(300, 100));
    expect(put).toMatchObject({ kind: 'below', left: 300, top: 126 });
    expect(put.top + put.height).toBeLessThanOrEqual(800);
  });

  it('flips above where it does not fit below', () => {
    const put = place(at(300, 700));
    expect(put.kind).toBe('above');
    expect(put.top + put.height).toBe(694);
  });

  it('shifts into view at the right edge', () => {
    expect(place(at(1150, 100)).left).toBe(1200 - 8 - 360);
  });

  it('begins at the end of the name in text that runs from right to left', () => {
    expect(place(at(700, 100), { direction: 'rtl' }).left).toBe(700 + 80 - 360);
    expect(place(at(10, 100), { direction: 'rtl' }).left).toBe(8);
  });

  it('belongs to the piece under the pointer, or nearest to it, of a name that is broken over lines', () => {
    const pieces = [at(1000, 100), at(40, 124)];
    expect(nearestPiece(pieces, { x: 60, y: 130 })).toBe(1);
    expect(nearestPiece(pieces, { x: 1010, y: 110 })).toBe(0);
    expect(nearestPiece(pieces, { x: 10, y: 900 })).toBe(1);
    expect(nearestPiece(pieces, undefined)).toBe(0);
  });

  it('stands above where the page has a tooltip, if there is room', () => {
    expect(place(at(300, 400), { prefersAbove: true }).kind).toBe('above');
    expect(place(at(300, 30), { prefersAbove: true }).kind).toBe('below');
  });

  it('keeps its side while it is open, even if it grew', () => {
    expect(place(at(300, 560), { stays: 'below' }).kind).toBe('below');
    expect(place(at(300, 560)).kind).toBe('above');
    expect(place(at(300, 760), { stays: 'below' }).kind).toBe('above');
  });

  it('takes the larger side where neither holds it, and limits the height', () => {
    const put = placeCard({ piece: at(300, 250), card: { width: 360, height: 700 }, view, direction: 'ltr' });
    expect(put).toMatchObject({ kind: 'below', height: 800 - 8 - 276 });
  });

  it('keeps to what can be seen while the page is pinched', () => {
    const seen = { left: 400, top: 300, width: 640, height: 400 };
    const put = placeCard({ piece: at(450, 350), card, view: seen, direction: 'ltr' });
    expect(put.left).toBeGreaterThanOrEqual(400);
    expect(put.top + put.height).toBeLessThanOrEqual(700);
  });

  it('is a sheet at the bottom on narrow screens, at most 45 % high', () => {
    const narrow = { left: 0, top: 0, width: SHEET_BELOW_PX - 1, height: 800 };
    const put = placeCard({ piece: at(10, 100), card, view: narrow, direction: 'ltr' });
    expect(put).toEqual({ kind: 'sheet', left: 0, top: 440, width: 599, height: 800 * SHEET_SHARE });
    expect(
      placeCard({ piece: at(10, 100), card, view: { ...narrow, width: SHEET_BELOW_PX }, direction: 'ltr' }).kind,
    ).toBe('below');
  });

  it('never lies on the line of the name, and never leaves what can be seen', () => {
    const rect = fc.record({
      left: fc.integer({ min: 0, max: 1100 }),
      top: fc.integer({ min: 0, max: 780 }),
      width: fc.integer({ min: 1, max: 300 }),
      height: fc.integer({ min: 8, max: 60 }),
    });
    const size = fc.record({ width: fc.integer({ min: 100, max: 584 }), height: fc.integer({ min: 40, max: 2000 }) });
    const options = fc.record({
      prefersAbove: fc.boolean(),
      stays: fc.constantFrom('below' as const, 'above' as const),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    });
    fc.assert(
      fc.property(rect, size, options, (piece, wanted, more) => {
        const put = placeCard({ piece, card: wanted, view, ...more });
        const height = Math.min(wanted.height, put.height);
        const top = put.kind === 'above' ? put.top + put.height - height : put.top;
        if (put.height > 0) expect(top + height <= piece.top || top >= piece.top + piece.height).toBe(true);
        expect(put.left).toBeGreaterThanOrEqual(0);
        expect(put.left + put.width).toBeLessThanOrEqual(view.width);
        if (put.height > 0) expect(top + height).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});
