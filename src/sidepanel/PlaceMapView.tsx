import type { JSX } from 'preact';
import type { EntryId } from '../core/glossary/entry.ts';
import type { MapSpot } from '../core/reading/place-map.ts';
import { formatNumber, translate, translateCount } from '../platform/i18n.ts';
import type { PlacesView } from './use-places.ts';

/** A numbered spot's size, as a share of the map's width. */
const SPOT = 0.028;

/** The article's places: a map with numbers, and what the numbers stand for. */
export function PlaceMapView(props: { readonly places: PlacesView; onOpen(entry: EntryId): void }): JSX.Element {
  const { frame, map } = props.places;
  const { x, y, width, height } = map.view;
  return (
    <section class="block" id="places" aria-labelledby="places-title">
      <h2 id="places-title">{translate('panelPlaces')}</h2>
      <svg
        class="map"
        viewBox={`${x} ${y} ${width} ${height}`}
        role="img"
        aria-label={translateCount('panelMapOf', map.places.length)}
      >
        <rect class="map-sea" x={x} y={y} width={width} height={height} />
        <path class="map-land" d={frame.land} />
        {map.spots.map((spot) => (
          <Spot key={spot.numbers.join()} spot={spot} size={width * SPOT} />
        ))}
      </svg>
      <ol class="places">
        {map.places.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => props.onOpen(id)}>
              <bdi lang="en">{name}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The lowest number; a plus says that others stand there as well. */
function Spot({ spot: { x, y, numbers }, size }: { readonly spot: MapSpot; readonly size: number }): JSX.Element {
  const first = formatNumber(numbers[0] ?? 0);
  return (
    <g class="map-spot">
      <circle cx={x} cy={y} r={size} stroke-width={size / 5} />
      <text x={x} y={y} font-size={size * 1.25} text-anchor="middle" dominant-baseline="central">
        {numbers.length > 1 ? `${first}+` : first}
      </text>
    </g>
  );
}
