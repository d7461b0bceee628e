/**
 * Paints marks with the CSS Custom Highlight API over StaticRanges: the page's DOM is never touched. Only what is near
 * the viewport is registered, and never more than MOST_PAINTED ranges.
 */
import type { MarkStyle } from '../core/settings/settings.ts';
import type { AnnotatedMention } from '../platform/messages.ts';
import { type BlockIndex, toNodePosition } from './block-index.ts';

/** Registering ranges costs style and paint, so there is a limit; see docs/performance.md. */
export const MOST_PAINTED = 2000;
/** How far beyond the viewport marks are kept ready. */
const MARGIN = '600px 0px';
const STYLES: readonly Exclude<MarkStyle, 'none'>[] = ['dotted', 'tint'];
const highlightName = (style: MarkStyle) => `backgrounder-${style}`;

export interface Painter {
  /** Replaces all marks. */
  paint(mentions: readonly AnnotatedMention[], style: MarkStyle): void;
}

/** Removes every mark, also those a predecessor of this script left behind. */
export function clearMarks(): void {
  for (const style of STYLES) CSS.highlights.delete(highlightName(style));
}

/** Creates a painter over an index of blocks; it stops and clears its marks when the signal aborts. */
export function createPainter(index: BlockIndex, signal: AbortSignal): Painter {
  let style: MarkStyle = 'none';
  let highlight = new Highlight();
  let painted = 0;
  let ranges = new Map<number, readonly StaticRange[]>();
  let mentionsByBlock = new Map<number, readonly AnnotatedMention[]>();
  let blocksByElement = new Map<Element, number[]>();

  const show = (block: number) => {
    const mentions = mentionsByBlock.get(block);
    if (mentions === undefined || ranges.has(block)) return;
    const made = mentions
      .flatMap((mention) => toStaticRange(index, mention) ?? [])
      .slice(0, Math.max(0, MOST_PAINTED - painted));
    ranges.set(block, made);
    painted += made.length;
    for (const range of made) highlight.add(range);
  };
  const hide = (block: number) => {
    const made = ranges.get(block);
    if (made === undefined) return;
    ranges.delete(block);
    painted -= made.length;
    for (const range of made) highlight.delete(range);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        for (const block of blocksByElement.get(entry.target) ?? []) {
          if (entry.isIntersecting) show(block);
          else hide(block);
        }
      }
      if (style !== 'none') CSS.highlights.set(highlightName(style), highlight);
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearMarks();
  });

  return {
    paint(mentions, nextStyle) {
      if (signal.aborted) return;
      observer.disconnect();
      clearMarks();
      style = nextStyle;
      highlight = new Highlight();
      ranges = new Map();
      painted = 0;
      mentionsByBlock = Map.groupBy(
        style === 'none' ? [] : mentions.filter((mention) => mention.painted),
        (mention) => mention.block,
      );
      blocksByElement = new Map();
      for (const id of mentionsByBlock.keys()) {
        const element = index.get(id)?.element;
        if (element === undefined) continue;
        const blocks = blocksByElement.get(element);
        if (blocks === undefined) blocksByElement.set(element, [id]);
        else blocks.push(id);
      }
      for (const element of blocksByElement.keys()) observer.observe(element);
    },
  };
}

/** The range of a mention, if its text still stands where it was read. */
export function toStaticRange(
  index: BlockIndex,
  mention: { readonly block: number; readonly start: number; readonly end: number },
): StaticRange | undefined {
  const block = index.get(mention.block);
  if (block === undefined) return undefined;
  const start = toNodePosition(block, mention.start, 'start');
  const end = toNodePosition(block, mention.end, 'end');
  if (start === undefined || end === undefined || !start.node.isConnected || !end.node.isConnected) return undefined;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}
