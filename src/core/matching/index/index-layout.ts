/**
 * How a compiled term index lies in its bytes. Little-endian; every section begins at a multiple of four.
 *
 * | section | per | holds |
 * |---|---|---|
 * | header | `HEADER_WORDS` words | see `HEADER` |
 * | slots | slot, 4 bytes | open addressing by the hash of the core: tag and 1 + number of the first form with it; 0 is empty |
 * | places | `STRIDE` forms, 4 bytes | where among the texts that of the first of them begins |
 * | meta | form, 4 bytes | entry, source, flags: see `packMeta` |
 * | filter | word, 4 bytes | a Bloom filter of two bits a key, both in one word; keys are the hash of each form of one token, that of the first two tokens of each longer one, `lengthKey` of the latter, and for forms that may begin with a small letter `smallKey` of their first token and of their first two |
 * | langs | form, 1 byte | number of its language among the languages, from 1; 0: any |
 * | languages | | the language tags, joined by commas, UTF-8 |
 * | texts | | a line break, then the forms as the glossary spells them, each with a line break behind it, UTF-8: who lists them decodes them as they lie |
 *
 * Forms with the same core follow each other; all but the last carry `CONTINUES`.
 */
import type { FormSource } from '../candidate.ts';

/** "BGTI" in ASCII. Read the other way round on a big-endian machine, which is then refused. */
export const MAGIC = 0x49544742;
/** Goes up whenever the layout, the folding or the tokeniser changes: the hashes in an index depend on all three. */
export const VERSION = 4;
/** How long the header is, in words of four bytes. */
export const HEADER_WORDS = 9;
/** So many line ends at most are passed to find a text. */
export const STRIDE = 32;
/** Ends a text among the texts. */
export const LINE_BREAK = '\n';

/** Places of the numbers in the header, in words. */
export const HEADER = {
  magic: 0,
  version: 1,
  bytes: 2,
  forms: 3,
  slots: 4,
  filterBits: 5,
  maxTokens: 6,
  languageBytes: 7,
  textBytes: 8,
} as const;

const SOURCES: readonly FormSource[] = ['name', 'short', 'native', 'form', 'called'];

const ENTRY_BITS = 24;
/** Entries are numbered below this. */
export const MAX_ENTRIES = 2 ** ENTRY_BITS;
const AMBIGUOUS = 1 << 27;
/** The next form has the same core. */
export const CONTINUES = 1 << 28;

/** Entry in bits 0–23, source in 24–26, then the flags. */
export function packMeta(entry: number, source: FormSource, isAmbiguous: boolean): number {
  return entry | (SOURCES.indexOf(source) << ENTRY_BITS) | (isAmbiguous ? AMBIGUOUS : 0);
}

/** The entry of what `packMeta` packed. */
export const entryIn = (meta: number): number => meta & (MAX_ENTRIES - 1);

/** Its source; one that only a later release knows is any other form. */
export const sourceIn = (meta: number): FormSource => SOURCES[(meta >>> ENTRY_BITS) & 7] ?? 'form';

/** All that `packMeta` packed. */
export function unpackMeta(meta: number): { entry: number; source: FormSource; ambiguous: boolean } {
  return { entry: entryIn(meta), source: sourceIn(meta), ambiguous: (meta & AMBIGUOUS) !== 0 };
}

/** Where the sections begin, in bytes. */
export interface Layout {
  readonly slots: number;
  readonly places: number;
  readonly meta: number;
  readonly filter: number;
  readonly langs: number;
  readonly languages: number;
  readonly texts: number;
  readonly bytes: number;
}

/** The layout that follows from the numbers in a header. */
export function layoutOf(sizes: {
  readonly forms: number;
  readonly slots: number;
  readonly filterBits: number;
  readonly languageBytes: number;
  readonly textBytes: number;
}): Layout {
  const slots = HEADER_WORDS * 4;
  const places = slots + sizes.slots * 4;
  const meta = places + Math.ceil(sizes.forms / STRIDE) * 4;
  const filter = meta + sizes.forms * 4;
  const langs = filter + 2 ** sizes.filterBits * 4;
  const languages = langs + aligned(sizes.forms);
  const texts = languages + aligned(sizes.languageBytes);
  return { slots, places, meta, filter, langs, languages, texts, bytes: texts + aligned(sizes.textBytes) };
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}
