/** What is marked on a page: chosen from what was found, painted, and told to whoever shows cards. */
import type { EntryId } from '../../core/glossary/entry.ts';
import type { Mention, PageContext } from '../../core/matching/page-text.ts';
import { markKey, selectMarks } from '../../core/reading/select-marks.ts';
import type { AnnotatedMention, FoundEntry, PageSettings } from '../../platform/messages.ts';
import type { BlockIndex } from '../reading/block-index.ts';
import { pageTurn } from '../session/page-turn.ts';
import type { Stopwatch } from '../session/stopwatch.ts';
import { createPainter, type Painter } from './painter.ts';

/** What is known of the page now. */
export interface PageState {
  readonly context: PageContext;
  readonly settings: PageSettings;
  readonly mentions: readonly AnnotatedMention[];
  readonly entries: readonly FoundEntry[];
}

interface Found {
  /** All of the page, in reading order. */
  readonly mentions: readonly Mention[];
}

/** The marks of one page, and all that was found on it. */
export interface PageMarks {
  /** The state now; undefined until the first answer. */
  current(): PageState | undefined;
  /** Shows what was found, in three steps with a rest between them. */
  show(page: Pick<PageState, 'context' | 'settings'>, found: Pick<PageState, 'entries'> & Found): Promise<void>;
  /** Nothing of these entries is painted until told otherwise. */
  leaveOut(entries: ReadonlySet<EntryId>): void;
  /** It is another page now: what was painted before binds nobody. */
  restart(): void;
  /** Looks whether the page took our marks away. */
  check(): void;
}

/** Starts without marks; `onChange` is called after each change of the state. */
export function createPageMarks(
  { index, watch, onChange }: { readonly index: BlockIndex; readonly watch: Stopwatch; readonly onChange: () => void },
  signal: AbortSignal,
): PageMarks {
  /** Made with the first answer: making it takes time that the arrival on a page has not. */
  let painter: Painter | undefined;
  let state: PageState | undefined;
  let painted: ReadonlySet<string> = new Set();
  let leftOut: ReadonlySet<EntryId> = new Set();

  function choose({ context, settings, mentions, entries }: Omit<PageState, 'mentions'> & Found) {
    const slice = watch.begin();
    const marks = selectMarks({
      mentions,
      blocks: index.texts(),
      entries: entries.filter(({ id }) => !leftOut.has(id)),
      settings,
      lang: context.lang,
      alreadyPainted: painted,
    });
    painted = new Set(marks.map(markKey));
    const chosen = new Set(marks);
    const all = mentions.map((mention) => ({ ...mention, painted: chosen.has(mention) }));
    state = { context, settings, mentions: all, entries };
    slice.end('paintMs');
  }
  function paint() {
    if (state === undefined) return;
    const slice = watch.begin();
    painter ??= createPainter(index, signal);
    painter.paint(state.mentions, state.settings.markStyle);
    slice.end('paintMs');
  }

  return {
    current: () => state,
    async show(page, found) {
      choose({ ...page, mentions: found.mentions, entries: found.entries });
      await pageTurn();
      paint();
      await pageTurn();
      signal.throwIfAborted();
      onChange();
    },
    leaveOut(entries) {
      leftOut = entries;
      if (state === undefined) return;
      choose(state);
      paint();
      onChange();
    },
    restart() {
      painted = new Set();
    },
    check: () => painter?.check(),
  };
}
