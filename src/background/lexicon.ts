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

const last = new Map<Audience, Lexicon>();

/** Everything that pages are read with, as far as the audience may see it: the same object as long as it is the same. */
export async function getLexicon(audience: Audience): Promise<Lexicon> {
  const [bundledSource, own] = await Promise.all([getBundledGlossary(), getOwnSource(audience)]);
  const before = last.get(audience);
  if (before?.sources[0] === bundledSource && before.sources[1] === own) return before;
  const lexicon = { sources: own === undefined ? [bundledSource] : [bundledSource, own] };
  last.set(audience, lexicon);
  return lexicon;
}

/** What `getLexicon` gave the last time, which the reader may have changed since; undefined before the first. */
export function guessLexicon(audience: Audience): Lexicon | undefined {
  return last.get(audience);
}
