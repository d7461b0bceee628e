/** "I know this" and "not what is meant here": what the reader chose on this page, each with its undo. */
import type { EntryId } from '../../core/glossary/entry.ts';
import type { RejectionReach } from '../../core/reading/drawn-card.ts';
import { askPatiently } from '../../platform/ask-patiently.ts';

/** What is chosen now, and how it is changed. */
export interface ReaderChoices {
  isKnown(entry: EntryId): boolean;
  setKnown(entry: EntryId, isKnown: boolean): Promise<void>;
  reachOf(entry: EntryId): RejectionReach | undefined;
  setReach(entry: EntryId, reach: RejectionReach | undefined): Promise<void>;
  /**
   * Forgets what was chosen. With a reach, only what reaches so far and what is known: the settings keep that by now, may
   * change, and tell of it themselves.
   */
  forget(only?: RejectionReach): void;
}

/**
 * Choices of one page. `onLeaveOut` gets the entries that are not meant on it. Changes show at once; where the
 * background refuses to keep one, it is taken back and the promise rejects.
 */
export function createReaderChoices(onLeaveOut: (entries: ReadonlySet<EntryId>) => void): ReaderChoices {
  const known = new Set<EntryId>();
  const reaches = new Map<EntryId, RejectionReach>();

  const putKnown = (entry: EntryId, isKnown: boolean) => {
    if (isKnown) known.add(entry);
    else known.delete(entry);
  };
  const put = (entry: EntryId, reach: RejectionReach | undefined) => {
    if (reach === undefined) reaches.delete(entry);
    else reaches.set(entry, reach);
    onLeaveOut(new Set(reaches.keys()));
  };
  return {
    isKnown: (entry) => known.has(entry),
    reachOf: (entry) => reaches.get(entry),
    async setKnown(entry, isKnown) {
      putKnown(entry, isKnown);
      try {
        await askPatiently('markKnown', { entry, known: isKnown });
      } catch (error) {
        putKnown(entry, !isKnown);
        throw error;
      }
    },
    async setReach(entry, reach) {
      const before = reaches.get(entry);
      put(entry, reach);
      if ((before === 'site') === (reach === 'site')) return;
      try {
        await askPatiently('rejectSense', { entry, rejected: reach === 'site' });
      } catch (error) {
        put(entry, before);
        throw error;
      }
    },
    forget(only) {
      known.clear();
      for (const [entry, reach] of reaches) if ((only ?? reach) === reach) put(entry, undefined);
    },
  };
}
