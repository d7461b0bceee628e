/** Where a place is: outlines and a dot, drawn from plain data. */
import type { LocatorMap as LocatorMapData } from '../core/glossary/picture.ts';

/** The map as a picture with a name. Drawn in the tokens' colours; nothing is loaded. */
export function LocatorMap({ map, label }: { readonly map: LocatorMapData; readonly label: string }) {
  const { width, height, dot } = map;
  return (
    <svg class="bg-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect class="bg-map-sea" width={width} height={height} />
      <path class="bg-map-land" d={map.land} />
      <path class="bg-map-country" d={map.country} />
      {dot === undefined ? null : (
        <>
          <circle class="bg-map-halo" cx={dot.x} cy={dot.y} r={width / 16} />
          <circle class="bg-map-dot" cx={dot.x} cy={dot.y} r={width / 34} />
        </>
      )}
    </svg>
  );
}
