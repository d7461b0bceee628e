/** The reader's entries as a second source for the engine, beside the bundled glossary. */
import { compileTermIndex } from '../matching/index/compile-term-index.ts';
import { openTermIndex } from '../matching/index/term-index.ts';
import type { LexiconSource } from '../matching/lexicon.ts';
import type { Sense } from '../matching/sense.ts';
import { createSenseTable, toFormSpecs, toSense } from '../matching/sense-table.ts';
import { type OwnEntry, toEntry } from './own-entry.ts';

/** Compiles entries; undefined if there are none. */
export function compileOwnSource(entries: readonly OwnEntry[]): LexiconSource | undefined {
  if (entries.length === 0) return undefined;
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const specs = sorted.flatMap((own, number) => toFormSpecs(toEntry(own), number));
  return { index: openTermIndex(compileTermIndex(specs)), senses: createSenseTable(sorted.map(toOwnSense)) };
}

/** What the engine and the search know of an own entry. */
export function toOwnSense(own: OwnEntry): Sense {
  return { ...toSense(toEntry(own)), shadows: own.shadows };
}
