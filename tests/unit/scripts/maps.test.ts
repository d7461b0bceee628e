import { describe, expect, it } from 'vitest';
import { readCountries } from '../../../scripts/maps/countries.ts';
import { drawCountry, drawWorld } from '../../../scripts/maps/draw-frame.ts';
import { flagCodes, readFlag } from '../../../scripts/maps/read-flag.ts';
import { areaOf, clipRing, isInRing, toPath, type XY } from '../../../scripts/maps/ring.ts';
import { locate, withoutCountry } from '../../../src/core/glossary/picture.ts';

const SQUARE: readonly XY[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

describe('rings', () => {
  it('are clipped to a frame', () => {
    const clipped = clipRing(SQUARE, { left: 5, top: -5, right: 20, bottom: 5 });
    expect(areaOf(clipped)).toBe(2 * 25);
    for (const [x, y] of clipped) expect(x >= 5 && x <= 10 && y >= 0 && y <= 5).toBe(true);
    expect(clipRing(SQUARE, { left: 20, top: 20, right: 30, bottom: 30 })).toEqual([]);
  });

  it('are written in whole units, without what rounding makes one', () => {
    const ring: readonly XY[] = [
      [0, 0],
      [0.2, 0.1],
      [5, 0],
      [5, 5],
    ];
    expect(toPath([ring], 1)).toBe('M0 0l5 0 0 5z');
    expect(toPath([ring], 100)).toBe('');
  });

  it('know what lies in them', () => {
    expect(isInRing([5, 5], SQUARE)).toBe(true);
    expect(isInRing([15, 5], SQUARE)).toBe(false);
  });
});

describe('maps', () => {
  const countries = readCountries('50m');
  const codeAt = (place: XY) => countries.find(({ rings }) => rings.some((ring) => isInRing(place, ring)))?.code;

  it.each([
    [19.82, 41.33, 'AL'],
    [20.9, 42.55, 'XK'],
    [34.1, 45.2, 'UA'],
    [100, 60, 'RU'],
  ])('know the country at %d° E, %d° N: %s', (lon, lat, code) => {
    expect(codeAt([lon, lat])).toBe(code);
  });

  it('show a country among its neighbours, and a place in it', () => {
    const frame = drawCountry('AL', countries);
    if (frame === undefined) throw new Error('there is no Albania');
    expect(frame.country).toMatch(/^M\d+ \d+l[\d -]+z/);
    expect(frame.land.length).toBeGreaterThan(frame.country.length);
    const { dot } = locate(frame, { lat: 41.33, lon: 19.82 });
    expect(dot?.x).toBeGreaterThan(frame.width * 0.35);
    expect(dot?.x).toBeLessThan(frame.width * 0.65);
    expect(locate(frame, { lat: 52.5, lon: 13.4 }).dot).toBeUndefined();
    expect(locate(frame, undefined).dot).toBeUndefined();
  });

  it('go on beyond the antimeridian', () => {
    const frame = drawCountry('FJ', countries);
    if (frame === undefined) throw new Error('there is no Fiji');
    for (const lon of [178.4, -179.9]) expect(locate(frame, { lat: -17.5, lon }).dot).toBeDefined();
  });

  it('point at a country that is too small to be seen', () => {
    const frame = drawCountry('VA', countries);
    if (frame === undefined) throw new Error('there is no Vatican City');
    expect(locate(frame, undefined).dot).toEqual(frame.centre);
    expect(frame.centre).toBeDefined();
  });

  it('single out nobody’s land where that is disputed', () => {
    const frame = drawWorld(countries);
    expect(frame.country).toBe('');
    const shown = withoutCountry({ ...frame, country: 'M0 0l1 0 0 1z' });
    expect(shown.country).toBe('');
    expect(shown.land.endsWith('M0 0l1 0 0 1z')).toBe(true);
  });
});

describe('flags', () => {
  it('are plain shapes, every one of them', () => {
    const codes = flagCodes();
    expect(codes.length).toBeGreaterThan(240);
    for (const code of codes) expect(JSON.stringify(readFlag(code))).not.toMatch(/url\(|script|href|style/i);
  });

  it('keep what they are made of', () => {
    const { viewBox, shapes } = readFlag('AL');
    expect(viewBox).toBe('0 0 90 60');
    expect(shapes[0]).toEqual(['path', { fill: '#ED2024', d: 'M0 0h90v60H0z' }]);
  });
});
