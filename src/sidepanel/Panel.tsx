import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import { receiveHandedOver } from '../platform/hand-over.ts';
import { translate } from '../platform/i18n.ts';
import { Glance } from './Glance.tsx';
import { PageNotice } from './PageNotice.tsx';
import { RowCard, type RowCardProps } from './RowCard.tsx';
import { usePage } from './use-page.ts';
import { useSettings } from './use-settings.ts';

/** The side panel: the article in the active tab at a glance. `search` is the panel's own address's. */
export function Panel({ search }: { readonly search: string }): JSX.Element {
  const { view, refresh } = usePage(search);
  const { settings, trouble, change } = useSettings();
  const [opened, setOpened] = useState<{ readonly entry: EntryId; readonly article: string } | undefined>();
  const [asked, setAsked] = useState<EntryId | undefined>();
  const known = useMemo(() => new Set(settings?.known), [settings]);
  useEffect(() => {
    const lifetime = new AbortController();
    receiveHandedOver('panelEntry', setAsked, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  const onKnown = (entry: EntryId, isKnown: boolean) =>
    change((now) => ({ known: [...now.known.filter((one) => one !== entry), ...(isKnown ? [entry] : [])] }));
  const report = view.phase === 'ready' && view.report.entries.length > 0 ? view.report : undefined;
  const article = view.phase === 'ready' ? `${view.tabId} ${view.report.page.url}` : undefined;
  const open = opened?.article === article ? opened?.entry : undefined; // a card belongs to its article
  const setOpen = (entry: EntryId | undefined) =>
    setOpened(entry === undefined || article === undefined ? undefined : { entry, article });
  const isHere = asked !== undefined && report?.entries.some(({ id }) => id === asked) === true;
  useEffect(() => {
    if (!isHere || article === undefined) return;
    setOpened({ entry: asked, article });
    setAsked(undefined);
  }, [isHere, asked, article]);
  return (
    <main>
      {trouble === undefined ? null : (
        <p class="trouble" role="alert">
          {translate('popupStorageTrouble', trouble)}
        </p>
      )}
      {asked === undefined || isHere ? null : (
        <RowCard
          key={asked}
          entry={asked}
          published={report?.page.published}
          onPage={NOTHING}
          known={known}
          onKnown={onKnown}
          onClose={() => setAsked(undefined)}
        />
      )}
      {report === undefined || view.phase !== 'ready' ? (
        <>
          <h1 class="visually-hidden">{translate('panelTitle')}</h1>
          <PageNotice view={view} change={change} onAllowed={refresh} />
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
