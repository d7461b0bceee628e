/** The countries of Natural Earth as rings of longitude and latitude, by ISO 3166-1 alpha-2. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import iso from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { isInRing, type XY } from './ring.ts';

/** The land of one country. */
export interface Country {
  /** Undefined for land that is nobody's by ISO (Somaliland, Northern Cyprus). */
  readonly code: string | undefined;
  /** Outer rings, degrees. Holes are left out: what lies in them is drawn over them. */
  readonly rings: readonly (readonly XY[])[];
}

/** ISO has no code for it; news has. */
const KOSOVO = 'XK';

/** Reads the outlines at 1:50 million (fine) or 1:110 million (coarse). Throws if the package is not installed. */
export function readCountries(scale: '50m' | '110m'): readonly Country[] {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection<{ readonly name: string }>;
  }>; // the package's own format, see its README
  const countries = feature(topology, topology.objects.countries).features.map(({ id, properties, geometry }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    return {
      code: properties.name === 'Kosovo' ? KOSOVO : codeOf(id),
      rings: polygons.map(([outer = []]) => unroll(outer.map(([lon = 0, lat = 0]): XY => [lon, lat]))),
    };
  });
  return giveBackCrimea(countries);
}

/** A ring over the antimeridian goes on beyond 180° instead of jumping around the world. */
function unroll(ring: readonly XY[]): readonly XY[] {
  let turn = 0;
  return ring.map(([lon, lat], at): XY => {
    const step = lon - (ring[at - 1]?.[0] ?? lon);
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return [lon + turn, lat];
  });
}

const IN_CRIMEA: XY = [34.1, 45.2];

/** Natural Earth draws who holds the land. Crimea is Ukraine's (UN General Assembly resolution 68/262), and here it is drawn so. */
function giveBackCrimea(countries: readonly Country[]): readonly Country[] {
  const isCrimea = (ring: readonly XY[]) => isInRing(IN_CRIMEA, ring);
  const crimea = countries.find(({ code }) => code === 'RU')?.rings.filter(isCrimea) ?? [];
  return countries.map((country) => {
    if (country.code === 'RU') return { ...country, rings: country.rings.filter((ring) => !isCrimea(ring)) };
    return country.code === 'UA' ? { ...country, rings: [...country.rings, ...crimea] } : country;
  });
}

function codeOf(id: string | number | undefined): string | undefined {
  return id === undefined ? undefined : iso.numericToAlpha2(String(id).padStart(3, '0'));
}
