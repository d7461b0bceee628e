/** Entries as cards show them, for tests of the side panel's lists. */
import { type CardEntry, toCardEntry, toCardText } from '../../../../src/core/glossary/cards.ts';
import { parseEntry } from '../../../../src/core/glossary/parse-entry.ts';
import { toSense } from '../../../../src/core/matching/sense-table.ts';
import { entryFile } from '../glossary/entry-file.ts';

/** A card for the id, with the given front matter and, if given, another body. */
export function card(id: string, changes: Record<string, unknown> = {}, body?: string): CardEntry {
  const entry = parseEntry({ ...entryFile({ name: id.toUpperCase(), ...changes }, body), id });
  return toCardEntry(toSense(entry), toCardText(entry));
}
