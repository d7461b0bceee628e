/** Compares what was found on a page with the article's text as people extracted it. */
import { annotate } from '../../src/core/matching/annotate.ts';
import type { Lexicon } from '../../src/core/matching/lexicon.ts';
import type { TextBlock } from '../../src/core/matching/page-text.ts';
import type { PageReport } from '../../src/platform/messages.ts';

type ReportedMention = PageReport['mentions'][number];

/** How far the marks of a page keep to its gold text. */
export interface GoldResult {
  /** Mentions, and painted ones, that stand outside of the gold text, with their surroundings. */
  readonly outside: readonly string[];
  readonly paintedOutside: readonly string[];
  /** Gold paragraphs that hold a known form, and those of them in which nothing was found on the page. */
  readonly known: number;
  readonly uncovered: readonly string[];
}

/** Letters and digits only, so that quotation marks, spaces and soft hyphens of two extractions do not matter. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** The surroundings of a mention, whole, to its left and to its right: a note beside it spoils one side only. */
function surroundings({ context, text }: ReportedMention): readonly string[] {
  const line = text.replace(/\s+/g, ' ');
  const at = context.indexOf(line, Math.max(0, Math.min(40, context.length - line.length) - 12));
  const start = at < 0 ? context.indexOf(line) : at;
  return [context, context.slice(0, start + line.length), context.slice(start)].map(bare);
}

function isIn(mention: ReportedMention, gold: string): boolean {
  return surroundings(mention).some((text) => gold.includes(text));
}

/** Compares a report with the gold text, whose lines are paragraphs. */
export function compareWithGold(report: PageReport, gold: string, lexicon: Lexicon): GoldResult {
  const whole = bare(gold);
  const paragraphs = gold.split(/\n+/).filter((line) => line.trim() !== '');
  const blocks = paragraphs.map((text, id): TextBlock => ({ id, order: id, text, role: 'paragraph' }));
  const { mentions } = annotate(lexicon, { page: { ...report.page, title: '' }, blocks });
  const known = [...new Set(mentions.map(({ block }) => block))].map((block) => paragraphs[block] ?? '');
  const uncovered = known.filter((paragraph) => {
    const text = bare(paragraph);
    return !report.mentions.some((mention) => isIn(mention, text));
  });
  const outside = report.mentions.filter((mention) => !isIn(mention, whole));
  return {
    outside: outside.map(({ context }) => context),
    paintedOutside: outside.filter(({ painted }) => painted).map(({ context }) => context),
    known: known.length,
    uncovered,
  };
}
