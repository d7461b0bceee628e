import { useCallback, useState } from 'preact/hooks';
import type { OwnEntry } from '../../core/own-entries/own-entry.ts';
import type { OwnEntries } from '../../core/own-entries/own-store.ts';
import { changeOwnEntries, loadOwnEntries } from '../../platform/own-entries-store.ts';
import { watchOwnEntries } from '../../platform/own-stamp.ts';
import { useWatched } from '../../ui/use-watched.ts';
import { wordError } from '../../ui/word-error.ts';
import { SPEECH } from '../speech.ts';

/** Changes and stores the entries, all or none; false (and `trouble`) if they could not be kept. */
export type ChangeOwn = (toChange: (entries: readonly OwnEntry[]) => readonly OwnEntry[]) => Promise<boolean>;

export interface OwnView extends OwnEntries {
  /** Why they could not be read or the last change not be kept, for people. */
  readonly trouble: string | undefined;
  readonly change: ChangeOwn;
}

const NONE: OwnEntries = { entries: [], unusable: [], isNewer: false };

/** The reader's own entries, kept up to date. */
export function useOwnEntries(): OwnView {
  const read = useWatched(loadOwnEntries, watchOwnEntries);
  const [refused, setRefused] = useState<string | undefined>();
  const change = useCallback<ChangeOwn>(async (toChange) => {
    try {
      await changeOwnEntries(toChange);
      setRefused(undefined);
      return true;
    } catch (error) {
      setRefused(wordError(error, SPEECH));
      return false;
    }
  }, []);
  return {
    ...(read.phase === 'read' ? read.value : NONE),
    trouble: refused ?? (read.phase === 'failed' ? wordError(read.error, SPEECH) : undefined),
    change,
  };
}
