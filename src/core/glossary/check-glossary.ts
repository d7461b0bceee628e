/** Rules that concern several entries at once. */
import { type Entry, type EntryId, type Form, formsOf } from './entry.ts';

/** A broken rule: which entries it concerns and what is wrong, for people. */
export interface Problem {
  readonly ids: readonly EntryId[];
  readonly rule: string;
}

/** Finds everything that is wrong between entries; empty when the glossary is sound. */
export function findProblems(entries: readonly Entry[]): readonly Problem[] {
  return [...duplicateIds(entries), ...duplicateNames(entries), ...unknownRelated(entries), ...collisions(entries)];
}

function duplicateIds(entries: readonly Entry[]): readonly Problem[] {
  return groups(entries, (entry) => [entry.id])
    .filter(([, same]) => same.length > 1)
    .map(([id, same]) => ({
      ids: [id],
      rule: `the id stands in several packs: ${same.map((one) => one.pack).join(', ')}`,
    }));
}

function duplicateNames(entries: readonly Entry[]): readonly Problem[] {
  return groups(entries, (entry) => [entry.name.toLowerCase()])
    .filter(([, same]) => same.length > 1)
    .map(([name, same]) => ({ ids: same.map((one) => one.id), rule: `share the name "${name}"` }));
}

function unknownRelated(entries: readonly Entry[]): readonly Problem[] {
  const known = new Set(entries.map((entry) => entry.id));
  return entries.flatMap((entry) =>
    entry.related
      .filter((id) => !known.has(id) || id === entry.id)
      .map((id) => ({ ids: [entry.id], rule: `related: there is no other entry "${id}"` })),
  );
}

/** Two entries may share a form only if each of them has it under `ambiguous` or has cues to be told apart by. */
function collisions(entries: readonly Entry[]): readonly Problem[] {
  return groups(entries, (entry) => [...new Set(formsOf(entry).map(collisionKey))]).flatMap(([key, sharing]) => {
    const careless = sharing.filter((entry) => entry.cues.length === 0 && !isAmbiguous(entry, key));
    if (sharing.length < 2 || careless.length === 0) return [];
    const ids = sharing.map((entry) => entry.id);
    const who = careless.map((entry) => entry.id).join(', ');
    return [{ ids, rule: `share the form "${key}", but ${who} has neither cues nor the form under "ambiguous"` }];
  });
}

const collisionKey = (form: Form) => form.text.normalize('NFC');

function isAmbiguous(entry: Entry, key: string): boolean {
  return entry.ambiguous.some((text) => text.normalize('NFC') === key);
}

function groups(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): readonly (readonly [string, readonly Entry[]])[] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [entry]);
      else same.push(entry);
    }
  }
  return [...byKey];
}
