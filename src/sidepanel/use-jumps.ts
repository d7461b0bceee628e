import { useState } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import type { MentionPlace } from '../core/reading/whos-who.ts';
import { askPage } from '../platform/messenger.ts';

/** Where the page was last taken to. */
export interface LastJump {
  readonly entry: EntryId;
  /** Place among the entry's mentions, from 0. */
  readonly nth: number;
}

/** Where the page was taken to, and the ways there and back. */
export interface Jumps {
  readonly last: LastJump | undefined;
  /** Whether the last place could not be found any more. */
  readonly isLost: boolean;
  /** Goes to the entry's next place, from the last one back to the first. */
  goToNext(entry: EntryId, places: readonly MentionPlace[]): void;
  /** Goes back to where the reader was before the first jump. */
  goBack(): void;
}

/**
 * Takes the page of a tab to mentions and back. `article` names what the page shows. `onLost` is called where it is no
 * longer what the list says.
 */
export function useJumps(tabId: number, article: string, onLost: () => void): Jumps {
  const [last, setLast] = useState<(LastJump & { readonly article: string }) | undefined>();
  const [isLost, setLost] = useState(false);
  const own = last?.article === article ? last : undefined; // another article has not been taken anywhere
  const settle = (isThere: boolean) => {
    setLost(!isThere);
    if (!isThere) onLost();
  };
  const fail = (error: unknown) => {
    console.debug('The page cannot be taken there:', error);
    settle(false);
  };
  return {
    last: own,
    isLost,
    goToNext(entry, places) {
      if (places.length === 0) return;
      const nth = own?.entry === entry ? (own.nth + 1) % places.length : 0;
      const place = places[nth];
      if (place === undefined) return;
      setLast({ article, entry, nth });
      askPage(tabId, 'jumpTo', { block: place.block, start: place.start }).then(settle, fail);
    },
    goBack() {
      setLast(undefined);
      askPage(tabId, 'jumpBack', {}).then(() => settle(true), fail);
    },
  };
}
