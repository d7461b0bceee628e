/** The reader's own entries as the engine and the cards need them, compiled anew when they have changed. */
import type { EntryId } from '../core/glossary/entry.ts';
import type { LexiconSource } from '../core/matching/lexicon.ts';
import type { OwnEntry } from '../core/own-entries/own-entry.ts';
import { compileOwnSource } from '../core/own-entries/own-source.ts';
import { loadOwnEntries } from '../platform/own-entries-store.ts';
import { keepByStamp } from './keep-by-stamp.ts';

/** Who asks: a page's content script, which private entries are kept from, or one of the extension's own surfaces. */
export type Audience = 'page' | 'reader';

interface Compiled {
  readonly source: LexiconSource | undefined;
  readonly entries: ReadonlyMap<EntryId, OwnEntry>;
}

const compileFor = (audience: Audience) => async (): Promise<Compiled> => {
  const { entries } = await loadOwnEntries();
  const shown = audience === 'page' ? entries.filter((entry) => !entry.isPrivate) : entries;
  return { source: compileOwnSource(shown), entries: new Map(shown.map((entry) => [entry.id, entry])) };
};

/** The own entries that an audience may see. */
const getOwn: { readonly [A in Audience]: () => Promise<Compiled> } = {
  page: keepByStamp(compileFor('page')),
  reader: keepByStamp(compileFor('reader')),
};

/** The compiled source of what the audience may see; undefined without any entry. */
export async function getOwnSource(audience: Audience): Promise<LexiconSource | undefined> {
  return (await getOwn[audience]()).source;
}

/** An own entry that the audience may see, or undefined. */
export async function findOwnEntry(id: EntryId, audience: Audience): Promise<OwnEntry | undefined> {
  return id.startsWith('own:') ? (await getOwn[audience]()).entries.get(id) : undefined;
}
