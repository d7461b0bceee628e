/**
 * How the bundled entries are laid out in the package: what the engine needs of an entry is in its sense, the rest is
 * its card's text, read on demand by the handful. A card is both put together again.
 */
import type { Sense } from '../matching/sense.ts';
import type { Entry } from './entry.ts';

/** How many entries stand in one file: few enough to be unpacked at once when a card opens, enough to compress well. */
export const CARDS_PER_FILE = 640;

/** Plain facts of a country, from tables rather than from an editor. */
export interface Nation {
  /** Left out where it is disputed. */
  readonly capital?: string;
  /** ISO 4217. */
  readonly currencies: readonly string[];
  /** BCP 47. */
  readonly languages: readonly string[];
  /** ISO 3166-1 alpha-3, where the country has one. */
  readonly code?: string;
}

const TEXT_FIELDS = [
  'short',
  'native',
  'wikipedia',
  'official',
  'place',
  'facts',
  'statuses',
  'timeline',
  'contested',
  'sources',
  'reviewed',
  'background',
] as const satisfies readonly (keyof Entry)[];

/** Stands for a title that is the entry's own name: of its Wikipedia article, as most are, and of many a source. */
const OWN_NAME = '=';

/** The part of an entry that only its card shows. A title that is the entry's name is a mere `=` in it. */
export type CardText = Pick<Entry, (typeof TEXT_FIELDS)[number]> & { readonly nation?: Nation };

/** Everything a card shows of an entry. */
export type CardEntry = CardText &
  Pick<Sense, 'id' | 'name' | 'pack' | 'kind' | 'familiarity' | 'gist' | 'country' | 'related' | 'roles'>;

/** The card's part of an entry, as it is bundled. */
export function toCardText(entry: Entry, nation?: Nation): CardText {
  const { name, wikipedia } = entry;
  const sources = entry.sources.map((source) => (source.title === name ? { ...source, title: OWN_NAME } : source));
  const shown = { ...entry, sources, ...(wikipedia === name ? { wikipedia: OWN_NAME } : {}) };
  const fields = TEXT_FIELDS.filter((field) => shown[field] !== undefined).map((field) => [field, shown[field]]);
  return {
    ...(Object.fromEntries(fields) as Pick<Entry, (typeof TEXT_FIELDS)[number]>),
    ...(nation === undefined ? {} : { nation }),
  };
}

/** A whole card out of its two parts. */
export function toCardEntry(sense: Sense, text: CardText): CardEntry {
  const { id, name, pack, kind, familiarity, gist, country, related, roles } = sense;
  const sources = text.sources.map((source) => (source.title === OWN_NAME ? { ...source, title: name } : source));
  return {
    ...text,
    sources,
    ...(text.wikipedia === OWN_NAME ? { wikipedia: name } : {}),
    id,
    name,
    pack,
    kind,
    familiarity,
    gist,
    related,
    roles,
    ...(country === undefined ? {} : { country }),
  };
}
