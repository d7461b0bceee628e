import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { parseSiteList, type SiteList } from '../core/settings/parse-site-list.ts';
import type { Settings } from '../core/settings/settings.ts';
import { translate, translateCount } from '../platform/i18n.ts';
import { SPEECH } from '../platform/speech.ts';
import { wordError } from '../ui/word-error.ts';
import { FileButton } from './FileButton.tsx';
import { ItemList } from './ItemList.tsx';
import { readTextFile } from './read-text-file.ts';
import { Block, Section } from './setting.tsx';
import type { Change } from './use-options.ts';

type ListName = 'blockedSites' | 'allowedSites';

/** The sites where names are not marked, or the only ones where they are. */
export function SitesSection({ settings, change }: { readonly settings: Settings; change: Change }): JSX.Element {
  const name: ListName = settings.scope === 'listed' ? 'allowedSites' : 'blockedSites';
  const sites = settings[name];
  return (
    <Section id="sites" title={translate('optionsSites')}>
      <Block name={name === 'allowedSites' ? 'optionsAllowedSites' : 'optionsBlockedSites'}>
        <ItemList
          items={[...sites].sort().map((site) => ({ key: site, name: site }))}
          empty={translate(name === 'allowedSites' ? 'optionsAllowedSitesEmpty' : 'optionsBlockedSitesEmpty')}
          action={translate('optionsRemove')}
          onAct={(site) => change((now) => ({ [name]: now[name].filter((one) => one !== site) }))}
        />
        <AddSites onAdd={(patterns) => change((now) => ({ [name]: [...new Set([...now[name], ...patterns])] }))} />
      </Block>
    </Section>
  );
}

const LINES_SHOWN = 5;
const MOST_BYTES = 5_000_000;

/** Pages give their hosts so. */
const inAscii = (host: string) => URL.parse(`http://${host}`)?.hostname;

function AddSites({ onAdd }: { onAdd(patterns: readonly string[]): void }): JSX.Element {
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<SiteList | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const take = (text: string) => {
    const list = parseSiteList(text, inAscii);
    setRead(list);
    if (list.patterns.length > 0) onAdd(list.patterns);
    const badLines = new Set(list.bad.map(({ line }) => line));
    setTyped(
      text
        .split(/\r\n|\r|\n/)
        .filter((_, at) => badLines.has(at + 1))
        .join('\n'),
    ); // what is wrong stays, to be mended
  };
  return (
    <form
      class="add-sites"
      onSubmit={(event) => {
        event.preventDefault();
        take(typed);
      }}
    >
      <label>
        {translate('optionsAddSites')}
        <textarea
          class="field"
          rows={typed.includes('\n') ? 6 : 2}
          placeholder={'example.org\n*.example.com'}
          spellcheck={false}
          dir="ltr"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="button" disabled={typed.trim() === ''}>
          {translate('optionsAdd')}
        </button>
        <FileButton
          label={translate('optionsImportFile')}
          accept=".txt,text/plain"
          onFile={async (file) => {
            try {
              take(await readTextFile(file, MOST_BYTES));
              setTrouble(undefined);
            } catch (error) {
              setTrouble(wordError(error, SPEECH));
            }
          }}
        />
      </div>
      <div role="status">
        {trouble === undefined ? null : <p class="problem">{trouble}</p>}
        {read === undefined ? null : <AddedSites read={read} />}
      </div>
    </form>
  );
}

function AddedSites({ read: { patterns, bad, isCut } }: { readonly read: SiteList }): JSX.Element {
  return (
    <>
      {patterns.length === 0 ? null : <p>{translateCount('optionsSitesAdded', patterns.length)}</p>}
      {isCut ? <p class="problem">{translate('optionsSitesCut')}</p> : null}
      {bad.length === 0 ? null : (
        <div class="problem">
          <p>{translateCount('optionsSitesBad', bad.length)}</p>
          <ul>
            {bad.slice(0, LINES_SHOWN).map(({ line, text }) => (
              <li key={line}>
                {translate('optionsLine', line)} <code>{text}</code>
              </li>
            ))}
            {bad.length > LINES_SHOWN ? <li>…</li> : null}
          </ul>
        </div>
      )}
    </>
  );
}
