/** What the engine works with: the bundled glossary, read once for the life of this worker, and the reader's own entries. */
import type { Lexicon, LexiconSource } from '../core/matching/lexicon.ts';
import { loadBundledGlossary } from '../platform/glossary-files.ts';
import { type Audience, getOwnSource } from './own-lexicon.ts';

let bundled: Promise<LexiconSource> | undefined;

/** The bundled glossary. Rejects with a Refusal if a file is missing or damaged; the next call tries again. */
export function getBundledGlossary(): Promise<LexiconSource> {
  bundled ??= loadBundledGlossary().catch((error: unknown) => {
    bundled = undefined;
    throw error;
  });
  return bundled;
}

/** Everything that pages are read with, as far as the audience may see it. */
export async function getLexicon(audience: Audience): Promise<Lexicon> {
  const [bundledSource, own] = await Promise.all([getBundledGlossary(), getOwnSource(audience)]);
  return { sources: own === undefined ? [bundledSource] : [bundledSource, own] };
}
