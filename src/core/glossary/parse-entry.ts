/**
 * From the front matter and body of one glossary file to an Entry. Every rule that concerns one
 * entry alone is checked here; what concerns several is in check-glossary.ts.
 */
import { list, object, oneOf, optional, ParseError, type Read, refuse, text } from '../parsing/reader.ts';
import { checkProse } from './check-prose.ts';
import { isOrderedDates, readPartialDate } from './dates.ts';
import { ENTRY_KINDS, type Entry, type Form, formsOf } from './entry.ts';
import { hostOf, readWebAddress } from './web-address.ts';

/** The order in which keys stand in a file; also the list of all allowed keys. */
const ENTRY_KEYS = [
  'name',
  'short',
  'kind',
  'native',
  'called',
  'forms',
  'ambiguous',
  'cues',
  'not',
  'wikipedia',
  'official',
  'country',
  'place',
  'facts',
  'roles',
  'status',
  'timeline',
  'related',
  'familiarity',
  'contested',
  'sources',
  'reviewed',
] as const;

const LONGEST_FORM = 200;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Z]{2})?$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
// Bidirectional controls and other invisible format characters have no business in a name or a sentence of ours.
const INVISIBLE = /[\u200b\u2028-\u202e\u2060-\u2069\ufeff]/;

const plain =
  (max: number): Read<string> =>
  (value, path) => {
    const string = text(max, 1)(typeof value === 'number' ? String(value) : value, path);
    if (string.trim() !== string) throw new ParseError(path, 'must not begin or end with a space');
    if (INVISIBLE.test(string)) throw new ParseError(path, 'must not contain invisible control characters');
    return string;
  };

const language: Read<string> = (value, path) => {
  const tag = text(12, 2)(value, path);
  return LANGUAGE.test(tag) ? tag : refuse(value, path, 'a BCP 47 language tag');
};

/** A reader of numbers that may be written as text, as YAML's failsafe schema gives them. */
const numeric =
  (min: number, max: number): Read<number> =>
  (value, path) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && number >= min && number <= max
      ? number
      : refuse(value, path, `a number from ${min} to ${max}`);
  };

const bool: Read<boolean> = (value, path) => {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  return refuse(value, path, 'true or false');
};

const form: Read<Form> = (value, path) => {
  if (typeof value === 'object' && value !== null) {
    const { form, lang } = object<{ form: string; lang: string }>({ form: plain(LONGEST_FORM), lang: language })(
      value,
      path,
    );
    return { text: form, lang };
  }
  return { text: plain(LONGEST_FORM)(value, path) };
};

const country: Read<string> = (value, path) => {
  const code = text(2, 2)(value, path);
  return /^[A-Z]{2}$/.test(code) ? code : refuse(value, path, 'an ISO 3166 code of two capitals');
};

interface FrontMatter {
  name: string;
  short?: string;
  kind: Entry['kind'];
  native?: { text: string; lang: string };
  called?: readonly string[];
  forms?: readonly Form[];
  ambiguous?: readonly string[];
  cues?: readonly string[];
  not?: readonly string[];
  wikipedia?: string;
  official?: string;
  country?: string;
  place?: { lat: number; lon: number };
  facts?: Entry['facts'];
  roles?: Entry['roles'];
  status?: Entry['statuses'];
  timeline?: Entry['timeline'];
  related?: readonly string[];
  familiarity: number;
  contested?: boolean;
  sources: Entry['sources'];
  reviewed: string;
}

const oneOrMore = <T>(read: Read<T>, max: number): Read<readonly T[]> => {
  const many = list(read, max);
  return (value, path) => (Array.isArray(value) ? many(value, path) : [read(value, path)]);
};

const frontMatter = object<FrontMatter>({
  name: plain(LONGEST_FORM),
  short: optional(plain(LONGEST_FORM)),
  kind: oneOf(ENTRY_KINDS),
  native: optional(object<{ text: string; lang: string }>({ text: plain(LONGEST_FORM), lang: language })),
  called: optional(oneOrMore(plain(LONGEST_FORM), 5)),
  forms: optional(list(form, 60)),
  ambiguous: optional(list(plain(LONGEST_FORM), 30)),
  cues: optional(list(plain(80), 40)),
  not: optional(list(plain(LONGEST_FORM), 30)),
  wikipedia: optional(plain(250)),
  official: optional(readWebAddress),
  country: optional(country),
  place: optional(object<{ lat: number; lon: number }>({ lat: numeric(-90, 90), lon: numeric(-180, 180) })),
  facts: optional(list(object<{ label: string; value: string }>({ label: plain(60), value: plain(200) }), 6)),
  roles: optional(
    list(
      object<Entry['roles'][number]>({ role: plain(120), from: readPartialDate, until: optional(readPartialDate) }),
      15,
    ),
  ),
  status: optional(
    list(
      object<Entry['statuses'][number]>({ label: plain(120), from: readPartialDate, until: optional(readPartialDate) }),
      15,
    ),
  ),
  timeline: optional(list(object<Entry['timeline'][number]>({ date: readPartialDate, text: plain(140) }), 12)),
  related: optional(list(text(120, 1), 12)),
  familiarity: numeric(1, 5),
  contested: optional(bool),
  sources: list(
    object<Entry['sources'][number]>({
      title: plain(200),
      publisher: optional(plain(120)),
      year: optional(plain(9)),
      url: optional(readWebAddress),
    }),
    10,
  ),
  reviewed: readPartialDate,
});

/** One glossary file, its YAML decoded (strings may stand for numbers) and its body apart. */
export interface EntryFile {
  readonly id: string;
  readonly pack: string;
  readonly meta: unknown;
  /** Markdown without headings: the gist, an empty line, the background. */
  readonly body: string;
}

/**
 * Parses one glossary file. Throws ParseError naming the field and the rule it breaks (the first one met).
 */
export function parseEntry(file: EntryFile): Entry {
  if (!ID.test(file.id)) throw new ParseError('id', `the file name must be lower-case ASCII words joined by hyphens`);
  const meta = frontMatter(file.meta, '');
  checkKeyOrder(file.meta);
  const paragraphs = file.body
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  if (paragraphs.length !== 2) {
    throw new ParseError(
      'body',
      `must be a gist, an empty line and one paragraph of background; has ${paragraphs.length} paragraphs`,
    );
  }
  const [gist = '', background = ''] = paragraphs;
  const { status, called, familiarity, ...rest } = meta;
  if (!Number.isInteger(familiarity)) throw new ParseError('familiarity', 'must be 1, 2, 3, 4 or 5');
  const entry: Entry = {
    ...rest,
    id: file.id,
    pack: file.pack,
    called: meta.kind === 'person' ? (called ?? [lastWord(meta.name)]) : [],
    forms: meta.forms ?? [],
    ambiguous: meta.ambiguous ?? [],
    cues: meta.cues ?? [],
    not: meta.not ?? [],
    facts: meta.facts ?? [],
    roles: meta.roles ?? [],
    statuses: status ?? [],
    timeline: meta.timeline ?? [],
    related: meta.related ?? [],
    familiarity: familiarity as Entry['familiarity'],
    contested: meta.contested ?? false,
    gist,
    background,
  };
  checkForms(entry, called);
  checkDates(entry);
  checkSources(entry);
  checkProse(entry);
  return entry;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function checkKeyOrder(meta: unknown): void {
  const keys = Object.keys(meta as object);
  const sorted = ENTRY_KEYS.filter((key) => keys.includes(key));
  const at = keys.findIndex((key, index) => key !== sorted[index]);
  if (at >= 0) throw new ParseError(keys[at] ?? '', `stands out of order; the order is ${sorted.join(', ')}`);
}

function checkForms(entry: Entry, called: readonly string[] | undefined): void {
  if (called !== undefined && entry.kind !== 'person') throw new ParseError('called', 'only a person has it');
  const texts = new Set(formsOf(entry).map((one) => one.text));
  for (const one of entry.ambiguous) {
    if (!texts.has(one)) throw new ParseError('ambiguous', `${JSON.stringify(one)} is not a form of this entry`);
  }
  if (entry.kind !== 'person') return;
  for (const { text } of entry.forms) {
    const isBareSurname = !text.includes(' ') && entry.called.includes(text) && !entry.ambiguous.includes(text);
    if (isBareSurname)
      throw new ParseError('forms', `${JSON.stringify(text)} is a bare surname; the engine derives it from "called"`);
  }
}

function checkDates(entry: Entry): void {
  const spans = [
    ...entry.roles.map((one) => ['roles', one] as const),
    ...entry.statuses.map((one) => ['status', one] as const),
  ];
  for (const [field, { from, until }] of spans) {
    if (until !== undefined && !isOrderedDates(from, until))
      throw new ParseError(field, `until ${until} lies before from ${from}`);
  }
  const inOrder = (field: string, dates: readonly string[]) => {
    dates.forEach((date, at) => {
      const before = dates[at - 1];
      if (before !== undefined && !isOrderedDates(before, date))
        throw new ParseError(field, `${date} stands after ${before}`);
    });
  };
  inOrder(
    'timeline',
    entry.timeline.map((event) => event.date),
  );
  inOrder(
    'roles',
    entry.roles.map((role) => role.from),
  );
  if (!/^\d{4}-\d\d-\d\d$/.test(entry.reviewed)) throw new ParseError('reviewed', 'must be a full date, YYYY-MM-DD');
}

function checkSources(entry: Entry): void {
  if (entry.sources.length === 0) throw new ParseError('sources', 'at least one source is needed');
  if (!entry.contested) return;
  const origins = new Set(
    entry.sources.map((source) => source.publisher ?? (source.url === undefined ? source.title : hostOf(source.url))),
  );
  if (origins.size < 2)
    throw new ParseError('sources', 'a contested entry needs two independent sources (different publishers)');
}
