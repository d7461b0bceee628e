import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardEntry } from '../core/glossary/cards.ts';
import { formatPartialDate } from '../core/reading/format-date.ts';
import type { TimelineItem } from '../core/reading/page-timeline.ts';
import { writeBriefing } from '../core/reading/write-briefing.ts';
import { translate, uiLanguage } from '../platform/i18n.ts';
import type { PageReport } from '../platform/messages.ts';
import { today } from '../platform/today.ts';
import { saveTextFile } from '../ui/save-text-file.ts';

/** What a briefing is made of. */
export interface BriefingProps {
  readonly page: PageReport['page'];
  readonly entries: readonly CardEntry[];
  readonly timeline: readonly TimelineItem[];
}

const FILE_NAME = 'briefing.md';

/** Takes all of it along: on the clipboard or as a file (both Markdown), or on paper. */
export function BriefingActions(props: BriefingProps): JSX.Element {
  const [outcome, setOutcome] = useState<'' | 'cardCopied' | 'cardNotCopied'>('');
  const copy = () => {
    navigator.clipboard.writeText(briefingOf(props)).then(
      () => setOutcome('cardCopied'),
      () => setOutcome('cardNotCopied'), // the browser's own reasons (no permission, no focus) help nobody here
    );
  };
  return (
    <section class="block briefing" id="briefing" aria-labelledby="briefing-title">
      <h2 id="briefing-title">{translate('panelTakeAlong')}</h2>
      <button type="button" class="button" onClick={copy}>
        {translate('panelCopy')}
      </button>
      <button type="button" class="button" onClick={() => saveTextFile(FILE_NAME, 'text/markdown', briefingOf(props))}>
        {translate('panelDownload')}
      </button>
      <button type="button" class="button" onClick={() => window.print()}>
        {translate('panelPrint')}
      </button>
      <span role="status" class="hint">
        {outcome === '' ? '' : translate(outcome)}
      </span>
    </section>
  );
}

/** Who explained this, and when. */
export const creditLine = () => translate('panelCredit', formatPartialDate(today(), uiLanguage()));

function briefingOf({ page, entries, timeline }: BriefingProps): string {
  const locale = uiLanguage();
  const words = {
    title: translate('panelBriefing'),
    names: translate('panelNames'),
    timeline: translate('panelTimeline'),
    sources: translate('cardSources'),
    thisArticle: translate('panelThisArticle'),
    credit: creditLine(),
  };
  return writeBriefing({ article: page, entries, timeline }, { words, locale });
}
