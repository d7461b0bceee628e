import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { OWN_PACK } from '../core/own-entries/own-pack.ts';
import { foldForSearch } from '../core/search/fold-query.ts';
import { translate } from '../platform/i18n.ts';
import { useTheme } from '../ui/use-theme.ts';
import { AboutSection } from './AboutSection.tsx';
import { CardsSection } from './CardsSection.tsx';
import { DataSection } from './DataSection.tsx';
import { KnownSection } from './KnownSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { OwnSection } from './own/OwnSection.tsx';
import { useOwnEntries } from './own/use-own-entries.ts';
import { PacksSection } from './PacksSection.tsx';
import { Preview } from './Preview.tsx';
import { Problems } from './Problems.tsx';
import { SearchField } from './SearchField.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { Sought } from './setting.tsx';
import { useGlossary } from './use-glossary.ts';
import { useOptions } from './use-options.ts';

const SECTIONS = [
  ['marks', 'optionsMarks'],
  ['cards', 'optionsCards'],
  ['sites', 'optionsSites'],
  ['packs', 'optionsPacks'],
  ['known', 'optionsChoices'],
  ['own', 'ownTitle'],
  ['shortcuts', 'optionsShortcuts'],
  ['data', 'optionsData'],
  ['about', 'optionsAbout'],
] as const;

/** The options page: everything that can be changed, with a preview of what it does. */
export function Options(): JSX.Element {
  const [typed, setTyped] = useState('');
  const { settings, stored, trouble, change, keep } = useOptions();
  const glossary = useGlossary();
  const own = useOwnEntries();
  const names = useMemo(
    () => new Map([...glossary.senses, ...own.entries].map(({ id, name }) => [id, name])),
    [glossary, own.entries],
  );
  const forms = useMemo(
    () => new Map(glossary.senses.flatMap(({ forms, name }) => forms.map((form) => [form, name]))),
    [glossary],
  );
  useTheme(settings.theme);
  return (
    <Sought.Provider value={foldForSearch(typed)}>
      <div class="page">
        <PageHead typed={typed} onType={setTyped} />
        <main>
          <Problems stored={stored} trouble={trouble ?? glossary.trouble} />
          <MarksSection settings={settings} change={change} />
          <CardsSection settings={settings} change={change} />
          <SitesSection settings={settings} change={change} keep={keep} />
          <PacksSection
            packs={[
              ...glossary.packs,
              {
                id: OWN_PACK,
                title: translate('optionsOwnPack'),
                description: translate('optionsOwnPackHint'),
                count: own.entries.length,
              },
            ]}
            countOf={(kind) => glossary.senses.filter((sense) => sense.kind === kind).length || undefined}
            settings={settings}
            change={change}
          />
          <KnownSection settings={settings} nameOf={(id) => names.get(id) ?? id} change={change} />
          <OwnSection view={own} bundledWith={(form) => forms.get(form)} />
          <ShortcutsSection />
          <DataSection />
          <AboutSection entries={glossary.senses.length} />
          <p class="none-found">{translate('optionsNoneFound')}</p>
        </main>
        <Preview settings={settings} />
      </div>
    </Sought.Provider>
  );
}

function PageHead({ typed, onType }: { readonly typed: string; onType(typed: string): void }): JSX.Element {
  return (
    <header class="page-head">
      <h1>
        <img src="/icons/48.png" width="32" height="32" alt="" />
        {translate('extensionName')}
      </h1>
      <SearchField
        label={translate('optionsSearch')}
        placeholder={translate('optionsSearch')}
        typed={typed}
        onType={onType}
      />
      <nav aria-label={translate('optionsSections')}>
        {SECTIONS.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {translate(title)}
          </a>
        ))}
      </nav>
    </header>
  );
}
