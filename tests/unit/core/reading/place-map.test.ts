import { describe, expect, it } from 'vitest';
import type { MapFrame } from '../../../../src/core/glossary/picture.ts';
import { layPlaces } from '../../../../src/core/reading/place-map.ts';

const world: MapFrame = {
  width: 720,
  height: 300,
  country: '',
  land: 'M0 0',
  west: -180,
  north: 80,
  perLon: 2,
  perLat: 2,
};
const tirana = { id: 'tirana', name: 'Tirana', lat: 41.3, lon: 19.8 };
const manza = { id: 'manza', name: 'Manza', lat: 41.4, lon: 19.6 };
const quito = { id: 'quito', name: 'Quito', lat: -0.2, lon: -78.5 };

describe('layPlaces', () => {
  it('shows the part of the world that holds the places, inside of the frame', () => {
    const map = layPlaces(world, [tirana, quito]);
    expect(map?.places.map(({ id }) => id)).toEqual(['tirana', 'quito']);
    for (const { x, y } of map?.spots ?? []) {
      const { view } = map ?? { view: { x: 0, y: 0, width: 0, height: 0 } };
      expect(x).toBeGreaterThan(view.x);
      expect(x).toBeLessThan(view.x + view.width);
      expect(y).toBeGreaterThan(view.y);
      expect(y).toBeLessThan(view.y + view.height);
      expect(view.x + view.width).toBeLessThanOrEqual(world.width);
      expect(view.y + view.height).toBeLessThanOrEqual(world.height);
    }
  });

  it('puts places that are too near to be told apart on one spot, numbered as they are listed', () => {
    expect(layPlaces(world, [tirana, quito, manza])?.spots.map(({ numbers }) => numbers)).toEqual([[1, 3], [2]]);
  });

  it('does not zoom in so far that a single place could be anywhere', () => {
    expect(layPlaces(world, [tirana])?.view.width).toBe(48);
  });

  it('leaves out what lies beyond the frame, and gives nothing where nothing is left', () => {
    const pole = { id: 'pole', name: 'Pole', lat: -90, lon: 0 };
    expect(layPlaces(world, [pole, tirana])?.places.map(({ id }) => id)).toEqual(['tirana']);
    expect(layPlaces(world, [pole])).toBeUndefined();
  });
});
