import type { JSX } from 'preact';
import { browser } from '../platform/browser.ts';
import { translate } from '../platform/i18n.ts';
import { hasSidePanel, openSidePanel } from '../platform/side-panel.ts';

/** The name of the thing, and the ways to its other surfaces. */
export function PopupHead({ tabId }: { readonly tabId: number | undefined }): JSX.Element {
  return (
    <header class="head">
      <h1>
        <img src="/icons/32.png" width="20" height="20" alt="" />
        {translate('extensionName')}
      </h1>
      <nav>
        {hasSidePanel() ? (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              openSidePanel({ id: tabId }).then(
                () => window.close(),
                (error: unknown) => console.error('The side panel does not open:', error),
              );
            }}
          >
            {translate('popupOpenSidePanel')}
          </button>
        ) : null}
        <button type="button" class="button quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {translate('popupOpenOptions')}
        </button>
      </nav>
    </header>
  );
}
