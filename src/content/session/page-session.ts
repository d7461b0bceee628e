/**
 * One page from arrival to departure: looks at it, has it annotated, marks it, and does so again for what changes.
 * Everything it starts ends with the signal.
 */
import type { EntryId } from '../../core/glossary/entry.ts';
import type { PageContext, TextBlock } from '../../core/matching/page-text.ts';
import { isPaused } from '../../core/settings/pause.ts';
import { askPatiently } from '../../platform/ask-patiently.ts';
import type { PageReport, PageSettings } from '../../platform/messages.ts';
import { createPageMarks, type PageState } from '../painting/page-marks.ts';
import { type BlockIndex, createBlockIndex } from '../reading/block-index.ts';
import { createPageLook } from '../reading/page-look.ts';
import { readPageContext, readPageLanguage } from '../reading/read-page-context.ts';
import { createPageAnswers } from './page-answers.ts';
import { reportOn } from './page-report.ts';
import { createRhythm } from './rhythm.ts';
import { createStopwatch } from './stopwatch.ts';

/** One page, for whoever shows cards on it or answers questions about it. */
export interface PageSession {
  readonly index: BlockIndex;
  /** The state now; undefined until the first answer. */
  current(): PageState | undefined;
  /** Reads the page, and follows it from then on. */
  begin(): void;
  /** The reader's settings may have changed: asks for them again. */
  renew(): void;
  /** The document shows another page now: nothing of the one before counts any more. */
  restart(): void;
  /** Looks for what no observer tells. */
  recheck(): void;
  /** What the other surfaces are told; with `explain` also of what was rejected, and why. */
  report(options: { readonly explain?: boolean }): Promise<PageReport>;
  /** The page and its text as last read; no blocks where the page is left alone. */
  text(): Promise<{ readonly page: PageContext; readonly blocks: readonly TextBlock[] }>;
  /** These entries are not what is meant on this page: nothing of theirs is painted until told otherwise. */
  leaveOut(entries: ReadonlySet<EntryId>): void;
}

/** Errors kept for the report. */
const MOST_ERRORS = 20;

/** Starts the session of a page; `onChange` is called after each change of its state. */
export function createPageSession(document: Document, onChange: () => void, signal: AbortSignal): PageSession {
  const index = createBlockIndex();
  const watch = createStopwatch();
  const errors: string[] = [];
  let settings: PageSettings | undefined;
  let staleDay: string | undefined;
  const rhythm = createRhythm({ look: refresh, onFailure: note, giveUp: () => look.stopFollowing() }, signal);
  const look = createPageLook({ document, index, watch }, rhythm.beat, signal);
  const marks = createPageMarks({ index, watch, onChange }, signal);
  const context = () => readPageContext(document, staleDay);
  const answers = createPageAnswers({ index, watch, marks }, signal);

  async function refresh(): Promise<boolean> {
    const now = settings ?? (await askPatiently('getPageSettings', { lang: readPageLanguage(document) }));
    settings = now;
    signal.throwIfAborted();
    const page = { context: context(), settings: now };
    const isForced = marks.current()?.settings !== now;
    const hasChanged = await look.update(page, isForced, (changes) => answers.update(page, changes));
    await answers.tellCount();
    return hasChanged;
  }

  function note(error: unknown) {
    if (errors.length < MOST_ERRORS) errors.push(String(error));
    look.mistrust();
  }

  return {
    index,
    current: marks.current,
    begin: rhythm.start,
    renew() {
      settings = undefined;
      rhythm.hurry();
    },
    restart() {
      staleDay = readPageContext(document).published;
      settings = undefined;
      look.leaveAlone();
      answers.restart();
      rhythm.restart();
    },
    leaveOut: marks.leaveOut,
    recheck() {
      if (settings?.resumesAt !== undefined && !isPaused(settings.resumesAt, Date.now())) {
        settings = undefined;
        rhythm.beat();
      }
      marks.check();
      look.recheck();
    },
    async text() {
      await rhythm.settled();
      return { page: marks.current()?.context ?? context(), blocks: index.texts() };
    },
    async report(options) {
      await rhythm.settled();
      const isArticle = look.isToMark();
      return reportOn({ index, state: marks.current(), isArticle, timing: watch.timing(), errors }, options);
    },
  };
}
