import { useCallback, useState } from 'preact/hooks';
import type { Speech } from './translate.ts';
import { useWatched } from './use-watched.ts';
import { wordError } from './word-error.ts';

/** A place where something of the reader's is kept. The functions keep their identity. */
export interface Store<T, C> {
  readonly load: () => Promise<T>;
  /** Stores a change, all of it or nothing; rejects with what kept it from being stored. */
  readonly change: (toChange: C) => Promise<void>;
  readonly watch: (onChange: () => void, signal: AbortSignal) => void;
}

/** What is kept now, and how to change it. */
export interface Stored<T, C> {
  /** Undefined until it is read, or if it cannot be. */
  readonly value: T | undefined;
  /** Why it could not be read or the last change not be kept, for people. */
  readonly trouble: string | undefined;
  /** Changes and stores; false (and `trouble`) if it could not be kept. Never rejects, so callers need not wait. */
  readonly change: (toChange: C) => Promise<boolean>;
}

/** What a store holds, kept up to date with what any other surface changes. */
export function useStored<T, C>(store: Store<T, C>, speech: Speech): Stored<T, C> {
  const read = useWatched(store.load, store.watch);
  const [refused, setRefused] = useState<string | undefined>();
  const change = useCallback(
    async (toChange: C) => {
      try {
        await store.change(toChange);
        setRefused(undefined);
        return true;
      } catch (error) {
        setRefused(wordError(error, speech));
        return false;
      }
    },
    [store, speech],
  );
  return {
    value: read.phase === 'read' ? read.value : undefined,
    trouble: refused ?? (read.phase === 'failed' ? wordError(read.error, speech) : undefined),
    change,
  };
}
