/**
 * One page from arrival to departure: looks at it, has it annotated, marks it, and does so again for what changes.
 * Everything it starts ends with the signal.
 */
import type { EntryId } from '../core/glossary/entry.ts';
import type { PageContext, TextBlock } from '../core/matching/page-text.ts';
import { isPaused } from '../core/settings/pause.ts';
import type { PageReport, PageSettings } from '../platform/messages.ts';
import { askPatiently } from './ask-patiently.ts';
import { type BlockChanges, type BlockIndex, createBlockIndex } from './block-index.ts';
import { createPageAnnotation } from './page-annotation.ts';
import { readPageContext } from './page-context.ts';
import { createPageLook } from './page-look.ts';
import { createPageMarks, type PageState } from './page-marks.ts';
import { reportOn } from './page-report.ts';
import { createRhythm } from './rhythm.ts';
import { shareTexts } from './share-texts.ts';
import { createStopwatch } from './stopwatch.ts';
import { firstInView } from './view.ts';

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
  report(options: { readonly explain: boolean }): Promise<PageReport>;
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
  let underWay: Promise<unknown> | undefined;
  const rhythm = createRhythm({ look: () => begun(refresh()), giveUp: () => look.stopFollowing() }, signal);
  const look = createPageLook({ document, index, watch }, rhythm.beat, signal);
  const marks = createPageMarks({ index, watch, onChange }, signal);
  const context = () => readPageContext(document, staleDay);
  const annotate = createAnnotating({ index, watch, marks }, signal);

  async function refresh(): Promise<boolean> {
    const page = context();
    const now = settings ?? (await askPatiently('getPageSettings', { lang: page.lang }));
    settings = now;
    signal.throwIfAborted();
    if (now.silence !== undefined) look.leaveAlone();
    const isForced = marks.current()?.settings !== now;
    const changes =
      now.silence === undefined
        ? await look.update({ lang: page.lang, scope: now.scope, isForced })
        : { added: [], removed: [] };
    if (changes !== undefined) await annotate.update({ context: page, settings: now }, changes);
    await annotate.tellCount();
    return changes !== undefined;
  }

  async function begun(now: Promise<boolean>): Promise<boolean> {
    underWay = now;
    try {
      return await now;
    } catch (error) {
      if (signal.aborted) return false;
      if (errors.length < MOST_ERRORS) errors.push(String(error));
      look.mistrust();
      throw error;
    }
  }
  const settled = () => underWay?.catch(() => undefined); // what went wrong is told in `errors`

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
      marks.restart();
      annotate.restart();
      rhythm.reset();
      rhythm.beat();
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
      await settled();
      return { page: marks.current()?.context ?? context(), blocks: index.texts() };
    },
    async report(options) {
      await settled();
      const isArticle = look.isToMark();
      return reportOn({ index, state: marks.current(), isArticle, timing: watch.timing(), errors }, options);
    },
  };
}

/** The exchange with the background about one page, and what follows from it for the marks. */
function createAnnotating(
  {
    index,
    watch,
    marks,
  }: {
    readonly index: BlockIndex;
    readonly watch: ReturnType<typeof createStopwatch>;
    readonly marks: ReturnType<typeof createPageMarks>;
  },
  signal: AbortSignal,
) {
  const annotation = createPageAnnotation(index.texts, signal);
  let ownStamp: PageSettings['ownStamp'];
  let told: { readonly count: number; readonly settings: PageSettings | undefined } | undefined;
  return {
    async update(page: { readonly context: PageContext; readonly settings: PageSettings }, changes: BlockChanges) {
      if (page.settings.ownStamp !== ownStamp) annotation.expire(); // the reader wrote or changed an entry
      ownStamp = page.settings.ownStamp;
      if (index.all().length === 0) {
        annotation.reset();
        await marks.show(page, { mentions: [], entries: [] });
        return;
      }
      const started = performance.now();
      await annotation.send({ page: page.context, changes, first: firstInView(index) }, (answer) =>
        marks.show(page, { mentions: shareTexts(answer), entries: answer.entries }),
      );
      watch.note('roundTrip', performance.now() - started);
    },
    async tellCount() {
      const { entries = [], settings } = marks.current() ?? {};
      const count = entries.length;
      // Under other settings it is told again: whether the button shows it is one of them.
      if (count !== told?.count || settings !== told.settings) await askPatiently('reportTerms', { count });
      told = { count, settings };
    },
    restart: annotation.reset,
  };
}
