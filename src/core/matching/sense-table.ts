/**
 * The senses of a compiled glossary in one binary file that is used as it lies: a header, the offset of every record,
 * and the records as JSON in UTF-8. A record is decoded when it is first asked for, so that opening the table costs
 * the same however large it is.
 */
import type { Entry, EntryId } from '../glossary/entry.ts';
import { formsOf } from '../glossary/entry.ts';
import type { FormSpec } from './candidate.ts';
import type { Sense, SenseTable } from './sense.ts';

const MAGIC = 0x31534742; // "BGS1"
const HEADER_WORDS = 2;

/** What the engine needs of an entry. */
export function toSense(entry: Entry): Sense {
  const { id, name, pack, kind, familiarity, gist, called, cues, not, related, roles } = entry;
  const forms = [...new Set(formsOf(entry).map((form) => form.text))];
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
    forms,
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
  return specs;
}

/** Compiles senses, sorted by id, into the file that `openSenseTable` reads. `encode` is UTF-8. */
export function compileSenseTable(senses: readonly Sense[], encode: (text: string) => Uint8Array): ArrayBuffer {
  const records = senses.map((sense) => encode(JSON.stringify(sense)));
  const head = (HEADER_WORDS + records.length + 1) * 4;
  const bytes = new Uint8Array(head + records.reduce((sum, record) => sum + record.length, 0));
  const words = new Uint32Array(bytes.buffer, 0, head / 4);
  words[0] = MAGIC;
  words[1] = records.length;
  let at = head;
  records.forEach((record, number) => {
    words[HEADER_WORDS + number] = at;
    bytes.set(record, at);
    at += record.length;
  });
  words[HEADER_WORDS + records.length] = at;
  return bytes.buffer;
}

/** Opens a compiled table. Throws if the bytes are not one. `decode` is UTF-8. */
export function openSenseTable(buffer: ArrayBuffer, decode: (bytes: Uint8Array) => string): SenseTable {
  const [magic, size = 0] = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== MAGIC) throw new Error('The file of senses is damaged or of another version: reinstall Backgrounder.');
  const offsets = new Uint32Array(buffer, HEADER_WORDS * 4, size + 1);
  const decoded = new Map<number, Sense>();
  const at = (entry: number): Sense => {
    const known = decoded.get(entry);
    if (known !== undefined) return known;
    const start = offsets[entry];
    const end = offsets[entry + 1];
    if (start === undefined || end === undefined || entry >= size) throw new RangeError(`There is no sense ${entry}.`);
    const sense = JSON.parse(decode(new Uint8Array(buffer, start, end - start))) as Sense; // our own file, checked by its magic
    decoded.set(entry, sense);
    return sense;
  };
  return { size, at, numberOf: (id) => findId(size, at, id) };
}

/** A table over senses at hand, sorted by id: the reader's own entries, compiled at run time, and tests. */
export function createSenseTable(senses: readonly Sense[]): SenseTable {
  const at = (entry: number): Sense => {
    const sense = senses[entry];
    if (sense === undefined) throw new RangeError(`There is no sense ${entry}.`);
    return sense;
  };
  return { size: senses.length, at, numberOf: (id) => findId(senses.length, at, id) };
}

function findId(size: number, at: (entry: number) => Sense, id: EntryId): number | undefined {
  let low = 0;
  let high = size - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = at(middle).id;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
