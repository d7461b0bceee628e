/** Which entries a reader wants marked at all, wherever they stand. */
import type { EntryId, EntryKind, Familiarity, PackId } from '../glossary/entry.ts';
import type { Settings } from '../settings/settings.ts';

/** What of an entry decides whether it is wanted. */
export interface RankedEntry {
  readonly id: EntryId;
  readonly pack: PackId;
  readonly kind: EntryKind;
  readonly familiarity: Familiarity;
}

/** Whether the entry may be painted: not known to the reader, not too familiar, its pack and kind switched on. */
export function isWantedEntry(
  entry: RankedEntry,
  settings: Pick<Settings, 'familiarity' | 'packsOff' | 'kindsOff' | 'known'>,
): boolean {
  if (entry.familiarity > settings.familiarity || settings.known.includes(entry.id)) return false;
  return !settings.packsOff.includes(entry.pack) && !settings.kindsOff.includes(entry.kind);
}
