import type { JSX } from 'preact';
import { browser } from '../platform/browser.ts';
import { translate, translateCount } from '../platform/i18n.ts';
import { Block, Section } from './setting.tsx';

/** Whose work is inside, and on what terms. */
const CREDITS = [
  ['Preact', 'MIT'],
  ['Fuse.js', 'Apache 2.0'],
  ['Papa Parse', 'MIT'],
  ['webextension-polyfill', 'MPL 2.0'],
  ['Natural Earth, world-atlas, topojson-client', 'public domain, ISC'],
  ['country-flag-icons', 'MIT'],
] as const;

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
          {CREDITS.map(([name, licence]) => (
            <li key={name}>
              {name} <span class="hint inline">{licence}</span>
            </li>
          ))}
        </ul>
      </Block>
    </Section>
  );
}
