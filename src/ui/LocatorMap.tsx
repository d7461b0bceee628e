/** Where a place is: outlines and a dot, drawn from plain data. */
import type { LocatorMap as LocatorMapData } from '../core/glossary/picture.ts';

/** The map as a picture with a name. Drawn in the tokens' colours; nothing is loaded. */
export function LocatorMap({ map, label }: { readonly map: LocatorMapData; readonly label: string }) {
  const { width, height, dot } = map;
  return (
    <svg class="bg-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect width={width} height={height} fill="var(--sea)" />
      <path d={map.land} fill="var(--land)" stroke="var(--sea)" />
      <path d={map.country} fill="var(--here)" stroke="var(--surface)" />
      {dot === undefined ? null : (
        <>
          <circle cx={dot.x} cy={dot.y} r={width / 16} fill="var(--warn)" opacity="0.25" />
          <circle
            class="bg-map-dot"
            cx={dot.x}
            cy={dot.y}
            r={width / 34}
            fill="var(--warn)"
            stroke="var(--surface)"
            stroke-width="4"
          />
        </>
      )}
    </svg>
  );
}
