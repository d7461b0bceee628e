import { describe, expect, it } from 'vitest';
import { readCountries } from '../../../../scripts/maps/countries.ts';
import { drawCountry } from '../../../../scripts/maps/draw-frame.ts';
import type { MapFrame } from '../../../../src/core/glossary/picture.ts';
import { middleOfCountry } from '../../../../src/core/reading/middle-of-country.ts';

const COUNTRIES = readCountries('50m');
const FRAME: MapFrame = {
  width: 20,
  height: 20,
  country: '',
  land: 'M0 0',
  west: 14,
  north: 46,
  perLon: 2,
  perLat: 2,
};

describe('the middle of a country', () => {
  it('is that of its largest piece of land, wherever its islands are', () => {
    expect(middleOfCountry({ ...FRAME, country: 'M2 2l4 0 0 4-4 0zM18 18l1 0 0 1-1 0z' })).toEqual({
      lat: 44,
      lon: 16,
    });
  });

  it('is the frame’s own where there is no country, and where it is too small to be seen', () => {
    expect(middleOfCountry(FRAME)).toEqual({ lat: 41, lon: 19 });
    expect(middleOfCountry({ ...FRAME, country: 'M2 2l0 0z' })).toEqual({ lat: 41, lon: 19 });
    expect(middleOfCountry({ ...FRAME, country: 'M2 2l4 0 0 4-4 0z', centre: { x: 10, y: 12 } })).toEqual({
      lat: 40,
      lon: 19,
    });
  });

  it('is found beyond the antimeridian', () => {
    expect(middleOfCountry({ ...FRAME, width: 40, west: 175 }).lon).toBe(-175);
  });

  it.each([
    ['US', 39, -99],
    ['FR', 46.5, 2.5],
    ['RU', 61, 96],
    ['NO', 65, 14],
    ['IR', 32.5, 54.5],
    ['NZ', -43.8, 170.5],
  ])('of %s is where a reader looks for it', (code, lat, lon) => {
    const frame = drawCountry(code, COUNTRIES);
    if (frame === undefined) throw new Error(`no map of ${code}`);
    const middle = middleOfCountry(frame);
    expect(Math.abs(middle.lat - lat)).toBeLessThan(4);
    expect(Math.abs(middle.lon - lon)).toBeLessThan(6);
  });
});
