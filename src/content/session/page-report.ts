/** What the other surfaces are told about a page. */
import { contextOf } from '../../core/reading/mention-context.ts';
import type { AnnotatedMention, PageReport, PageSettings } from '../../platform/messages.ts';
import type { PageState } from '../painting/page-marks.ts';
import type { BlockIndex } from '../reading/block-index.ts';
import { readPageContext } from '../reading/read-page-context.ts';
import { askPatiently } from './ask-patiently.ts';

/** What a report is made of. */
export interface ReportedPage {
  readonly index: BlockIndex;
  readonly state: PageState | undefined;
  readonly isArticle: boolean;
  readonly timing: PageReport['timing'];
  readonly errors: readonly string[];
}

/** Reports on a page as it stands. Rejects if the background is needed and cannot be reached. */
export async function reportOn(
  page: ReportedPage,
  { explain = false }: { readonly explain?: boolean },
): Promise<PageReport> {
  const { index, state } = page;
  const context = state?.context ?? readPageContext(document);
  const settings = state?.settings ?? (await askPatiently('getPageSettings', { lang: context.lang }));
  const place = placesIn(index);
  const { rejected = [] } = explain
    ? await askPatiently('annotate', { page: context, blocks: index.texts(), explain })
    : {};
  return {
    page: { ...context, url: document.location.href },
    ...silenceOf(settings, page.isArticle),
    mentions: (state?.mentions ?? []).map((mention) => ({ ...mention, ...place(mention) })),
    entries: state?.entries ?? [],
    rejected,
    timing: page.timing,
    errors: page.errors,
  };
}

function silenceOf(settings: PageSettings, isArticle: boolean): Pick<PageReport, 'silence'> {
  if (settings.silence !== undefined) return { silence: settings.silence };
  return isArticle ? {} : { silence: 'notArticle' };
}

/** Gives a mention's surroundings and how far along the text it stands, 0 … 1. */
function placesIn(index: BlockIndex) {
  const starts = new Map<number, number>();
  let length = 0;
  for (const { id, text } of index.all()) {
    starts.set(id, length);
    length += text.length;
  }
  return (mention: AnnotatedMention): { readonly context: string; readonly position: number } => {
    const { block, start } = mention;
    const context = contextOf(index.get(block)?.text ?? '', mention);
    return { context, position: ((starts.get(block) ?? 0) + start) / Math.max(1, length) };
  };
}
