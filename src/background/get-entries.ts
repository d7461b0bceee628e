/** Several entries at once, for the side panel's lists. */
import { type CardEntry, toCardEntry } from '../core/glossary/cards.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import { loadCardTexts } from '../platform/glossary-files.ts';
import { findCardEntry } from './get-card.ts';
import { getBundledGlossary } from './lexicon.ts';
import type { Audience } from './own-lexicon.ts';

/** The entries in the order asked for; those that do not exist for this audience are left out. */
export async function getEntries(ids: readonly EntryId[], audience: Audience): Promise<readonly CardEntry[]> {
  const bundled = await readBundled(ids);
  const found = await Promise.all(ids.map(async (id) => bundled.get(id) ?? (await findCardEntry(id, audience))));
  return found.filter((entry) => entry !== undefined);
}

/** The bundled ones among them, each file of cards read once. */
async function readBundled(ids: readonly EntryId[]): Promise<ReadonlyMap<EntryId, CardEntry>> {
  const { senses } = await getBundledGlossary();
  const numbers = ids.map((id) => senses.numberOf(id)).filter((number) => number !== undefined);
  const texts = await loadCardTexts(numbers);
  const entries = numbers.flatMap((number, at) => {
    const text = texts[at];
    return text === undefined ? [] : [toCardEntry(senses.at(number), text)];
  });
  return new Map(entries.map((entry) => [entry.id, entry]));
}
