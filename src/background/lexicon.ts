/** What the engine works with: the bundled glossary, read once for the life of this worker. */

import type { SenseTable } from '../core/matching/sense.ts';
import { openSenseTable } from '../core/matching/sense-table.ts';
import { openTermIndex, type TermIndex } from '../core/matching/term-index.ts';
import { loadGlossaryBytes } from '../platform/glossary-files.ts';

/** A compiled glossary: the forms and what they may mean. `FormSpec.entry` numbers of the index point into the senses. */
export interface CompiledGlossary {
  readonly index: TermIndex;
  readonly senses: SenseTable;
}

const decoder = new TextDecoder();

async function loadBundled(): Promise<CompiledGlossary> {
  const [terms, senses] = await Promise.all([loadGlossaryBytes('terms.bin'), loadGlossaryBytes('senses.bin')]);
  return { index: openTermIndex(terms), senses: openSenseTable(senses, (bytes) => decoder.decode(bytes)) };
}

let bundled: Promise<CompiledGlossary> | undefined;

/** The bundled glossary. Rejects with a message for people if a file is missing or damaged; the next call tries again. */
export function getBundledGlossary(): Promise<CompiledGlossary> {
  bundled ??= loadBundled().catch((error: unknown) => {
    bundled = undefined;
    throw error;
  });
  return bundled;
}
