import { useEffect, useState } from 'preact/hooks';
import type { CardEntry } from '../core/glossary/cards.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import { reasonOf } from '../core/parsing/reason-of.ts';
import { askPatiently } from '../platform/ask-patiently.ts';

/** The whole entries of a page, in the page's order. */
export interface EntriesView {
  readonly entries: readonly CardEntry[];
  /** Why they could not be read, for people. */
  readonly trouble: string | undefined;
}

/** Reads the entries whenever the list is another one; until they are here, those of before are shown. */
export function useEntries(ids: readonly EntryId[]): EntriesView {
  const [view, setView] = useState<EntriesView>({ entries: [], trouble: undefined });
  const key = ids.join(' ');
  useEffect(() => {
    let isCurrent = true;
    const show = (next: EntriesView) => {
      if (isCurrent) setView(next);
    };
    const wanted = key === '' ? [] : key.split(' ');
    askPatiently('getEntries', { entries: wanted }).then(
      (entries) => show({ entries, trouble: undefined }),
      (error: unknown) => show({ entries: [], trouble: reasonOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return view;
}
