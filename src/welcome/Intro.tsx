import type { JSX } from 'preact';
import { browser } from '../platform/browser.ts';
import { translate } from '../platform/i18n.ts';

/** What it is, in two sentences. */
export function Intro(): JSX.Element {
  return (
    <>
      <h1>
        <img src="/icons/64.png" width="40" height="40" alt="" />
        {translate('welcomeTitle')}
      </h1>
      <p>{translate('welcomeLead')}</p>
    </>
  );
}

/** What it never does, and in which language it speaks. */
export function PrivacyPromise(): JSX.Element {
  return (
    <>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{translate('welcomePrivacy')}</h2>
        <p>{translate('welcomePrivacy_text')}</p>
      </section>
      <p class="hint">{translate('welcomeEnglish')}</p>
      <p>
        <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {translate('welcomeOptions')}
        </button>
      </p>
    </>
  );
}
