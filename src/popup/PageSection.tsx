import type { JSX } from 'preact';
import { formatNumber, translate, translateCount } from '../platform/i18n.ts';
import type { PageReport } from '../platform/messages.ts';
import type { PageView } from '../platform/page-view.ts';
import { EntryRow } from './EntryRow.tsx';
import type { EntryOnPage } from './popup-tab.ts';

/** What is on the page, and what can be done about it. */
export interface PageSectionProps {
  readonly view: PageView;
  readonly entries: readonly EntryOnPage[];
  /** Where the reader was taken to last. */
  readonly jumpedTo: { readonly entry: string; readonly nth: number } | undefined;
  onOpen(entry: string): void;
  onJump(entry: EntryOnPage): void;
  onAllowSites(): void;
  onMarkEverywhere(): void;
}

/** What is on this page, in reading order; or why there is nothing. */
export function PageSection(props: PageSectionProps): JSX.Element | null {
  const { view, entries, jumpedTo, onOpen, onJump } = props;
  if (view.phase === 'asking') return null;
  if (view.phase === 'unsupported') return <Notice title="popupUnsupported" text="popupUnsupportedHint" />;
  if (view.phase === 'noPermission') {
    return (
      <Notice title="popupNoPermission" text="popupNoPermissionHint">
        <button type="button" class="button main" onClick={props.onAllowSites}>
          {translate('popupAllowSites')}
        </button>
      </Notice>
    );
  }
  if (entries.length === 0)
    return <EmptyPage silence={view.report.silence} onMarkEverywhere={props.onMarkEverywhere} />;
  return (
    <section aria-labelledby="on-page">
      <div class="lists-head">
        <h2 id="on-page">{translate('popupOnPageTitle')}</h2>
        <span class="count">{translateCount('popupNames', entries.length)}</span>
      </div>
      <ul class="rows">
        {entries.map((one) => (
          <EntryRow
            key={one.entry.id}
            entry={one.entry}
            count={one.mentions.length}
            place={jumpedTo?.entry === one.entry.id ? placeOf(jumpedTo.nth, one) : undefined}
            onOpen={() => onOpen(one.entry.id)}
            onJump={() => onJump(one)}
          />
        ))}
      </ul>
    </section>
  );
}

const placeOf = (nth: number, { mentions }: EntryOnPage) => `${formatNumber(nth + 1)}/${formatNumber(mentions.length)}`;

function EmptyPage(props: { readonly silence: PageReport['silence']; onMarkEverywhere(): void }): JSX.Element | null {
  switch (props.silence) {
    case 'off':
    case 'paused':
      return null; // the banner says so
    case 'siteOff':
      return <Notice title="popupSiteOff" text="popupSiteOffHint" />;
    case 'notListed':
      return <Notice title="popupNotListed" text="popupNotListedHint" />;
    case 'language':
      return <Notice title="popupLanguage" text="popupLanguageHint" />;
    case 'notArticle':
      return (
        <Notice title="popupNotArticle" text="popupNotArticleHint">
          <button type="button" class="button" onClick={props.onMarkEverywhere}>
            {translate('popupMarkEverywhere')}
          </button>
        </Notice>
      );
    case undefined:
      return <Notice title="popupNothingHere" text="popupNothingHereHint" />;
  }
}

function Notice(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: JSX.Element;
}): JSX.Element {
  return (
    <section class="notice">
      <h2>{translate(props.title)}</h2>
      <p>{translate(props.text)}</p>
      {props.children}
    </section>
  );
}
