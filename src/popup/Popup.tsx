import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import { toQuery } from '../core/search/fold-query.ts';
import type { SearchFilter } from '../core/search/rank-hits.ts';
import { siteOf } from '../core/settings/site-rules.ts';
import { receiveHandedOver } from '../platform/hand-over.ts';
import { translate } from '../platform/i18n.ts';
import { askPage } from '../platform/messenger.ts';
import { noteRecent } from '../platform/recents.ts';
import { CardView } from './CardView.tsx';
import { moveAmongRows } from './move-among-rows.ts';
import { PageControls, RestingBanner } from './PageControls.tsx';
import { PageSection } from './PageSection.tsx';
import { PopupHead } from './PopupHead.tsx';
import { type EntryOnPage, entriesOnPage, type PopupTab, requestSites } from './page-view.ts';
import { RecentSection } from './RecentSection.tsx';
import { ResultSection } from './ResultSection.tsx';
import { SearchBox } from './SearchBox.tsx';
import { usePacks } from './use-packs.ts';
import { usePage } from './use-page.ts';
import { useSearch } from './use-search.ts';
import { useSettings } from './use-settings.ts';

/** The toolbar's window: look something up, see what is on the page, change what matters while reading. */
export function Popup({ tab }: { readonly tab: PopupTab }): JSX.Element {
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<SearchFilter>({});
  const [trail, setTrail] = useState<readonly EntryId[]>([]);
  const [jumpedTo, setJumpedTo] = useState<{ readonly entry: EntryId; readonly nth: number } | undefined>();
  const root = useRef<HTMLElement>(null);
  const { settings, trouble, change } = useSettings();
  const { view, refresh } = usePage(tab.id);
  const packs = usePacks();
  const onPage = useMemo(() => (view.phase === 'ready' ? entriesOnPage(view.report) : []), [view]);
  const namesOnPage = useMemo(() => new Map(onPage.map(({ entry }) => [entry.id, entry])), [onPage]);
  const search = useSearch(typed, filter, namesOnPage);
  const now = Date.now();
  const shown = trail.at(-1);
  const isSearching = toQuery(typed) !== '' || filter.kind !== undefined || filter.pack !== undefined;

  useEffect(() => {
    const theme = settings?.theme ?? 'auto';
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [settings?.theme]);

  const open = (entry: EntryId) => {
    setTrail([...trail, entry]);
    void noteRecent(entry, tab);
  };
  const back = () => {
    setTrail(trail.slice(0, -1));
    if (trail.length === 1) requestAnimationFrame(() => root.current?.querySelector('input')?.focus());
  };
  const jump = (one: EntryOnPage) => {
    const nth = jumpedTo?.entry === one.entry.id ? (jumpedTo.nth + 1) % one.mentions.length : 0;
    const mention = one.mentions[nth];
    if (mention === undefined || tab.id === undefined) return;
    setJumpedTo({ entry: one.entry.id, nth });
    askPage(tab.id, 'jumpTo', { block: mention.block, start: mention.start }).catch(refresh);
  };
  useEffect(() => {
    const lifetime = new AbortController();
    receiveHandedOver('lookUp', setTyped, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  const changeAndRefresh: typeof change = async (toChange) => {
    await change(toChange);
    refresh();
  };

  return (
    <main
      ref={root}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && shown !== undefined) back();
        else if (event.key === 'Escape' && isSearching) {
          setTyped('');
          setFilter({});
        } else if (shown !== undefined || !moveAmongRows(event)) return;
        event.preventDefault();
      }}
    >
      <PopupHead tabId={tab.id} />
      {trouble === undefined ? null : (
        <p class="banner trouble" role="alert">
          {translate('popupStorageTrouble', trouble)}
        </p>
      )}
      {settings === undefined ? null : <RestingBanner settings={settings} now={now} change={changeAndRefresh} />}
      <div hidden={shown !== undefined}>
        <SearchBox
          typed={typed}
          filter={filter}
          packs={packs}
          onType={setTyped}
          onFilter={setFilter}
          onEnter={() => {
            const [first] = search.results;
            if (first !== undefined) open(first.item.id);
          }}
        />
        {search.trouble === undefined ? null : <p class="banner trouble">{search.trouble}</p>}
        <div class="lists">
          {isSearching ? (
            <ResultSection typed={typed} results={search.results} isComplete={search.isComplete} onOpen={open} />
          ) : (
            <>
              <PageSection
                view={view}
                entries={onPage}
                jumpedTo={jumpedTo}
                onOpen={open}
                onJump={jump}
                onAllowSites={() => void requestSites().then(refresh)}
                onMarkEverywhere={() => void changeAndRefresh(() => ({ scope: 'everywhere' }))}
              />
              <RecentSection items={search.items} isPrivate={tab.isPrivate} onOpen={open} />
            </>
          )}
        </div>
      </div>
      {shown === undefined ? null : (
        <CardView
          key={shown}
          entry={shown}
          published={view.phase === 'ready' ? view.report.page.published : undefined}
          onPage={namesOnPage}
          controls={{ onFollow: open }}
          onBack={back}
        />
      )}
      {settings === undefined ? null : (
        <PageControls
          settings={settings}
          site={view.phase === 'ready' ? siteOf(new URL(view.report.page.url).hostname) || undefined : undefined}
          isPrivate={tab.isPrivate}
          now={now}
          change={changeAndRefresh}
        />
      )}
    </main>
  );
}
