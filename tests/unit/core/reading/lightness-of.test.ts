import { describe, expect, it } from 'vitest';
import { lightnessOf } from '../../../../src/core/reading/lightness-of.ts';

describe('how light a computed colour is', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(16, 20, 24, 0.9)', 0.08],
    ['color(srgb 0.5 0.5 0.5)', 0.5],
    ['color(display-p3 0.1 0.1 0.12)', 0.1],
    ['color(a98-rgb 0.2 0.2 0.2 / 0.9)', 0.2],
    ['oklch(0.25 0.02 250)', 0.25],
    ['oklab(0.9 -0.01 0.02 / 0.8)', 0.9],
    ['lab(92 1 2)', 0.92],
  ])('%s', (colour, lightness) => {
    expect(lightnessOf(colour)).toBeCloseTo(lightness, 1);
  });

  it.each(['rgba(0, 0, 0, 0)', 'transparent', 'rgba(255, 255, 255, 0.3)', 'color(srgb 1 1 1 / 0.2)'])(
    '%s tells nothing: what is behind it shows',
    (colour) => {
      expect(lightnessOf(colour)).toBeUndefined();
    },
  );
});
