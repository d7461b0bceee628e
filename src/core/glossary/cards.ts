/**
 * How the bundled entries are laid out in the package: what the engine needs of an entry is in its sense, the rest is
 * its card's text, read on demand by the handful. A card is both put together again.
 */
import type { Sense } from '../matching/sense.ts';
import type { Entry } from './entry.ts';

/** How many entries stand in one file: few enough to be unpacked at once when a card opens, enough to compress well. */
export const CARDS_PER_FILE = 512;

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

/** Stands for a Wikipedia title that is the entry's own name, as most are. */
const OWN_NAME = '=';

/** The part of an entry that only its card shows. A Wikipedia title that is the entry's name is a mere `=` in it. */
export type CardText = Pick<Entry, (typeof TEXT_FIELDS)[number]> & { readonly nation?: Nation };

/** Everything a card shows of an entry. */
export type CardEntry = CardText &
  Pick<Sense, 'id' | 'name' | 'pack' | 'kind' | 'familiarity' | 'gist' | 'country' | 'related' | 'roles'>;

/** The card's part of an entry, as it is bundled. */
export function toCardText(entry: Entry, nation?: Nation): CardText {
  const shown = entry.wikipedia === entry.name ? { ...entry, wikipedia: OWN_NAME } : entry;
  const fields = TEXT_FIELDS.filter((field) => shown[field] !== undefined).map((field) => [field, shown[field]]);
  return {
    ...(Object.fromEntries(fields) as Pick<Entry, (typeof TEXT_FIELDS)[number]>),
    ...(nation === undefined ? {} : { nation }),
  };
}

/** A whole card out of its two parts. */
export function toCardEntry(sense: Sense, text: CardText): CardEntry {
  const { id, name, pack, kind, familiarity, gist, country, related, roles } = sense;
  return {
    ...text,
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

/** The texts of one file of cards, a column a field: like stands beside like, which compresses better. */
export type CardColumns = { readonly [K in keyof CardText]?: readonly (CardText[K] | null)[] };

const COLUMNS = [...TEXT_FIELDS, 'nation'] as const;

/** Turns texts into columns; an absent field is null. */
export function toCardColumns(texts: readonly CardText[]): CardColumns {
  return Object.fromEntries(COLUMNS.map((field) => [field, texts.map((text) => text[field] ?? null)]));
}

/** The text in one row of the columns, or undefined if there is no such row. */
export function cardTextAt(columns: CardColumns, row: number): CardText | undefined {
  const fields = COLUMNS.map((field) => [field, columns[field]?.[row]] as const);
  const present = fields.filter(([, value]) => value !== null && value !== undefined);
  return present.length === 0 ? undefined : (Object.fromEntries(present) as unknown as CardText);
}
