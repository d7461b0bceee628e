import { useEffect, useState } from 'preact/hooks';
import type { CardData } from '../core/glossary/card-data.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import { reasonOf } from '../core/parsing/reason-of.ts';

/** The card of an entry: not here yet, here, no longer in any glossary, or the reason why it cannot be had, for people. */
export type LoadedCard =
  | { readonly phase: 'asking' }
  | { readonly phase: 'shown'; readonly data: CardData }
  | { readonly phase: 'gone' }
  | { readonly phase: 'failed'; readonly why: string };

/** Asks for the card of an entry, and again when it is another one. `ask` keeps its identity. */
export function useCard(entry: EntryId, ask: (entry: EntryId) => Promise<CardData | undefined>): LoadedCard {
  const [card, setCard] = useState<LoadedCard>({ phase: 'asking' });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: LoadedCard) => {
      if (isCurrent) setCard(next);
    };
    ask(entry).then(
      (data) => show(data === undefined ? { phase: 'gone' } : { phase: 'shown', data }),
      (error: unknown) => show({ phase: 'failed', why: reasonOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [entry, ask]);
  return card;
}
