import type { JSX } from 'preact';
import { browser } from '../platform/browser.ts';
import { translate, translateCount } from '../platform/i18n.ts';
import { CREDITS } from './credits.ts';
import { Block, Section } from './setting.tsx';

/** Version, size of the glossary, the promise, the licences. */
export function AboutSection({ entries }: { readonly entries: number }): JSX.Element {
  return (
    <Section id="about" title={translate('optionsAbout')}>
      <Block name="optionsVersion">
        <p>
          Backgrounder {browser.runtime.getManifest().version} · {translateCount('optionsEntries', entries)}
        </p>
      </Block>
      <Block name="optionsPromise">
        <p>{translate('optionsPromiseText')}</p>
      </Block>
      <Block name="optionsLicences">
        <ul class="plain">
          {CREDITS.map(({ name, licence }) => (
            <li key={name}>
              {name} <span class="hint inline">{licence}</span>
            </li>
          ))}
        </ul>
        <p>
          <a href="../NOTICE.txt">{translate('optionsLicencesInFull')}</a>
        </p>
      </Block>
    </Section>
  );
}
