/** What the background says about a page so far: sends it what is new, keeps what it wants to be handed back. */
import type { PageContext, TextBlock } from '../core/matching/page-text.ts';
import type { Annotation } from '../platform/messages.ts';
import { askPatiently } from './ask-patiently.ts';
import type { BlockChanges } from './block-index.ts';

/** So much text goes in one message: it crosses in a millisecond. Characters. */
const PORTION = 100_000;

export interface PageAnnotation {
  /**
   * Sends changes, in portions if they are long, from the block `first` on, and calls back after each. Rejects if the
   * background cannot be reached; the next call then sends everything.
   */
  send(
    request: { readonly page: PageContext; readonly changes: BlockChanges; readonly first: number | undefined },
    onAnswer: (annotation: Annotation) => void,
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
      for (const blocks of portionsOf(added, first)) {
        const answer = await askPatiently('annotate', { page, blocks, removed: gone, state });
        signal.throwIfAborted();
        if (epoch !== begun) return; // it is another page by now
        gone = [];
        state = answer.state;
        onAnswer(answer);
      }
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

/** At least one portion; the one with the block `first` comes first. */
function portionsOf(blocks: readonly TextBlock[], first: number | undefined): readonly (readonly TextBlock[])[] {
  const portions: TextBlock[][] = [[]];
  let length = 0;
  for (const block of blocks) {
    if (length > 0 && length + block.text.length > PORTION) {
      portions.push([]);
      length = 0;
    }
    portions.at(-1)?.push(block);
    length += block.text.length;
  }
  const urgent = portions.findIndex((portion) => portion.some(({ id }) => id === first));
  return urgent <= 0 ? portions : [...portions.slice(urgent), ...portions.slice(0, urgent)];
}
