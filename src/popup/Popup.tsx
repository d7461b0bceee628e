import type { JSX } from 'preact';
import type { EntryId } from '../core/glossary/entry.ts';
import { siteOfAddress } from '../core/settings/site-rules.ts';
import { withOrWithout } from '../core/settings/with-or-without.ts';
import { translate } from '../platform/i18n.ts';
import type { PageView } from '../platform/page-view.ts';
import type { CardControls } from '../ui/card-controls.ts';
import { useTheme } from '../ui/use-theme.ts';
import { CardView } from './CardView.tsx';
import type { Searched } from './load-searched.ts';
import { moveAmongRows } from './move-among-rows.ts';
import { PageControls, RestingBanner } from './PageControls.tsx';
import { PopupHead } from './PopupHead.tsx';
import { PopupLists } from './PopupLists.tsx';
import { type PopupTab, UNKNOWN_TAB } from './popup-tab.ts';
import { type PopupState, usePopup } from './use-popup.ts';

/** The toolbar's window: look something up, see what is on the page, change what matters while reading. */
export function Popup(props: {
  readonly tab: PopupTab | undefined;
  readonly searched: Promise<Searched>;
}): JSX.Element {
  const { tab = UNKNOWN_TAB, searched } = props;
  const popup = usePopup(props.tab, searched);
  const { settings, trouble, shown, view, change } = popup;
  const now = Date.now();
  useTheme(settings?.theme);
  return (
    <main ref={popup.root} onKeyDown={(event) => followKey(event, popup)}>
      <PopupHead tabId={tab.id} />
      {trouble === undefined ? null : (
        <p class="banner trouble" role="alert">
          {translate('popupStorageTrouble', trouble)}
        </p>
      )}
      {settings === undefined ? null : <RestingBanner settings={settings} now={now} change={change} />}
      <PopupLists popup={popup} isPrivate={tab.isPrivate} />
      {shown === undefined ? null : (
        <CardView
          key={shown}
          entry={shown}
          published={view.phase === 'ready' ? view.report.page.published : undefined}
          onPage={popup.namesOnPage}
          controls={{ onFollow: popup.open, ...(tab.isPrivate ? {} : knownControl(popup, shown)) }}
          onBack={popup.back}
        />
      )}
      {settings === undefined ? null : (
        <PageControls settings={settings} site={siteIn(view)} isPrivate={tab.isPrivate} now={now} change={change} />
      )}
    </main>
  );
}

/** Escape goes one step back; arrow keys move among the rows. What is being composed has these keys for itself. */
function followKey(event: KeyboardEvent, popup: PopupState): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') {
    if (popup.shown !== undefined) popup.back();
    else if (popup.isSearching) {
      popup.type('');
      popup.filterBy({});
    } else return; // the browser closes the popup
  } else if (popup.shown !== undefined || !moveAmongRows(event)) return;
  event.preventDefault();
}

function siteIn(view: PageView): string | undefined {
  if (view.phase !== 'ready') return undefined;
  return siteOfAddress(view.report.page.url); // a file has none, nor has our own welcome page
}

function knownControl({ settings, change }: PopupState, entry: EntryId): Pick<CardControls, 'known'> {
  if (settings === undefined) return {};
  return {
    known: {
      isKnown: settings.known.includes(entry),
      onChange: (isKnown) => {
        void change(({ known }) => {
          return { known: withOrWithout(known, entry, isKnown) };
        });
      },
    },
  };
}
