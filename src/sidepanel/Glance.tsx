import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EntryId } from '../core/glossary/entry.ts';
import { findConnections } from '../core/reading/connections.ts';
import { formatPartialDate } from '../core/reading/format-date.ts';
import { listTimeline } from '../core/reading/page-timeline.ts';
import { listWhosWho } from '../core/reading/whos-who.ts';
import type { ListedReport } from '../platform/ask-page-report.ts';
import { translate, translateCount, uiLanguage } from '../platform/i18n.ts';
import type { PageReport } from '../platform/messages.ts';
import { BriefingActions, creditLine } from './BriefingActions.tsx';
import { ConnectionList } from './ConnectionList.tsx';
import { PageTimeline } from './PageTimeline.tsx';
import { PaperSources } from './PaperSources.tsx';
import { PlaceMapView } from './PlaceMapView.tsx';
import { useEntries } from './use-entries.ts';
import { type Jumps, useJumps } from './use-jumps.ts';
import { usePlaces } from './use-places.ts';
import { rowId } from './WhoRow.tsx';
import { WhosWho } from './WhosWho.tsx';

/** The article, which card is open in it, and what the reader may do. */
export interface GlanceProps {
  readonly tabId: number;
  readonly report: ListedReport;
  readonly open: EntryId | undefined;
  readonly known: ReadonlySet<EntryId>;
  onOpen(entry: EntryId | undefined): void;
  readonly onKnown: ((entry: EntryId, isKnown: boolean) => void) | undefined;
  onLost(): void;
}

/** One article: who is in it, what happened when, where it is, how it hangs together. */
export function Glance(props: GlanceProps): JSX.Element {
  const { tabId, report, open, known, onOpen, onKnown, onLost } = props;
  const { page, mentions } = report;
  const rows = useMemo(() => listWhosWho(mentions, report.entries), [mentions, report.entries]);
  const onPage = useMemo(() => new Map(report.entries.map((entry) => [entry.id, entry])), [report.entries]);
  const counts = useMemo(() => new Map(rows.map(({ entry, places }) => [entry.id, places.length])), [rows]);
  const { entries, trouble } = useEntries(rows.map(({ entry }) => entry.id));
  const timeline = useMemo(() => listTimeline(entries, page.published), [entries, page.published]);
  const connections = useMemo(() => findConnections(entries), [entries]);
  const places = usePlaces(entries);
  const jumps = useJumps(tabId, page.url, onLost);
  const show = (entry: EntryId) => {
    onOpen(entry);
    requestAnimationFrame(() => {
      const row = document.getElementById(rowId(entry));
      row?.scrollIntoView({ block: 'start' });
      row?.querySelector<HTMLElement>('.row-open')?.focus({ preventScroll: true });
    });
  };
  const hasDates = timeline.some(({ what }) => what !== 'article');
  return (
    <>
      <GlanceHead page={page} count={rows.length} />
      <nav class="sections" aria-label={translate('panelSections')}>
        <a href="#names">{translate('panelNames')}</a>
        {hasDates ? <a href="#timeline">{translate('panelTimeline')}</a> : null}
        {places === undefined ? null : <a href="#places">{translate('panelPlaces')}</a>}
        {connections.length === 0 ? null : <a href="#connections">{translate('panelConnections')}</a>}
        <a href="#briefing">{translate('panelTakeAlong')}</a>
      </nav>
      {trouble === undefined ? null : (
        <p class="trouble" role="alert">
          {translate('panelTrouble', trouble)}
        </p>
      )}
      <WhosWho
        rows={rows}
        open={open}
        published={page.published}
        onPage={onPage}
        known={known}
        jumps={jumps}
        onOpen={onOpen}
        onKnown={onKnown}
      />
      <PageTimeline items={timeline} mentions={(entry) => counts.get(entry) ?? 0} onOpen={show} />
      {places === undefined ? null : <PlaceMapView places={places} onOpen={show} />}
      <ConnectionList connections={connections} nameOf={(id) => onPage.get(id)?.name ?? id} onOpen={show} />
      <BriefingActions page={page} entries={entries} timeline={timeline} />
      <PaperSources entries={entries} />
      <p class="on-paper block">{creditLine()}</p>
      <WayBack jumps={jumps} />
    </>
  );
}

/** After a jump: where it went wrong, and the way back to where the reader was. */
function WayBack({ jumps }: { readonly jumps: Jumps }): JSX.Element | null {
  if (jumps.last === undefined) return null;
  return (
    <div class="way-back">
      {jumps.isLost ? <p role="status">{translate('panelLost')}</p> : null}
      <button type="button" class="button main" onClick={jumps.goBack}>
        {translate('panelBack')}
      </button>
    </div>
  );
}

function GlanceHead({ page, count }: { readonly page: PageReport['page']; readonly count: number }): JSX.Element {
  const parts = [
    ...(page.published === undefined ? [] : [formatPartialDate(page.published, uiLanguage())]),
    translateCount('popupNames', count),
  ];
  return (
    <header class="head">
      <p class="kicker">{translate('panelTitle')}</p>
      <h1 {...(page.lang === '' ? {} : { lang: page.lang })} dir="auto">
        {page.title === '' ? page.url : page.title}
      </h1>
      <p class="hint">{parts.join(' · ')}</p>
      <p class="on-paper" dir="ltr">
        {page.url}
      </p>
    </header>
  );
}
