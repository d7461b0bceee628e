import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import { toQuery } from '../core/search/fold-query.ts';
import type { SearchFilter } from '../core/search/rank-hits.ts';
import type { SettingsChange } from '../core/settings/parse-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { ListedEntry } from '../platform/ask-page-report.ts';
import { receiveHandedOver } from '../platform/hand-over.ts';
import { askPage } from '../platform/messenger.ts';
import type { PageView } from '../platform/page-view.ts';
import { noteRecent } from '../platform/recents.ts';
import { SETTINGS_STORE } from '../platform/settings-store.ts';
import { SPEECH } from '../platform/speech.ts';
import { useStored } from '../ui/use-stored.ts';
import type { Searched } from './load-searched.ts';
import { type EntryOnPage, entriesOnPage, type PopupTab, UNKNOWN_TAB } from './popup-tab.ts';
import { usePage } from './use-page.ts';
import { type SearchView, useSearch } from './use-search.ts';

/** Where the reader was taken to last: the nth mention of an entry, from 0. */
export interface Jumped {
  readonly entry: EntryId;
  readonly nth: number;
}

/** What the popup shows, and what it does. */
export interface PopupState {
  /** Undefined until they are read, or if they cannot be. */
  readonly settings: Settings | undefined;
  /** Why settings could not be read or changed, for people. */
  readonly trouble: string | undefined;
  readonly typed: string;
  readonly filter: SearchFilter;
  /** Whether anything is typed or filtered by. */
  readonly isSearching: boolean;
  readonly search: SearchView;
  readonly view: PageView;
  readonly onPage: readonly EntryOnPage[];
  readonly namesOnPage: ReadonlyMap<EntryId, ListedEntry>;
  readonly jumpedTo: Jumped | undefined;
  /** The entry whose card is open. */
  readonly shown: EntryId | undefined;
  readonly root: RefObject<HTMLElement | null>;
  type(typed: string): void;
  filterBy(filter: SearchFilter): void;
  open(entry: EntryId): void;
  /** From a card to the one before it, or to the lists. */
  back(): void;
  jump(entry: EntryOnPage): void;
  refresh(): void;
  /** Changes settings, and shows what the page makes of it. */
  change(toChange: (settings: Settings) => SettingsChange): Promise<void>;
}

/** Everything the popup knows and can do, for a tab that may not be known yet. */
export function usePopup(known: PopupTab | undefined, searched: Promise<Searched>): PopupState {
  const tab = known ?? UNKNOWN_TAB;
  const [typed, type] = useState('');
  const [filter, filterBy] = useState<SearchFilter>({});
  const [jumpedTo, setJumpedTo] = useState<Jumped | undefined>();
  const { value: stored, trouble, change } = useStored(SETTINGS_STORE, SPEECH);
  const { view, refresh } = usePage(known);
  const onPage = useMemo(() => (view.phase === 'ready' ? entriesOnPage(view.report) : []), [view]);
  const namesOnPage = useMemo(() => new Map(onPage.map(({ entry }) => [entry.id, entry])), [onPage]);
  const search = useSearch(searched, { typed, filter }, namesOnPage);
  useEffect(() => {
    const lifetime = new AbortController();
    receiveHandedOver('lookUp', type, lifetime.signal);
    return () => lifetime.abort();
  }, []);

  return {
    typed,
    filter,
    isSearching: toQuery(typed) !== '' || filter.kind !== undefined || filter.pack !== undefined,
    search,
    view,
    onPage,
    namesOnPage,
    jumpedTo,
    settings: stored?.settings,
    trouble,
    ...useTrail(tab),
    type,
    filterBy,
    refresh,
    jump(one) {
      const nth = jumpedTo?.entry === one.entry.id ? (jumpedTo.nth + 1) % one.mentions.length : 0;
      const mention = one.mentions[nth];
      if (mention === undefined || tab.id === undefined) return;
      setJumpedTo({ entry: one.entry.id, nth });
      askPage(tab.id, 'jumpTo', { block: mention.block, start: mention.start }).catch(refresh);
    },
    change: useCallback(
      async (toChange) => {
        await change(toChange);
        refresh();
      },
      [change, refresh],
    ),
  };
}

/** The cards opened one from another; going back from the first gives the focus back to the search field. */
function useTrail(tab: PopupTab): Pick<PopupState, 'shown' | 'open' | 'back' | 'root'> {
  const [trail, setTrail] = useState<readonly EntryId[]>([]);
  const root = useRef<HTMLElement>(null);
  return {
    root,
    shown: trail.at(-1),
    open(entry) {
      setTrail([...trail, entry]);
      noteRecent(entry, tab).catch((error: unknown) => console.error('The look-up is not noted:', error));
    },
    back() {
      setTrail(trail.slice(0, -1));
      if (trail.length === 1) requestAnimationFrame(() => root.current?.querySelector('input')?.focus());
    },
  };
}
