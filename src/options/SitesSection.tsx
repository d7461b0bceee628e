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
import type { Change, Keep } from './use-options.ts';

type ListName = 'blockedSites' | 'allowedSites';

/** The sites where names are not marked, or the only ones where they are. */
export function SitesSection(props: { readonly settings: Settings; change: Change; keep: Keep }): JSX.Element {
  const { settings, change, keep } = props;
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
        <AddSites onAdd={(patterns) => keep((now) => ({ [name]: [...new Set([...now[name], ...patterns])] }))} />
      </Block>
    </Section>
  );
}

const LINES_SHOWN = 5;
const MOST_BYTES = 5_000_000;

/** Pages give their hosts so. */
const inAscii = (host: string) => URL.parse(`http://${host}`)?.hostname;

/** `onAdd` tells whether there was room. */
function AddSites({ onAdd }: { onAdd(patterns: readonly string[]): Promise<boolean> }): JSX.Element {
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<SiteList | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  /** What is wrong stays in the field, to be mended, below what else stands there. */
  const take = async (text: string, besides = '') => {
    const list = parseSiteList(text, inAscii);
    const isKept = list.patterns.length === 0 || (await onAdd(list.patterns));
    setRead(isKept ? list : undefined);
    if (!isKept) return;
    const badLines = new Set(list.bad.map(({ line }) => line));
    const wrong = text.split(/\r\n|\r|\n/).filter((_, at) => badLines.has(at + 1));
    setTyped([besides, ...wrong].filter((line) => line !== '').join('\n'));
  };
  return (
    <form
      class="add-sites"
      onSubmit={(event) => {
        event.preventDefault();
        void take(typed);
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
              await take(await readTextFile(file, MOST_BYTES), typed);
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
