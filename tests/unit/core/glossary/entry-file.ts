/** A sound glossary file for tests, and variations of it. */
import type { EntryFile } from '../../../../src/core/glossary/parse-entry.ts';

const META = {
  name: 'Harbour Council',
  kind: 'organisation',
  familiarity: '2',
  sources: [{ title: 'Statutes', publisher: 'Harbour Council', year: '1998' }],
  reviewed: '2026-11-23',
};

const BODY = `
Body of nine coastal towns that sets the rules for fishing in their common bay.

It was founded in 1998 after a dispute over herring. Its rulings bind the towns, not the state.
`;

/** The front-matter keys in the order that files must have. */
const ORDER = [
  'name', 'short', 'kind', 'native', 'called', 'forms', 'ambiguous', 'cues', 'not', 'wikipedia', 'official', 'country',
  'place', 'facts', 'roles', 'status', 'timeline', 'related', 'familiarity', 'contested', 'sources', 'reviewed',
]; // biome-ignore format: a list to compare by eye

/** A sound file with some front matter replaced (undefined removes a key), keys in order, and perhaps another body. */
export function entryFile(changes: Record<string, unknown> = {}, body = BODY): EntryFile {
  const all: Record<string, unknown> = { ...META, ...changes };
  const known = ORDER.filter((key) => all[key] !== undefined);
  const unknown = Object.keys(all).filter((key) => !ORDER.includes(key));
  const meta = Object.fromEntries([...known, ...unknown].map((key) => [key, all[key]]));
  return { id: 'harbour-council', pack: 'coast', meta, body };
}
