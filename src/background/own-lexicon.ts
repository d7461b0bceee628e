/** The reader's own entries as the engine and the cards need them, compiled anew when they have changed. */
import type { EntryId } from '../core/glossary/entry.ts';
import type { LexiconSource } from '../core/matching/lexicon.ts';
import type { OwnEntry } from '../core/own-entries/own-entry.ts';
import { compileOwnSource } from '../core/own-entries/own-source.ts';
import { loadOwnEntries } from '../platform/own-entries-store.ts';
import { loadOwnStamp } from '../platform/own-stamp.ts';

/** Who asks: a page's content script, which private entries are kept from, or one of the extension's own surfaces. */
export type Audience = 'page' | 'reader';

interface Compiled {
  readonly source: LexiconSource | undefined;
  readonly entries: ReadonlyMap<EntryId, OwnEntry>;
}

const kept = new Map<Audience, { readonly stamp: string; readonly compiled: Promise<Compiled> }>();

async function compileFor(audience: Audience): Promise<Compiled> {
  const { entries } = await loadOwnEntries();
  const shown = audience === 'page' ? entries.filter((entry) => !entry.isPrivate) : entries;
  return { source: compileOwnSource(shown), entries: new Map(shown.map((entry) => [entry.id, entry])) };
}

/** The own entries that the audience may see. An answer never outlives a change: the stored stamp is asked for each time. */
async function getOwn(audience: Audience): Promise<Compiled> {
  const stamp = await loadOwnStamp();
  const known = kept.get(audience);
  if (known?.stamp === stamp) return known.compiled;
  const compiled = compileFor(audience);
  kept.set(audience, { stamp, compiled });
  try {
    return await compiled;
  } catch (error) {
    kept.delete(audience); // the next call tries again
    throw error;
  }
}

/** The compiled source of what the audience may see; undefined without any entry. */
export async function getOwnSource(audience: Audience): Promise<LexiconSource | undefined> {
  return (await getOwn(audience)).source;
}

/** An own entry that the audience may see, or undefined. */
export async function findOwnEntry(id: EntryId, audience: Audience): Promise<OwnEntry | undefined> {
  return id.startsWith('own:') ? (await getOwn(audience)).entries.get(id) : undefined;
}
