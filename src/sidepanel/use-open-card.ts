import { useEffect, useState } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import { receiveHandedOver } from '../platform/hand-over.ts';

/** Which cards the panel shows. */
export interface OpenCardView {
  /** The entry of the article whose card is open in the list. */
  readonly open: EntryId | undefined;
  /** An entry that somebody asked for and that the article does not mention. */
  readonly elsewhere: EntryId | undefined;
  setOpen(entry: EntryId | undefined): void;
  closeElsewhere(): void;
}

/**
 * Which card is open: what the reader opened in this article, or what a card on the page handed over. `article` names
 * the article (undefined while there is none), `has` tells whether it mentions an entry.
 */
export function useOpenCard(article: string | undefined, has: (entry: EntryId) => boolean): OpenCardView {
  const [opened, setOpened] = useState<{ readonly entry: EntryId; readonly article: string } | undefined>();
  const [asked, setAsked] = useState<EntryId | undefined>();
  useEffect(() => {
    const lifetime = new AbortController();
    receiveHandedOver('panelEntry', setAsked, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  const isHere = asked !== undefined && has(asked);
  useEffect(() => {
    if (!isHere || article === undefined) return;
    setOpened({ entry: asked, article });
    setAsked(undefined);
  }, [isHere, asked, article]);
  return {
    open: opened?.article === article ? opened?.entry : undefined, // a card belongs to its article
    elsewhere: isHere ? undefined : asked,
    setOpen: (entry) => setOpened(entry === undefined || article === undefined ? undefined : { entry, article }),
    closeElsewhere: () => setAsked(undefined),
  };
}
