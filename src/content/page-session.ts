/**
 * One page from arrival to departure: reads its blocks in slices, has them annotated, paints, and does so again for
 * what changes. Everything it starts ends with the signal.
 */
import type { EntryId } from '../core/glossary/entry.ts';
import type { PageContext, TextBlock } from '../core/matching/page-text.ts';
import { markKey, selectMarks } from '../core/reading/select-marks.ts';
import type { AnnotatedMention, Annotation, FoundEntry, PageReport, PageSettings } from '../platform/messages.ts';
import { askPatiently } from './ask-patiently.ts';
import { type BlockChanges, type BlockIndex, createBlockIndex } from './block-index.ts';
import { type ChangeFollower, createChangeFollower } from './change-follower.ts';
import { createPacer } from './pace.ts';
import { createPageAnnotation } from './page-annotation.ts';
import { readPageContext } from './page-context.ts';
import { createPageReading } from './page-reading.ts';
import { reportOn } from './page-report.ts';
import { createPainter } from './painter.ts';
import { createRhythm } from './rhythm.ts';
import { createStopwatch } from './stopwatch.ts';
import { chooseText } from './text-to-mark.ts';
import { firstInView } from './view.ts';

/** What is known of the page now. */
export interface PageState {
  readonly context: PageContext;
  readonly settings: PageSettings;
  readonly mentions: readonly AnnotatedMention[];
  readonly entries: readonly FoundEntry[];
}

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
  const painter = createPainter(index, signal);
  const reading = createPageReading(document);
  const annotation = createPageAnnotation(index.texts, signal);
  const watch = createStopwatch();
  const errors: string[] = [];
  let follower: ChangeFollower | undefined;
  let settings: PageSettings | undefined;
  let state: PageState | undefined;
  let reported: number | undefined;
  let ownStamp: string | undefined;
  let painted: ReadonlySet<string> = new Set();
  let staleDay: string | undefined;
  let isArticle = false;
  let underWay: Promise<boolean> | undefined;
  let leftOut: ReadonlySet<EntryId> = new Set();

  const rhythm = createRhythm({ look, giveUp: () => follower?.stop() }, signal);

  function show(context: PageContext, now: PageSettings, found: Pick<Annotation, 'mentions' | 'entries'>): void {
    const { mentions, entries } = found;
    const slice = watch.begin();
    const marks = selectMarks({
      mentions,
      blocks: index.texts(),
      entries: entries.filter(({ id }) => !leftOut.has(id)),
      settings: now,
      lang: context.lang,
      alreadyPainted: painted,
    });
    painted = new Set(marks.map(markKey));
    const all = mentions.map((mention) => ({ ...mention, painted: painted.has(markKey(mention)) }));
    state = { context, settings: now, mentions: all, entries };
    painter.paint(all, now.markStyle);
    slice.end('paint');
    onChange();
  }

  async function read(context: PageContext, now: PageSettings): Promise<boolean> {
    follower ??= createChangeFollower(document, rhythm.beat, signal);
    const pacer = createPacer(watch, signal);
    let changes: BlockChanges | undefined;
    try {
      const hasChanged = await reading.read(follower.take(), pacer);
      follower.follow(reading.notes);
      if (!hasChanged && state !== undefined && state.settings === now) return false;
      if (pacer.isDue()) await pacer.rest();
      const chosen = chooseText(document, reading.blocks(), now.scope);
      isArticle = chosen.isToMark;
      if (pacer.isDue()) await pacer.rest();
      changes = index.update(chosen.blocks, context.lang);
    } finally {
      pacer.end();
    }
    return annotate(context, now, changes);
  }

  async function annotate(context: PageContext, now: PageSettings, changes: BlockChanges): Promise<boolean> {
    if (index.all().length === 0) {
      annotation.reset();
      show(context, now, { mentions: [], entries: [] });
      return true;
    }
    const started = performance.now();
    await annotation.send({ page: context, changes, first: firstInView(index) }, (answer) =>
      show(context, now, answer),
    );
    watch.note('roundTrip', performance.now() - started);
    return true;
  }

  async function refresh(): Promise<boolean> {
    const context = readPageContext(document, staleDay);
    const now = settings ?? (await askPatiently('getPageSettings', { lang: context.lang }));
    settings = now;
    signal.throwIfAborted();
    if (now.ownStamp !== ownStamp) annotation.expire(); // the reader wrote or changed an entry
    ownStamp = now.ownStamp;
    let hasChanged = true;
    if (now.silence === undefined) hasChanged = await read(context, now);
    else {
      leaveAlone();
      index.update([], context.lang);
      await annotate(context, now, { added: [], removed: [] });
    }
    const count = state?.entries.length ?? 0;
    if (count !== reported) await askPatiently('reportTerms', { count });
    reported = count;
    return hasChanged;
  }

  /** Stops following the page; a later look starts anew. */
  function leaveAlone(): void {
    follower?.stop();
    follower = undefined;
    reading.reset();
  }

  /** Brings the marks up to date; tells whether there was anything to do. */
  function look(): Promise<boolean> {
    const now = refresh().catch((error: unknown) => {
      if (signal.aborted) return false;
      if (errors.length < MOST_ERRORS) errors.push(String(error));
      follower?.markAll(); // what was taken may not have been read
      throw error;
    });
    underWay = now;
    return now;
  }

  return {
    index,
    current: () => state,
    begin: () => rhythm.start(),
    renew() {
      settings = undefined;
      rhythm.hurry();
    },
    restart() {
      staleDay = readPageContext(document).published;
      settings = undefined;
      painted = new Set();
      leaveAlone();
      index.update([], '');
      annotation.reset();
      rhythm.reset();
      rhythm.beat();
    },
    leaveOut(entries) {
      leftOut = entries;
      if (state !== undefined) show(state.context, state.settings, state);
    },
    recheck() {
      const hasPauseEnded = settings?.resumesAt !== undefined && Date.now() >= settings.resumesAt;
      if (hasPauseEnded) {
        settings = undefined;
        rhythm.beat();
      }
      painter.check();
      follower?.recheck();
    },
    async text() {
      await underWay?.catch(() => undefined); // told in `errors`
      return { page: state?.context ?? readPageContext(document, staleDay), blocks: index.texts() };
    },
    async report(options) {
      await underWay?.catch(() => undefined); // told in `errors`
      return reportOn({ index, state, isArticle, timing: watch.timing(), errors }, options);
    },
  };
}
