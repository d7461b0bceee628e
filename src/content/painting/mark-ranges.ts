/** Ranges over the page's own text nodes. */

import { isConnected } from '../dom.ts';
import type { BlockIndex } from '../reading/block-index.ts';
import { toNodePosition } from '../reading/block-index.ts';

/** Part of a block. */
export interface BlockSpan {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** The static range of a span, if its text still stands where it was read. */
export function toStaticRange(index: BlockIndex, span: BlockSpan): StaticRange | undefined {
  const block = index.get(span.block);
  if (block === undefined) return undefined;
  const start = toNodePosition(block, span.start, 'start');
  const end = toNodePosition(block, span.end, 'end');
  if (start === undefined || end === undefined || !isConnected(start.node) || !isConnected(end.node)) return undefined;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** The same as a live range, for measuring; not to be kept, for every change of the page would have to move it. */
export function toRange(index: BlockIndex, span: BlockSpan): Range | undefined {
  const range = toStaticRange(index, span);
  if (range === undefined) return undefined;
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}
