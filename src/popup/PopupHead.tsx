import type { JSX } from 'preact';
import { browser } from '../platform/browser.ts';
import { translate } from '../platform/i18n.ts';
import { openSidePanel } from './open-side-panel.ts';

/** The name of the thing, and the ways to its other surfaces. */
export function PopupHead({ tabId }: { readonly tabId: number | undefined }): JSX.Element {
  return (
    <header class="head">
      <h1>
        <img src="/icons/32.png" width="20" height="20" alt="" />
        {translate('extensionName')}
      </h1>
      <nav>
        <button type="button" class="button quiet" onClick={() => openSidePanel(tabId)}>
          {translate('popupOpenSidePanel')}
        </button>
        <button type="button" class="button quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {translate('popupOpenOptions')}
        </button>
      </nav>
    </header>
  );
}
