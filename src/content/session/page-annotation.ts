/** What the background says about a page so far: sends it what is new, and everything where it has let go of the page. */
import type { PageContext, TextBlock } from '../../core/matching/page-text.ts';
import { askPatiently } from '../../platform/ask-patiently.ts';
import type { Annotation } from '../../platform/messages.ts';
import type { BlockChanges } from '../reading/block-index.ts';

/** Two or three screens of text, which even a background that has just woken answers within two frames. Characters. */
const FIRST_PORTION = 12_000;

type Follow<Result = boolean> = (
  request: { readonly page: PageContext; readonly changes: BlockChanges; readonly first: number | undefined },
  onAnswer: (annotation: Annotation) => Promise<void>,
) => Promise<Result>;

/** The thread of requests about one page. */
export interface PageAnnotation {
  /**
   * Sends changes, or everything if the background knows nothing of the page (any more); what is long in two parts
   * beginning with the block `first`. Calls back after each; the second part is under way meanwhile. Rejects if the
   * background cannot be reached; the next call then sends everything.
   */
  readonly send: Follow<void>;
  /** What the background said so far counts no more: the next call sends everything. */
  expire(): void;
  /** Forgets the page. */
  reset(): void;
}

/** Starts with nothing sent. `allTexts` gives the whole page, for when the thread is lost. */
export function createPageAnnotation(allTexts: () => readonly TextBlock[], signal: AbortSignal): PageAnnotation {
  let thread: string | undefined;
  let epoch = 0;

  /** Whether the background still knew what was sent before. */
  const follow: Follow = async ({ page, changes, first }, onAnswer) => {
    const begun = epoch;
    let known = thread;
    thread = undefined; // until the last answer is here
    let shown = Promise.resolve();
    for (const blocks of portionsOf(changes.added, first)) {
      const asking =
        known === undefined
          ? askPatiently('annotate', { page, blocks })
          : askPatiently('annotateMore', { thread: known, page, blocks, removed: changes.removed });
      const [answer] = await Promise.all([asking, shown]);
      signal.throwIfAborted();
      if (epoch !== begun) return true; // it is another page by now
      if (answer === undefined) return false;
      known = answer.thread;
      shown = onAnswer(answer);
    }
    await shown;
    thread = known;
    return true;
  };

  return {
    async send(request, onAnswer) {
      if (thread !== undefined && (await follow(request, onAnswer))) return;
      const isKnown = await follow({ ...request, changes: { added: allTexts(), removed: [] } }, onAnswer);
      if (!isKnown) throw new Error('Forgotten again.');
    },
    expire() {
      thread = undefined;
    },
    reset() {
      epoch += 1;
      thread = undefined;
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
