/** What the engine works with: the bundled glossary, read once for the life of this worker. */

import type { Lexicon, LexiconSource } from '../core/matching/lexicon.ts';
import { openSenseTable } from '../core/matching/sense-table.ts';
import { openTermIndex } from '../core/matching/term-index.ts';
import { loadGlossaryBytes } from '../platform/glossary-files.ts';

const decoder = new TextDecoder();

async function loadBundled(): Promise<LexiconSource> {
  const [terms, senses] = await Promise.all([loadGlossaryBytes('terms.bin'), loadGlossaryBytes('senses.bin')]);
  return { index: openTermIndex(terms), senses: openSenseTable(senses, (bytes) => decoder.decode(bytes)) };
}

let bundled: Promise<LexiconSource> | undefined;

/** The bundled glossary. Rejects with a message for people if a file is missing or damaged; the next call tries again. */
export function getBundledGlossary(): Promise<LexiconSource> {
  bundled ??= loadBundled().catch((error: unknown) => {
    bundled = undefined;
    throw error;
  });
  return bundled;
}

/** Everything pages are read with. */
export async function getLexicon(): Promise<Lexicon> {
  return { sources: [await getBundledGlossary()] };
}
