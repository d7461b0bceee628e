/** What the reader sees now. */
import type { ReadBlock } from './block-builder.ts';
import type { BlockIndex } from './block-index.ts';
import { firstIndex } from './first-index.ts';

/** The id of the first block that is not above the viewport, found with few looks at the layout. */
export function firstInView(index: BlockIndex): number | undefined {
  const blocks = index.all();
  if (scrollY === 0) return blocks[0]?.id;
  const first = firstIndex(blocks, ({ element }) => element.getBoundingClientRect().bottom >= 0);
  return blocks[Math.min(first, blocks.length - 1)]?.id;
}

/** Whether a block is below what the reader sees. */
export function isBelowView({ element }: ReadBlock): boolean {
  return element.getBoundingClientRect().top > innerHeight;
}
