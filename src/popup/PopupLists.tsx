import type { JSX } from 'preact';
import { translate } from '../platform/i18n.ts';
import { requestSites } from '../platform/page-view.ts';
import { Greeting } from './Greeting.tsx';
import { PageSection } from './PageSection.tsx';
import { RecentSection } from './RecentSection.tsx';
import { ResultSection } from './ResultSection.tsx';
import { SearchBox } from './SearchBox.tsx';
import { usePacks } from './use-packs.ts';
import type { PopupState } from './use-popup.ts';

/** The search field and what is under it; hidden, but kept as it is, while a card is open. */
export function PopupLists({
  popup,
  isPrivate,
}: {
  readonly popup: PopupState;
  readonly isPrivate: boolean;
}): JSX.Element {
  const { typed, search, open } = popup;
  const packs = usePacks();
  return (
    <div class="lists-view" hidden={popup.shown !== undefined}>
      <SearchBox
        typed={typed}
        filter={popup.filter}
        packs={packs}
        onType={popup.type}
        onFilter={popup.filterBy}
        onEnter={() => {
          const [first] = search.results;
          if (first !== undefined) open(first.item.id);
        }}
      />
      {search.trouble === undefined ? null : (
        <p class="banner trouble" role="alert">
          {translate('panelTrouble', search.trouble)}
        </p>
      )}
      <div class="lists">
        {popup.isSearching ? (
          <ResultSection typed={typed} search={search} onOpen={open} />
        ) : (
          <>
            <Greeting />
            <PageSection
              view={popup.view}
              entries={popup.onPage}
              jumpedTo={popup.jumpedTo}
              onOpen={open}
              onJump={popup.jump}
              onAllowSites={() => void requestSites().then(popup.refresh)}
              onMarkEverywhere={() => void popup.change(() => ({ scope: 'everywhere' }))}
            />
            <RecentSection itemOf={search.itemOf} isPrivate={isPrivate} onOpen={open} />
          </>
        )}
      </div>
    </div>
  );
}
