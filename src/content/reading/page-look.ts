/** Looks at a page: reads what changed, decides what of it is to be marked, and says what is new for the engine. */
import type { PageSettings } from '../../platform/messages.ts';
import type { Stopwatch } from '../session/stopwatch.ts';
import type { BlockChanges, BlockIndex } from './block-index.ts';
import { type ChangeFollower, createChangeFollower } from './change-follower.ts';
import { chooseText } from './choose-text.ts';
import { createPacer } from './pacer.ts';
import { createPageReading } from './page-reading.ts';

/** One page as it is looked at again and again. */
export interface PageLook {
  /**
   * Brings the index up to date; empties it where the reader wants nothing marked. Resolves to what changed; undefined if
   * nothing did and `isForced` is false.
   */
  update(page: {
    readonly lang: string;
    readonly settings: Pick<PageSettings, 'scope' | 'silence'>;
    readonly isForced: boolean;
  }): Promise<BlockChanges | undefined>;
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
    return index.update([], '');
  };
  return {
    async update({ lang, settings, isForced }) {
      if (settings.silence !== undefined) return leaveAlone();
      follower ??= createChangeFollower(document, onChange, signal);
      const pacer = createPacer(watch, signal);
      try {
        const hasChanged = await reading.read(follower.take(), pacer);
        follower.follow(reading.notes);
        if (!hasChanged && !isForced) return undefined;
        if (pacer.isDue()) await pacer.rest();
        const chosen = chooseText(document, reading.blocks(), settings.scope);
        isToMark = chosen.isToMark;
        if (pacer.isDue()) await pacer.rest();
        return index.update(chosen.blocks, lang);
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
