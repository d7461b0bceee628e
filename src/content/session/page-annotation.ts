/** What the background says about a page so far: sends it what is new, keeps what it wants to be handed back. */
import type { PageContext, TextBlock } from '../../core/matching/page-text.ts';
import { askPatiently } from '../../platform/ask-patiently.ts';
import type { Annotation } from '../../platform/messages.ts';
import type { BlockChanges } from '../reading/block-index.ts';

/** Two or three screens of text, which even a background that has just woken answers within two frames. Characters. */
const FIRST_PORTION = 12_000;

/** The thread of requests about one page. */
export interface PageAnnotation {
  /**
   * Sends changes, long ones in two parts beginning with the block `first`, and calls back after each; the second part is
   * under way meanwhile. Rejects if the background cannot be reached; the next call then sends everything.
   */
  send(
    request: { readonly page: PageContext; readonly changes: BlockChanges; readonly first: number | undefined },
    onAnswer: (annotation: Annotation) => Promise<void>,
  ): Promise<void>;
  /** What the background said so far counts no more: the next call sends everything. */
  expire(): void;
  /** Forgets the page. */
  reset(): void;
}

/** Starts with nothing sent. `allTexts` gives the whole page, for when the thread is lost. */
export function createPageAnnotation(allTexts: () => readonly TextBlock[], signal: AbortSignal): PageAnnotation {
  let state: unknown;
  let isLost = false;
  let epoch = 0;
  return {
    async send({ page, changes, first }, onAnswer) {
      const { added, removed } = isLost ? { added: allTexts(), removed: [] } : changes;
      if (isLost) state = undefined;
      isLost = true; // until the last answer is here
      let gone = removed;
      const begun = epoch;
      let shown = Promise.resolve();
      for (const blocks of portionsOf(added, first)) {
        const asking = askPatiently('annotate', { page, blocks, removed: gone, state });
        const [answer] = await Promise.all([asking, shown]);
        signal.throwIfAborted();
        if (epoch !== begun) return; // it is another page by now
        gone = [];
        state = answer.state;
        shown = onAnswer(answer);
      }
      await shown;
      isLost = false;
    },
    expire() {
      isLost = true;
    },
    reset() {
      epoch += 1;
      state = undefined;
      isLost = false;
    },
  };
}

/**
 * What is short goes in one message. Of the rest, the part in view goes first and everything else after it: each answer
 * tells of the whole page, so that more pieces would only cost more.
 */
function portionsOf(blocks: readonly TextBlock[], first: number | undefined): readonly (readonly TextBlock[])[] {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= 2 * FIRST_PORTION) return [blocks];
  const start = Math.max(
    0,
    blocks.findIndex(({ id }) => id === first),
  );
  let end = start;
  for (let held = 0; end < blocks.length && held < FIRST_PORTION; end += 1) held += blocks[end]?.text.length ?? 0;
  const others = [...blocks.slice(end), ...blocks.slice(0, start)];
  return others.length === 0 ? [blocks] : [blocks.slice(start, end), others];
}
