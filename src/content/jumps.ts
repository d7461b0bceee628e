/** Scrolls to a mention and back again. */

import { bringIntoView } from './bring-into-view.ts';
import { outwards } from './dom.ts';
import { JUMP_HIGHLIGHT } from './painting/highlight-names.ts';
import { type BlockSpan, toRange, toStaticRange } from './painting/mark-ranges.ts';
import type { BlockIndex } from './reading/block-index.ts';

/** Long enough to be found by the eye after the scroll. */
const OUTLINE_MS = 1_800;

/** Takes the page to a mention, as other surfaces ask for it, and back. */
export interface Jumps {
  /** Brings a span into view and outlines it for a moment; false if it is not on the page any more. */
  jumpTo(span: BlockSpan): boolean;
  /** Back to where everything was scrolled before the first jump; nothing without one. */
  jumpBack(): void;
}

interface Position {
  readonly scroller: Element;
  readonly left: number;
  readonly top: number;
}

/** Starts without a jump. */
export function createJumps(index: BlockIndex, signal: AbortSignal): Jumps {
  let before: readonly Position[] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dropOutline = () => {
    clearTimeout(timer);
    CSS.highlights.delete(JUMP_HIGHLIGHT);
  };
  signal.addEventListener('abort', dropOutline);

  return {
    jumpTo(span) {
      const range = toRange(index, span);
      const outline = toStaticRange(index, span);
      const block = index.get(span.block);
      if (range === undefined || outline === undefined || block === undefined) return false;
      before ??= positionsAround(block.element);
      bringIntoView(range, block.element);
      CSS.highlights.set(JUMP_HIGHLIGHT, new Highlight(outline));
      clearTimeout(timer);
      timer = setTimeout(dropOutline, OUTLINE_MS);
      return true;
    },
    jumpBack() {
      for (const { scroller, left, top } of before ?? []) scroller.scrollTo({ left, top, behavior: 'instant' });
      before = undefined;
      dropOutline();
    },
  };
}

/** Every scroller around an element with where it stands now. */
function positionsAround(element: Element): readonly Position[] {
  const positions: Position[] = [];
  const add = (scroller: Element) => positions.push({ scroller, left: scroller.scrollLeft, top: scroller.scrollTop });
  for (const at of outwards(element)) {
    if (at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth) add(at);
  }
  const root = document.scrollingElement;
  if (root !== null && !positions.some(({ scroller }) => scroller === root)) add(root);
  return positions;
}
