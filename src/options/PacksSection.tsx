import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ENTRY_KINDS } from '../core/glossary/entry.ts';
import type { Pack } from '../core/glossary/pack.ts';
import { OWN_PACK } from '../core/own-entries/own-pack.ts';
import type { Settings } from '../core/settings/settings.ts';
import { withOrWithout } from '../core/settings/with-or-without.ts';
import { translate, translateCount, uiLanguage } from '../platform/i18n.ts';
import { Toggle } from '../ui/controls/Toggle.tsx';
import { Block, Section } from './setting.tsx';
import type { Change } from './use-options.ts';

/** Packs and kinds, each with the number of its entries and a switch. */
export function PacksSection(props: {
  readonly packs: readonly Pick<Pack, 'id' | 'title' | 'description' | 'count'>[];
  /** How many entries there are of a kind. */
  countOf(kind: (typeof ENTRY_KINDS)[number]): number | undefined;
  readonly settings: Settings;
  change: Change;
}): JSX.Element {
  const { packs, countOf, settings, change } = props;
  return (
    <Section id="packs" title={translate('optionsPacks')}>
      <Block name="optionsPackList">
        <div class="toggles">
          {packs.map((pack) => (
            <Toggle
              key={pack.id}
              label={<Counted name={pack.title} count={pack.count} {...languageOf(pack.id)} />}
              hint={<bdi {...languageOf(pack.id)}>{pack.description}</bdi>}
              isOn={!settings.packsOff.includes(pack.id)}
              onChange={(isOn) => change(({ packsOff }) => ({ packsOff: withOrWithout(packsOff, pack.id, !isOn) }))}
            />
          ))}
        </div>
      </Block>
      <Block name="optionsKindList">
        <div class="toggles narrow">
          {ENTRY_KINDS.map((kind) => (
            <Toggle
              key={kind}
              label={<Counted name={translate(`cardKind_${kind}`)} count={countOf(kind)} />}
              isOn={!settings.kindsOff.includes(kind)}
              onChange={(isOn) => change(({ kindsOff }) => ({ kindsOff: withOrWithout(kindsOff, kind, !isOn) }))}
            />
          ))}
        </div>
      </Block>
      <LanguagesBlock settings={settings} change={change} />
    </Section>
  );
}

/** Packs are named in English, but for the reader's own, which the page itself names. */
const languageOf = (pack: string) => (pack === OWN_PACK ? {} : { lang: 'en' });

function Counted(props: {
  readonly name: string;
  readonly count: number | undefined;
  readonly lang?: string;
}): JSX.Element {
  const { name, count, lang } = props;
  return (
    <>
      <bdi lang={lang}>{name}</bdi>{' '}
      {count === undefined ? null : <span class="count">{translateCount('optionsEntries', count)}</span>}
    </>
  );
}

const LANGUAGE = /^[a-z]{2,3}$/;

/** A language by the name it has in the language of the page; its code where it has none. */
function nameOfLanguage(code: string): string {
  return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(code) ?? code;
}

function LanguagesBlock({ settings, change }: { readonly settings: Settings; change: Change }): JSX.Element {
  const stored = settings.pageLanguages.join(', ');
  const [typed, setTyped] = useState(stored);
  useEffect(() => setTyped(stored), [stored]);
  const wanted = typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  const wrong = wanted.filter((word) => !LANGUAGE.test(word));
  return (
    <Block name="optionsLanguages">
      <input
        type="text"
        class="field"
        aria-label={translate('optionsLanguages')}
        aria-invalid={wrong.length > 0}
        placeholder="en, de"
        dir="ltr"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={() => {
          if (wrong.length === 0) change(() => ({ pageLanguages: [...new Set(wanted)] }));
        }}
      />
      {wrong.length === 0 ? (
        <p class="hint">{wanted.map(nameOfLanguage).join(', ')}</p>
      ) : (
        <p class="problem" role="alert">
          {translate('optionsLanguagesWrong', wrong.join(', '))}
        </p>
      )}
    </Block>
  );
}
