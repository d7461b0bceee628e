/** What the other surfaces are told about a page. */
import { placesIn } from '../../core/reading/listed-mention.ts';
import { askPatiently } from '../../platform/ask-patiently.ts';
import type { PageReport } from '../../platform/messages.ts';
import type { PageState } from '../painting/page-marks.ts';
import type { BlockIndex } from '../reading/block-index.ts';
import { readPageContext } from '../reading/read-page-context.ts';

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
  const silence = settings.silence ?? (page.isArticle ? undefined : 'notArticle');
  const place = placesIn(index.all());
  const { rejected = [] } = explain
    ? await askPatiently('annotate', { page: context, blocks: index.texts(), explain })
    : {};
  return {
    page: { ...context, url: document.location.href },
    ...(silence && { silence }),
    mentions: (state?.mentions ?? []).map((mention) => ({ ...mention, ...place(mention) })),
    entries: state?.entries ?? [],
    rejected,
    timing: page.timing,
    errors: page.errors,
  };
}
