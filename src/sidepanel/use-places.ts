import { useEffect, useState } from 'preact/hooks';
import type { CardEntry } from '../core/glossary/cards.ts';
import type { MapFrame } from '../core/glossary/picture.ts';
import { middleOfCountry } from '../core/reading/middle-of-country.ts';
import { layPlaces, type MapPlace, type PlaceMap } from '../core/reading/place-map.ts';
import { loadMapFrame } from '../platform/picture-files.ts';

/** The map of an article's places; undefined until it is laid out, or if there is nothing to show. */
export interface PlacesView {
  readonly frame: MapFrame;
  readonly map: PlaceMap;
}

/** Lays out the places among the entries; a country stands in the middle of its land. */
export function usePlaces(entries: readonly CardEntry[]): PlacesView | undefined {
  const [view, setView] = useState<PlacesView | undefined>();
  useEffect(() => {
    let isCurrent = true;
    layOut(entries).then(
      (next) => {
        if (isCurrent) setView(next);
      },
      (error: unknown) => console.error('The map cannot be laid out:', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [entries]);
  return view;
}

async function layOut(entries: readonly CardEntry[]): Promise<PlacesView | undefined> {
  const found = (await Promise.all(entries.map(toPlace))).filter((place) => place !== undefined);
  if (found.length === 0) return undefined;
  const frame = await loadMapFrame(undefined);
  const map = frame === undefined ? undefined : layPlaces(frame, found);
  return frame === undefined || map === undefined ? undefined : { frame, map };
}

async function toPlace({ id, name, place, nation, country }: CardEntry): Promise<MapPlace | undefined> {
  if (place !== undefined) return { id, name, ...place };
  if (nation === undefined || country === undefined) return undefined;
  const own = await loadMapFrame(country);
  return own === undefined ? undefined : { id, name, ...middleOfCountry(own) };
}
