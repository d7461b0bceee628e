/** The drawings of a card, from the files that scripts/maps made. */
import type { CardEntry } from '../core/glossary/cards.ts';
import { type EntryPicture, locate, withoutCountry } from '../core/glossary/picture.ts';
import { loadFlag, loadMapFrame, loadPlaceCountries } from '../platform/picture-files.ts';

/** A map for what has a place or is a country, a flag for a country; undefined for anything else. */
export async function pictureOf(entry: CardEntry): Promise<EntryPicture | undefined> {
  const isCountry = entry.nation !== undefined;
  const isOnMap = entry.place !== undefined || isCountry;
  if (!isOnMap) return undefined;
  const country = entry.country ?? (await loadPlaceCountries())[entry.id];
  const [frame, flag] = await Promise.all([
    loadMapFrame(country),
    isCountry && entry.country !== undefined ? loadFlag(entry.country) : undefined,
  ]);
  const shown = frame !== undefined && entry.contested ? withoutCountry(frame) : frame;
  const map = shown === undefined ? undefined : locate(shown, isCountry && !entry.contested ? undefined : entry.place);
  if (map === undefined && flag === undefined) return undefined;
  return { ...(map === undefined ? {} : { map }), ...(flag === undefined ? {} : { flag }) };
}
