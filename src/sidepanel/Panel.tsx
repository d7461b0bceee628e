import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import { withOrWithout } from '../core/settings/with-or-without.ts';
import { translate } from '../platform/i18n.ts';
import { SETTINGS_STORE } from '../platform/settings-store.ts';
import { SPEECH } from '../platform/speech.ts';
import { useStored } from '../ui/use-stored.ts';
import { useTheme } from '../ui/use-theme.ts';
import { Glance } from './Glance.tsx';
import { PageNotice } from './PageNotice.tsx';
import { RowCard, type RowCardProps } from './RowCard.tsx';
import { useOpenCard } from './use-open-card.ts';
import { usePage } from './use-page.ts';

/** The side panel: the article in the active tab at a glance. `search` is the panel's own address's. */
export function Panel({ search }: { readonly search: string }): JSX.Element {
  const { view, refresh } = usePage(search);
  const { value, trouble, change } = useStored(SETTINGS_STORE, SPEECH);
  const settings = value?.settings;
  useTheme(settings?.theme);
  const known = useMemo(() => new Set(settings?.known), [settings]);
  const know = (entry: EntryId, isKnown: boolean) =>
    void change(({ known: before }) => ({ known: withOrWithout(before, entry, isKnown) }));
  const report = view.phase === 'ready' && view.report.entries.length > 0 ? view.report : undefined;
  const onKnown = view.phase === 'ready' && view.isPrivate ? undefined : know;
  const article = view.phase === 'ready' ? `${view.tabId} ${view.report.page.url}` : undefined;
  const { open, elsewhere, setOpen, closeElsewhere } = useOpenCard(
    article,
    (wanted) => report?.entries.some(({ id }) => id === wanted) === true,
  );
  return (
    <main>
      {trouble === undefined ? null : (
        <p class="trouble" role="alert">
          {translate('popupStorageTrouble', trouble)}
        </p>
      )}
      {elsewhere === undefined ? null : (
        <RowCard
          key={elsewhere}
          entry={elsewhere}
          published={report?.page.published}
          onPage={NOTHING}
          known={known}
          onKnown={onKnown}
          onClose={closeElsewhere}
        />
      )}
      {report === undefined || view.phase !== 'ready' ? (
        <>
          <h1 class="visually-hidden">{translate('panelTitle')}</h1>
          <PageNotice view={view} change={(toChange) => void change(toChange)} onAllowed={refresh} />
        </>
      ) : (
        <Glance
          key={view.tabId}
          tabId={view.tabId}
          report={report}
          open={open}
          known={known}
          onOpen={setOpen}
          onKnown={onKnown}
          onLost={refresh}
        />
      )}
    </main>
  );
}

const NOTHING: RowCardProps['onPage'] = new Map();
