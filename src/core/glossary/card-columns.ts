/**
 * How the texts of many cards lie in one file: a column a field, a line a card, nothing but the values. Like stands
 * beside like and no field's name is repeated, which compresses better than any JSON and needs no parsing for the rows
 * that are not asked for.
 */
import type { CardText, Nation } from './cards.ts';
import type { Fact, Source, Status, TimelineEvent } from './entry.ts';

const COLUMN_END = '\f';
const ROW_END = '\n';
const ITEM_END = '\t';
const PART_END = '|';
// What keeps the values apart; no value may hold one of them.
const BOUNDARY = /[\f\n\t]/;

/** The values of one card in one column; an absent one is empty. */
type Cell = readonly string[];

/** Reads the cells of one row, asked for by the name of their column. */
type Row = (column: Column) => Cell;

const COLUMNS = [
  'short',
  'native.lang',
  'native.text',
  'wikipedia',
  'official',
  'place',
  'facts.label',
  'facts.value',
  'statuses.label',
  'statuses.from',
  'statuses.until',
  'contested',
  'reviewed',
  'nation',
  'sources.title',
  'sources.publisher',
  'sources.year',
  'sources.url',
  'timeline.date',
  'timeline.text',
  'background',
] as const;
type Column = (typeof COLUMNS)[number];

/** Lays texts out in columns. Throws RangeError for a value with a tab, a line break or a form feed in it. */
export function toCardColumns(texts: readonly CardText[]): string {
  const rows = texts.map(toCells);
  return COLUMNS.map((column) => rows.map((cells) => toLine(cells[column])).join(ROW_END)).join(COLUMN_END);
}

/** The text in one row of the columns, or undefined if there is no such row. */
export function cardTextAt(columns: string, row: number): CardText | undefined {
  const lines = columns.split(COLUMN_END).map((column) => lineAt(column, row));
  if (lines.length !== COLUMNS.length || lines.includes(undefined)) return undefined;
  const cells = new Map(COLUMNS.map((column, at) => [column, (lines[at] ?? '').split(ITEM_END)]));
  return toText((column) => cells.get(column) ?? []);
}

function toLine(cell: Cell): string {
  const bad = cell.find((value) => BOUNDARY.test(value));
  if (bad !== undefined) throw new RangeError(`${JSON.stringify(bad)} holds a tab, a line break or a form feed`);
  return cell.join(ITEM_END);
}

/** A line by its number, without cutting up the lines before it. */
function lineAt(column: string, row: number): string | undefined {
  let start = 0;
  for (let at = 0; at < row; at += 1) {
    const end = column.indexOf(ROW_END, start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = column.indexOf(ROW_END, start);
  return end < 0 ? column.slice(start) : column.slice(start, end);
}

function toCells(text: CardText): Record<Column, Cell> {
  const { place, nation } = text;
  return {
    short: [text.short ?? ''],
    'native.lang': [text.native?.lang ?? ''],
    'native.text': [text.native?.text ?? ''],
    wikipedia: [text.wikipedia ?? ''],
    official: [text.official ?? ''],
    place: place === undefined ? [] : [String(place.lat), String(place.lon)],
    'facts.label': text.facts.map(({ label }) => label),
    'facts.value': text.facts.map(({ value }) => value),
    'statuses.label': text.statuses.map(({ label }) => label),
    'statuses.from': text.statuses.map(({ from }) => from),
    'statuses.until': text.statuses.map(({ until }) => until ?? ''),
    contested: [text.contested ? '1' : ''],
    reviewed: [text.reviewed],
    nation: nation === undefined ? [] : fromNation(nation),
    'sources.title': text.sources.map(({ title }) => title),
    'sources.publisher': text.sources.map(({ publisher }) => publisher ?? ''),
    'sources.year': text.sources.map(({ year }) => year ?? ''),
    'sources.url': text.sources.map(({ url }) => url ?? ''),
    'timeline.date': text.timeline.map(({ date }) => date),
    'timeline.text': text.timeline.map((event) => event.text),
    background: [text.background],
  };
}

function toText(row: Row): CardText {
  const one = (column: Column) => row(column)[0] ?? '';
  const [lat = '', lon = ''] = row('place');
  return {
    ...given('short', one('short')),
    ...given('wikipedia', one('wikipedia')),
    ...given('official', one('official')),
    ...(one('native.text') === '' ? {} : { native: { text: one('native.text'), lang: one('native.lang') } }),
    ...(lat === '' ? {} : { place: { lat: Number(lat), lon: Number(lon) } }),
    ...(row('nation').length === 1 ? {} : { nation: toNation(row('nation')) }),
    facts: readFacts(row),
    statuses: readStatuses(row),
    timeline: readTimeline(row),
    contested: one('contested') === '1',
    sources: readSources(row),
    reviewed: one('reviewed'),
    background: one('background'),
  };
}

/** An object with the field if its value is given, else an empty one. */
function given<K extends string>(field: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined || value === '' ? {} : ({ [field]: value } as { readonly [P in K]: string });
}

/** The items of a row that a first column tells the number of: none if its only value is empty. */
function items<T>(first: Cell, read: (value: string, at: number) => T): readonly T[] {
  return first.length === 1 && first[0] === '' ? [] : first.map(read);
}

const readFacts = (row: Row): readonly Fact[] =>
  items(row('facts.label'), (label, at) => ({ label, value: row('facts.value')[at] ?? '' }));

const readStatuses = (row: Row): readonly Status[] =>
  items(row('statuses.label'), (label, at) => ({
    label,
    from: row('statuses.from')[at] ?? '',
    ...given('until', row('statuses.until')[at]),
  }));

const readTimeline = (row: Row): readonly TimelineEvent[] =>
  items(row('timeline.date'), (date, at) => ({ date, text: row('timeline.text')[at] ?? '' }));

const readSources = (row: Row): readonly Source[] =>
  items(row('sources.title'), (title, at) => ({
    title,
    ...given('publisher', row('sources.publisher')[at]),
    ...given('year', row('sources.year')[at]),
    ...given('url', row('sources.url')[at]),
  }));

function fromNation({ capital = '', currencies, languages, code = '' }: Nation): Cell {
  return [capital, currencies.join(PART_END), languages.join(PART_END), code];
}

function toNation([capital, currencies = '', languages = '', code]: Cell): Nation {
  const parts = (list: string) => (list === '' ? [] : list.split(PART_END));
  return {
    ...given('capital', capital),
    currencies: parts(currencies),
    languages: parts(languages),
    ...given('code', code),
  };
}
