/**
 * The senses of a compiled glossary in one binary file that is used as it lies: a header, the entries' numbers in the
 * order of their ids, how long each part is, two bytes of outline an entry, then the parts in UTF-8: the names of the packs,
 * the ids that do not follow from their entry's name (the others are empty) and all records. A record is decoded when it is
 * first asked for, so that opening the table costs next to nothing however large it is; an outline is read where it lies.
 */
import { ENTRY_KINDS, type Entry, type EntryId, type Familiarity, formsOf } from '../glossary/entry.ts';
import { idOfName } from '../glossary/id-of-name.ts';
import type { FormSpec } from './candidate.ts';
import type { Sense, SenseOutline, SenseTable } from './sense.ts';

const MAGIC = 0x37534742; // "BGS7"
const HEADER_WORDS = 3;
/** In bytes: lengths have 16 bits. */
const LONGEST_PART = 0xffff;
/** The pack, then kind and familiarity in one. */
const OUTLINE_BYTES = 2;
const FAMILIARITIES = 8;

/** What the engine needs of an entry. */
export function toSense(entry: Entry): Sense {
  const { id, name, pack, kind, familiarity, gist, called, cues, not, related, roles } = entry;
  return {
    id,
    name,
    pack,
    kind,
    familiarity,
    gist,
    called,
    cues,
    not,
    related,
    roles,
    ...(entry.country === undefined ? {} : { country: entry.country }),
  };
}

/** All forms of one entry for the index compiler, the derived second mentions (`called`) among them. */
export function toFormSpecs(entry: Entry, number: number): readonly FormSpec[] {
  const ambiguous = new Set(entry.ambiguous);
  const sourceOf = (text: string) => {
    if (text === entry.name) return 'name';
    if (text === entry.short) return 'short';
    return text === entry.native?.text ? 'native' : 'form';
  };
  const specs: FormSpec[] = formsOf(entry).map((form) => ({
    text: form.text,
    entry: number,
    source: sourceOf(form.text),
    ambiguous: ambiguous.has(form.text),
    // A native name is good on any page: nobody prints it but for this entry.
    ...(form.lang === undefined || form.text === entry.native?.text ? {} : { lang: form.lang }),
  }));
  const taken = new Set(specs.map((spec) => spec.text));
  for (const text of entry.called) {
    if (!taken.has(text)) specs.push({ text, entry: number, source: 'called', ambiguous: true });
  }
  return entry.kind === 'person' ? [...specs, ...surnamesIn(specs, taken)] : specs;
}

/** A full name in Cyrillic or Greek letters, in which the surname comes last: two or three capitalised words. */
const FULL_NAME =
  /^(?=[\p{Script=Cyrillic}\p{Script=Greek}])\p{Lu}[\p{L}\p{M}'’-]+ (?:\p{Lu}[\p{L}\p{M}'’-]+ )?(\p{Lu}[\p{L}\p{M}'’-]{2,})$/u;

/** The surnames of a person as other scripts write them: `called` gives them in Latin letters only. */
function surnamesIn(specs: readonly FormSpec[], taken: ReadonlySet<string>): readonly FormSpec[] {
  const found = new Map<string, FormSpec>();
  for (const { text, lang, entry } of specs) {
    const surname = FULL_NAME.exec(text)?.[1];
    if (surname === undefined || taken.has(surname)) continue;
    const spec = { text: surname, entry, source: 'called', ambiguous: true } as const;
    found.set(`${surname} ${lang ?? ''}`, lang === undefined ? spec : { ...spec, lang });
  }
  return [...found.values()];
}

// A sense as it is stored: a tuple without its id and its outline, its related entries as numbers.
type Packed = readonly [
  name: string,
  gist: string,
  country: string,
  called: readonly string[],
  cues: readonly string[],
  not: readonly string[],
  related: readonly number[],
  roles: readonly (readonly [role: string, from: string, until?: string])[],
];

/**
 * Compiles senses, in any order, into the file that `openSenseTable` reads. `encode` is UTF-8. Throws RangeError if a
 * related entry is not among them, a sense takes more than 64 kB, or there are more than 256 packs.
 */
export function compileSenseTable(senses: readonly Sense[], encode: (text: string) => Uint8Array): ArrayBuffer {
  const packs = [...new Set(senses.map((sense) => sense.pack))];
  const numbers = new Map(senses.map((sense, number) => [sense.id, number]));
  const numberOf = (id: EntryId): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new RangeError(`There is no sense "${id}".`);
    return number;
  };
  const parts = [
    encode(JSON.stringify(packs)),
    ...senses.map(({ id, name }) => encode(id === idOfName(name) ? '' : id)),
    ...senses.map((sense) => encode(JSON.stringify(packSense(sense, numberOf)))),
  ];
  if (packs.length > 256) throw new RangeError(`There are ${packs.length} packs, at most 256.`);
  const byId = senses.map((_, number) => number).sort((a, b) => compareIds(senses[a], senses[b]));
  const lengthsAt = (HEADER_WORDS + byId.length) * 4;
  const outlinesAt = lengthsAt + parts.length * 2;
  const head = outlinesAt + senses.length * OUTLINE_BYTES;
  const bytes = new Uint8Array(head + parts.reduce((sum, part) => sum + part.length, 0));
  new Uint32Array(bytes.buffer, 0, lengthsAt / 4).set([MAGIC, senses.length, head, ...byId]);
  new Uint16Array(bytes.buffer, lengthsAt, parts.length).set(parts.map(({ length }) => length));
  bytes.set(
    senses.flatMap(({ pack, kind, familiarity }) => [
      packs.indexOf(pack),
      ENTRY_KINDS.indexOf(kind) * FAMILIARITIES + familiarity,
    ]),
    outlinesAt,
  );
  let at = head;
  for (const part of parts) {
    if (part.length > LONGEST_PART)
      throw new RangeError(`A sense takes ${part.length} bytes, at most ${LONGEST_PART}.`);
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.buffer;
}

function compareIds(a: Sense | undefined, b: Sense | undefined): number {
  return (a?.id ?? '') < (b?.id ?? '') ? -1 : 1;
}

function packSense(sense: Sense, numberOf: (id: EntryId) => number): Packed {
  const { name, gist, country = '', called, cues, not } = sense;
  const related = sense.related.map(numberOf);
  const roles = sense.roles.map(({ role, from, until }) =>
    until === undefined ? ([role, from] as const) : ([role, from, until] as const),
  );
  return [name, gist, country, called, cues, not, related, roles];
}

function unpackSense(id: EntryId, packed: Packed, outline: SenseOutline, idAt: (entry: number) => EntryId): Sense {
  const [name, gist, country, called, cues, not, related, roles] = packed;
  const { pack, kind, familiarity } = outline;
  return {
    id,
    name,
    pack,
    kind,
    familiarity,
    gist,
    called,
    cues,
    not,
    related: related.map(idAt),
    roles: roles.map(([role, from, until]) => (until === undefined ? { role, from } : { role, from, until })),
    ...(country === '' ? {} : { country }),
  };
}

/** Opens a compiled table. Throws if the bytes are not one. `decode` is UTF-8. */
export function openSenseTable(buffer: ArrayBuffer, decode: (bytes: Uint8Array) => string): SenseTable {
  const [magic, size = 0, head = 0] = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== MAGIC) throw new Error('Sense table is damaged or of another version');
  const byId = new Uint32Array(buffer, HEADER_WORDS * 4, size);
  const lengths = new Uint16Array(buffer, (HEADER_WORDS + size) * 4, 2 * size + 1);
  const outlines = new Uint8Array(buffer, lengths.byteOffset + lengths.byteLength, size * OUTLINE_BYTES);
  const starts = new Uint32Array(lengths.length);
  let end = head;
  lengths.forEach((length, number) => {
    starts[number] = end;
    end += length;
  });
  const part = (number: number) => decode(new Uint8Array(buffer, starts[number] ?? head, lengths[number] ?? 0));
  const packs = JSON.parse(part(0)) as readonly string[]; // our own file, known by its magic
  const checked = (entry: number): number => {
    if (!Number.isInteger(entry) || entry < 0 || entry >= size) throw new RangeError(`There is no sense ${entry}.`);
    return entry;
  };
  const recordAt = (entry: number) => JSON.parse(part(1 + size + checked(entry))) as Packed;
  const outlineAt = (entry: number): SenseOutline => {
    const [pack = 0, rest = 0] = outlines.subarray(checked(entry) * OUTLINE_BYTES);
    return {
      pack: packs[pack] ?? '',
      kind: ENTRY_KINDS[Math.floor(rest / FAMILIARITIES)] ?? 'concept',
      familiarity: (rest % FAMILIARITIES) as Familiarity,
    };
  };
  const ids = new Map<number, EntryId>();
  const idAt = (entry: number): EntryId => {
    const known = ids.get(entry);
    if (known !== undefined) return known;
    const written = part(1 + checked(entry));
    const id = written === '' ? idOfName(recordAt(entry)[0]) : written;
    ids.set(entry, id);
    return id;
  };
  const decoded = new Map<number, Sense>();
  /** Of the senses decoded: mostly these are asked for by id as well. */
  const numbers = new Map<EntryId, number>();
  const at = (entry: number): Sense => {
    const known = decoded.get(entry);
    if (known !== undefined) return known;
    const sense = unpackSense(idAt(entry), recordAt(entry), outlineAt(entry), idAt);
    decoded.set(entry, sense);
    numbers.set(sense.id, entry);
    return sense;
  };
  return {
    size,
    at,
    outlineAt,
    numberOf(id) {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      const place = findId(size, (one) => idAt(byId[one] ?? size), id);
      return place === undefined ? undefined : byId[place];
    },
  };
}

/** A table over senses at hand, sorted by id: the reader's own entries, compiled at run time, and tests. */
export function createSenseTable(senses: readonly Sense[]): SenseTable {
  const at = (entry: number): Sense => {
    const sense = senses[entry];
    if (sense === undefined) throw new RangeError(`There is no sense ${entry}.`);
    return sense;
  };
  return {
    size: senses.length,
    at,
    outlineAt: at,
    numberOf: (id) => findId(senses.length, (entry) => at(entry).id, id),
  };
}

/** The place of an id among `size` sorted ones. */
function findId(size: number, idAt: (place: number) => EntryId, id: EntryId): number | undefined {
  let low = 0;
  let high = size - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = idAt(middle);
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
