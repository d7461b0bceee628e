/** What annotating gives, from a browser or from Node, and its form as JSON. */
import type { PageReport } from '../../src/platform/messages.ts';

/** What came of one page or text, whichever way it was read. */
export interface PageResult {
  readonly report: PageReport;
  /** Each with its source: `page: …` or `extension: …`. */
  readonly errors: readonly string[];
}

/** The one object of `--json`; its shape is relied on by scripts. `rejected` holds what `--explain` asks for. */
export function toJson({ report, errors }: PageResult) {
  const { page, silence, mentions, rejected, timing } = report;
  return {
    page: { url: page.url, title: page.title, date: page.published ?? null, lang: page.lang },
    silence: silence ?? null,
    mentions: mentions.map(({ entry, form, text, context, block, start, end, painted, why }) => ({
      entry,
      form,
      text,
      context,
      block,
      start,
      end,
      painted,
      why,
    })),
    rejected,
    timing,
    errors,
  };
}
