import type { JSX } from 'preact';
import type { EntryId } from '../core/glossary/entry.ts';
import type { Settings } from '../core/settings/settings.ts';
import { withOrWithout } from '../core/settings/with-or-without.ts';
import { translate } from '../platform/i18n.ts';
import { ItemList } from './ItemList.tsx';
import { Block, Section } from './setting.tsx';
import type { Change } from './use-options.ts';

/** What the reader told the cards: names known, meanings rejected. All of it can be taken back. */
export function KnownSection(props: {
  readonly settings: Settings;
  nameOf(entry: EntryId): string;
  change: Change;
}): JSX.Element {
  const { settings, nameOf, change } = props;
  const undo = translate('optionsUndo');
  return (
    <Section id="known" title={translate('optionsChoices')}>
      <Block name="optionsKnown">
        <ItemList
          items={settings.known.map((id) => ({ key: id, name: nameOf(id) }))}
          empty={translate('optionsKnownEmpty')}
          action={undo}
          onAct={(id) => change(({ known }) => ({ known: withOrWithout(known, id, false) }))}
        />
      </Block>
      <Block name="optionsRejected">
        <ItemList
          items={settings.rejected.map(({ entry, site }) => ({
            key: `${entry} ${site}`,
            name: nameOf(entry),
            detail: site,
          }))}
          empty={translate('optionsRejectedEmpty')}
          action={undo}
          onAct={(key) =>
            change(({ rejected }) => ({ rejected: rejected.filter(({ entry, site }) => `${entry} ${site}` !== key) }))
          }
        />
      </Block>
    </Section>
  );
}
