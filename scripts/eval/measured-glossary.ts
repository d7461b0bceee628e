/** A glossary as it is measured: a lexicon, and for every entry the keys a corpus may label it with. */
import { existsSync, readFileSync } from 'node:fs';
import type { Entry, EntryId } from '../../src/core/glossary/entry.ts';
import { compileTermIndex } from '../../src/core/matching/index/compile-term-index.ts';
import { openTermIndex } from '../../src/core/matching/index/term-index.ts';
import type { Lexicon } from '../../src/core/matching/lexicon.ts';
import { createSenseTable, toFormSpecs, toSense } from '../../src/core/matching/sense-table.ts';
import { readGlossary } from '../glossary/read-glossary.ts';

/** A glossary to measure with, and how its entries are told in the keys of the corpora. */
export interface MeasuredGlossary {
  readonly title: string;
  readonly lexicon: Lexicon;
  readonly keyOf: (id: EntryId) => string | undefined;
  /** All keys the glossary has an entry for. */
  readonly keys: ReadonlySet<string>;
  /** Whether a corpus of named entities would label the entry; concepts are reported apart. */
  readonly isName: (id: EntryId) => boolean;
  /** What was left out or changed on the way in, one line each. */
  readonly notes: readonly string[];
}

/** Turns a key into the one that stands for its entity: `T:title` becomes the Wikidata id where that is known. */
export type ToCanonicalKey = (key: string) => string;

/** Reads the Wikidata ids of Wikipedia titles; without the file every key stands for itself. */
export function readKeys(file: string): ToCanonicalKey {
  if (!existsSync(file)) return (key) => key;
  const titles: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof titles !== 'object' || titles === null) throw new Error(`${file}: expected an object of titles`);
  const ids = new Map<string, unknown>(Object.entries(titles));
  return (key) => {
    const id = key.startsWith('T:') ? ids.get(key.slice(2)) : undefined;
    return typeof id === 'string' ? id : key;
  };
}

/** Compiles entries the way the extension does. */
export function compileLexicon(entries: readonly Entry[]): Lexicon {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const specs = sorted.flatMap((entry, number) => toFormSpecs(entry, number));
  return {
    sources: [{ index: openTermIndex(compileTermIndex(specs)), senses: createSenseTable(sorted.map(toSense)) }],
  };
}

/** Kinds that corpora of named entities do not label. */
const UNLABELLED_KINDS: ReadonlySet<string> = new Set(['concept']);

/** Our own glossary; an entry's key comes from the title of its Wikipedia article. */
export function readBundledGlossary(folder: string, toCanonicalKey: ToCanonicalKey): MeasuredGlossary {
  const { entries, problems } = readGlossary(folder);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const keyOf = (id: EntryId): string | undefined => {
    const title = byId.get(id)?.wikipedia;
    // Only our own prose labels what has no article there.
    return title === undefined ? `entry:${id}` : toCanonicalKey(`T:${title}`);
  };
  return {
    title: `bundled glossary, ${entries.length} entries`,
    lexicon: compileLexicon(entries),
    keyOf,
    keys: new Set(entries.flatMap((entry) => keyOf(entry.id) ?? [])),
    isName: (id) => !UNLABELLED_KINDS.has(byId.get(id)?.kind ?? ''),
    notes: problems.map((problem) => `glossary: ${problem}`),
  };
}
