import type { ComponentChildren, JSX } from 'preact';
import type { SettingsChange } from '../core/settings/parse-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { siteOfAddress, toSiteChange } from '../core/settings/site-rules.ts';
import { translate } from '../platform/i18n.ts';
import type { PageReport } from '../platform/messages.ts';
import { type PageView, requestSites } from '../platform/page-view.ts';

/** A change worked out from the settings as they are when it is made. */
type ToChange = (settings: Settings) => SettingsChange;

/** Why there is nothing to list, with the way to change that. Null where there may be something. */
export function PageNotice(props: {
  readonly view: PageView;
  change(toChange: ToChange): void;
  onAllowed(): void;
}): JSX.Element | null {
  const { view, onAllowed } = props;
  switch (view.phase) {
    case 'asking':
      return (
        <p class="asking" role="status">
          {translate('panelAsking')}
        </p>
      );
    case 'unsupported':
      return (
        <Notice title="popupUnsupported" text="panelUnsupportedHint">
          <a class="button main" href="../popup/popup.html" target="_blank" rel="noopener">
            {translate('popupSearchLabel')}
          </a>
        </Notice>
      );
    case 'noPermission':
      return (
        <Notice title="popupNoPermission" text="popupNoPermissionHint">
          <Action name="popupAllowSites" onClick={() => void requestSites().then(onAllowed)} />
        </Notice>
      );
    case 'ready':
      return view.report.entries.length > 0 ? null : (
        <Silent report={view.report} isPrivate={view.isPrivate} change={props.change} />
      );
  }
}

function Silent(props: {
  readonly report: PageReport;
  readonly isPrivate: boolean;
  change(toChange: ToChange): void;
}): JSX.Element {
  const { report, isPrivate, change } = props;
  const site = siteOfAddress(report.page.url);
  const turnOnHere =
    isPrivate || site === undefined ? null : (
      <Action name="panelTurnOnHere" onClick={() => change((settings) => toSiteChange(settings, site, true))} />
    );
  const { silence } = report;
  switch (silence) {
    case 'off':
    case 'paused':
      return (
        <Notice title={silence === 'off' ? 'popupOff' : 'panelPaused'} text="panelRestingHint">
          <Action name="popupTurnOn" onClick={() => change(() => ({ enabled: true, pausedUntil: 0 }))} />
        </Notice>
      );
    case 'siteOff':
      return (
        <Notice title="popupSiteOff" text="panelSiteOffHint">
          {turnOnHere}
        </Notice>
      );
    case 'notListed':
      return (
        <Notice title="popupNotListed" text="panelNotListedHint">
          {turnOnHere}
        </Notice>
      );
    case 'language':
      return <Notice title="popupLanguage" text="popupLanguageHint" />;
    case 'notArticle':
      return (
        <Notice title="popupNotArticle" text="popupNotArticleHint">
          <Action name="popupMarkEverywhere" onClick={() => change(() => ({ scope: 'everywhere' }))} />
        </Notice>
      );
    default: // an article in which the glossary knows nobody
      return <Notice title="popupNothingHere" text="popupNothingHereHint" />;
  }
}

function Action({ name, onClick }: { readonly name: string; onClick(): void }): JSX.Element {
  return (
    <button type="button" class="button main" onClick={onClick}>
      {translate(name)}
    </button>
  );
}

function Notice(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <section class="notice" role="status">
      <h2>{translate(props.title)}</h2>
      <p>{translate(props.text)}</p>
      {props.children}
    </section>
  );
}
