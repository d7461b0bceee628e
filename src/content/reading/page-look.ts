/** Looks at a page: reads what changed, decides what of it is to be marked, and says what is new for the engine. */
import type { PageContext } from '../../core/matching/page-text.ts';
import type { PageSettings } from '../../platform/messages.ts';
import type { Stopwatch } from '../session/stopwatch.ts';
import type { BlockChanges, BlockIndex } from './block-index.ts';
import { type ChangeFollower, createChangeFollower } from './change-follower.ts';
import { chooseText } from './choose-text.ts';
import { isBelowView } from './first-in-view.ts';
import { createPacer } from './pacer.ts';
import { createPageReading } from './page-reading.ts';

/** An article of which only the beginning is read is one for sure with so many times the least text. */
const SURELY = 10;

/** One page as it is looked at again and again. */
export interface PageLook {
  /**
   * Brings the index up to date; empties it where the reader wants nothing marked. Calls `onChanges`, and waits for it: of a
   * page that takes long to read for its beginning first; not at all if nothing changed and `isForced` is false. Resolves
   * to whether it was called.
   */
  update(
    page: { readonly context: Pick<PageContext, 'lang'>; readonly settings: Pick<PageSettings, 'scope' | 'silence'> },
    isForced: boolean,
    onChanges: (changes: BlockChanges) => Promise<void>,
  ): Promise<boolean>;
  /** Whether the page was found to be one that is marked. */
  isToMark(): boolean;
  /** What was taken for read may not have been: the next look reads everything. */
  mistrust(): void;
  /** Looks for what no observer tells. */
  recheck(): void;
  /** Follows no more changes; what is read stays. */
  stopFollowing(): void;
  /** Forgets the page and empties the index; the next look starts anew. */
  leaveAlone(): void;
}

/** Starts with nothing read; `onChange` is called, often, when the page has changed since the last look. */
export function createPageLook(
  { document, index, watch }: { readonly document: Document; readonly index: BlockIndex; readonly watch: Stopwatch },
  onChange: () => void,
  signal: AbortSignal,
): PageLook {
  const reading = createPageReading(document);
  let follower: ChangeFollower | undefined;
  let isToMark = false;
  const leaveAlone = () => {
    follower?.stop();
    follower = undefined;
    reading.reset();
    isToMark = false;
    return index.update([], '');
  };
  return {
    async update({ context, settings }, isForced, onChanges) {
      const pacer = createPacer(watch, signal);
      const show = async (changes: BlockChanges) => {
        await pacer.rest(() => onChanges(changes));
        return true;
      };
      /** Shows the beginning of what is surely an article while the rest is still to be read. */
      const onPause = async () => {
        if (follower === undefined || isToMark || !pacer.growsLong()) return;
        const begun = chooseText(document, reading.blocks(), 'articles', SURELY);
        isToMark = begun.isToMark && begun.blocks.slice(-1).some(isBelowView);
        if (isToMark) await show(index.update(begun.blocks, context.lang));
      };
      try {
        if (settings.silence !== undefined) return await show(leaveAlone());
        follower ??= createChangeFollower(document, onChange, signal);
        const hasChanged = await reading.read(follower.take(), pacer, onPause);
        if (follower === undefined) return false; // it has become another page
        follower.follow(reading.notes);
        if (!hasChanged && !isForced) return false;
        if (pacer.isDue()) await pacer.rest();
        const chosen = chooseText(document, reading.blocks(), settings.scope);
        isToMark = chosen.isToMark;
        if (pacer.isDue()) await pacer.rest();
        return await show(index.update(chosen.blocks, context.lang));
      } finally {
        pacer.end();
      }
    },
    isToMark: () => isToMark,
    mistrust: () => follower?.markAll(),
    recheck() {
      follower?.recheck();
      follower?.mark(reading.calmed());
    },
    stopFollowing: () => follower?.stop(),
    leaveAlone,
  };
}
