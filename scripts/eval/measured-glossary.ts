/** A glossary as it is measured: a lexicon, and for every entry the keys a corpus may label it with. */
import { existsSync, readFileSync } from 'node:fs';
import type { Entry, EntryId } from '../../src/core/glossary/entry.ts';
import type { Lexicon } from '../../src/core/matching/lexicon.ts';
import { createSenseTable, toFormSpecs, toSense } from '../../src/core/matching/sense-table.ts';
import { compileTermIndex, openTermIndex } from '../../src/core/matching/term-index.ts';
import { readGlossary } from '../glossary/read-glossary.ts';

export interface MeasuredGlossary {
  readonly title: string;
  readonly lexicon: Lexicon;
  readonly keysOf: (id: EntryId) => ReadonlySet<string>;
  /** All keys the glossary has an entry for. */
  readonly keys: ReadonlySet<string>;
  /** Whether a corpus of named entities would label the entry; concepts are reported apart. */
  readonly isName: (id: EntryId) => boolean;
  /** What was left out or changed on the way in, one line each. */
  readonly notes: readonly string[];
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

/** Our own glossary. Keys come from the Wikipedia titles through `keysFile`, if that is at hand. */
export function readBundledGlossary(folder: string, keysFile: string): MeasuredGlossary {
  const { entries, problems } = readGlossary(folder);
  const notes = problems.map((problem) => `glossary: ${problem}`);
  const titles = existsSync(keysFile)
    ? new Map<string, unknown>(Object.entries(JSON.parse(readFileSync(keysFile, 'utf8')) as object))
    : new Map<string, unknown>();
  if (titles.size === 0) notes.push(`${keysFile} is missing: only labels of the form T:title can be matched`);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const keysOf = (id: EntryId): ReadonlySet<string> => {
    const title = byId.get(id)?.wikipedia;
    if (title === undefined) return new Set();
    const key = titles.get(title);
    return new Set([`T:${title}`, ...(typeof key === 'string' ? [key] : [])]);
  };
  return {
    title: `bundled glossary, ${entries.length} entries`,
    lexicon: compileLexicon(entries),
    keysOf,
    keys: new Set(entries.flatMap((entry) => [...keysOf(entry.id)])),
    isName: (id) => !UNLABELLED_KINDS.has(byId.get(id)?.kind ?? ''),
    notes,
  };
}
