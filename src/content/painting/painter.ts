/**
 * Paints marks with the CSS Custom Highlight API over StaticRanges: the page's DOM is never touched. Only what is near
 * the viewport is registered, and never more than MOST_PAINTED ranges.
 */
import type { MarkStyle } from '../../core/settings/settings.ts';
import type { AnnotatedMention } from '../../platform/messages.ts';
import { boxOf } from '../dom.ts';
import type { BlockIndex, KnownBlock } from '../reading/block-index.ts';
import { toStaticRange } from './mark-ranges.ts';
import { createRegisteredHighlight } from './registered-highlight.ts';

/** Registering ranges costs style and paint, so there is a limit; see docs/performance.md. */
const MOST_PAINTED = 2000;
/** How far beyond the viewport marks are kept ready. */
const MARGIN = '600px 0px';
/** Text on an area of a pixel or less is for screen readers. CSS pixels. */
const LEAST_SIZE = 2;

/** Keeps what is painted to what is to be painted. */
export interface Painter {
  /** Replaces all marks; those that stay are not touched. */
  paint(mentions: readonly AnnotatedMention[], style: MarkStyle): void;
  /** Looks whether the page took our highlight away. */
  check(): void;
}

/** What is to be painted in one block. */
interface Plan {
  readonly block: KnownBlock;
  readonly mentions: readonly AnnotatedMention[];
  /** Equal for equal marks. */
  readonly key: string;
}

/** Creates a painter over an index of blocks; it stops and clears its marks when the signal aborts. */
export function createPainter(index: BlockIndex, signal: AbortSignal): Painter {
  const highlight = createRegisteredHighlight(signal);
  let plans = new Map<number, Plan>();
  let plansByElement = byElement(plans);
  const shown = new Map<number, readonly StaticRange[]>();
  const near = new Set<Element>();

  const show = (id: number) => {
    const plan = plans.get(id);
    if (plan === undefined || shown.has(id)) return;
    const ranges = plan.mentions.flatMap((mention) => toStaticRange(index, mention) ?? []);
    shown.set(id, highlight.add(ranges.slice(0, Math.max(0, MOST_PAINTED - highlight.size()))));
  };
  const hide = (id: number) => {
    const ranges = shown.get(id);
    if (ranges === undefined) return;
    shown.delete(id);
    highlight.remove(ranges);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        const isNear = isIntersecting && box.width >= LEAST_SIZE && box.height >= LEAST_SIZE;
        if (isNear) near.add(target);
        else near.delete(target);
        for (const [id] of plansByElement.get(target) ?? []) (isNear ? show : hide)(id);
      }
      highlight.check();
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    paint(mentions, style) {
      if (signal.aborted) return;
      highlight.setStyle(style);
      const before = plans;
      plans = style === 'none' ? new Map<number, Plan>() : plansFor(index, mentions);
      for (const [id, plan] of before) {
        const now = plans.get(id);
        if (now === undefined || now.block !== plan.block || now.key !== plan.key) hide(id);
      }
      const elements = byElement(plans);
      for (const element of plansByElement.keys()) {
        if (elements.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      const known = plansByElement;
      plansByElement = elements;
      for (const [element, own] of elements) {
        if (!known.has(element)) observer.observe(element);
        else if (near.has(element)) for (const [id] of own) show(id);
      }
      highlight.check();
    },
    check: highlight.check,
  };
}

/** By the elements to be waited for: what has no box never comes near the viewport. */
function byElement(plans: ReadonlyMap<number, Plan>): ReadonlyMap<Element, readonly (readonly [number, Plan])[]> {
  return Map.groupBy(plans, ([, { block }]) => boxOf(block.element));
}

function plansFor(index: BlockIndex, mentions: readonly AnnotatedMention[]): Map<number, Plan> {
  const plans = new Map<number, Plan>();
  for (const [id, marks] of Map.groupBy(mentions, (mention) => mention.block)) {
    const painted = marks.filter((mention) => mention.painted);
    const block = index.get(id);
    if (block === undefined || painted.length === 0) continue;
    plans.set(id, { block, mentions: painted, key: painted.map(({ start, end }) => `${start}-${end}`).join() });
  }
  return plans;
}
