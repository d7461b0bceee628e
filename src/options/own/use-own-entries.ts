import type { OwnEntry } from '../../core/own-entries/own-entry.ts';
import type { OwnEntries } from '../../core/own-entries/own-store.ts';
import { changeOwnEntries, loadOwnEntries } from '../../platform/own-entries-store.ts';
import { watchOwnEntries } from '../../platform/own-stamp.ts';
import { SPEECH } from '../../platform/speech.ts';
import { useStored } from '../../ui/use-stored.ts';

/** Changes and stores the entries, all or none; false (and `trouble`) if they could not be kept. */
export type ChangeOwn = (toChange: (entries: readonly OwnEntry[]) => readonly OwnEntry[]) => Promise<boolean>;

/** The entries for a page that shows and changes them. */
export interface OwnView extends OwnEntries {
  /** Why they could not be read or the last change not be kept, for people. */
  readonly trouble: string | undefined;
  readonly change: ChangeOwn;
}

const NONE: OwnEntries = { entries: [], unusable: [], isNewer: false };
const OWN_STORE = { load: loadOwnEntries, change: changeOwnEntries, watch: watchOwnEntries };

/** The reader's own entries, kept up to date. */
export function useOwnEntries(): OwnView {
  const { value = NONE, trouble, change } = useStored(OWN_STORE, SPEECH);
  return { ...value, trouble, change };
}
