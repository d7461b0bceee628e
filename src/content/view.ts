/** What the reader sees now. */
import type { BlockIndex } from './block-index.ts';

/** The id of the first block that is not above the viewport, found with few looks at the layout. */
export function firstInView(index: BlockIndex): number | undefined {
  const blocks = index.all();
  if (scrollY === 0) return blocks[0]?.id;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = blocks[middle]?.element.getBoundingClientRect().bottom ?? 0;
    if (bottom < 0) low = middle + 1;
    else high = middle;
  }
  return blocks[low]?.id;
}
