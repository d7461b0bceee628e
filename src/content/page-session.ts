/**
 * One page from arrival to departure: reads its blocks in slices, has them annotated, paints, follows changes, answers
 * the other surfaces. Everything it starts ends with the signal.
 */
import type { EntryId } from '../core/glossary/entry.ts';
import type { Mention, PageContext, Rejection } from '../core/matching/page-text.ts';
import type { AnnotatedMention, FoundEntry, PageReport, PageSettings } from '../platform/messages.ts';
import { askBackground } from '../platform/messenger.ts';
import { type BlockIndex, createBlockIndex } from './block-index.ts';
import { declaresArticle } from './declared-article.ts';
import { bodyOf } from './dom.ts';
import { findArticle, isArticle } from './find-article.ts';
import { readPageContext } from './page-context.ts';
import { createPainter } from './painter.ts';
import { type ReadBlock, readBlocks } from './read-blocks.ts';
import { createStopwatch } from './stopwatch.ts';

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
  /** Reads what changed on the page and brings the marks up to date. Calls while one is under way are answered by one more at its end. */
  refresh(): Promise<void>;
  report(options: { readonly explain: boolean }): Promise<PageReport>;
  /** These entries are not what is meant on this page: nothing of theirs is painted until told otherwise. */
  leaveOut(entries: ReadonlySet<EntryId>): void;
}

/** Our own uninterrupted work on the page's thread stays under this. */
const SLICE_MS = 5;
const CONTEXT_LENGTH = 40;

/** Starts the session of a page; `onChange` is called after each change of its state. */
export function createPageSession(document: Document, onChange: () => void, signal: AbortSignal): PageSession {
  const index = createBlockIndex();
  const painter = createPainter(index, signal);
  const watch = createStopwatch();
  const errors: string[] = [];
  let state: PageState | undefined;
  let engineState: unknown;
  let isOnArticle = false;
  let underWay: Promise<void> | undefined;
  let isStale = false;
  let leftOut: ReadonlySet<EntryId> = new Set();

  async function readAll(): Promise<readonly ReadBlock[]> {
    const body = bodyOf(document);
    if (body === null) return [];
    const blocks: ReadBlock[] = [];
    let slice = watch.begin();
    for (const block of readBlocks(body, { shadowRoots: new Set(), hidden: new Set(), unupgraded: new Set() })) {
      if (block !== undefined) blocks.push(block);
      if (slice.elapsed() < SLICE_MS) continue;
      slice.end('read');
      await scheduler.yield();
      if (signal.aborted) return [];
      slice = watch.begin();
    }
    const article = findArticle(blocks);
    isOnArticle = isArticle(article, { isDeclared: declaresArticle(document) });
    slice.end('read');
    return article?.blocks ?? [];
  }

  async function refreshOnce(): Promise<void> {
    const context = readPageContext(document);
    const settings = await askBackground('getPageSettings', { lang: context.lang });
    const isSilent = settings.silence !== undefined;
    const reading = isSilent ? [] : await readAll();
    const isMarked = !isSilent && (isOnArticle || settings.scope !== 'articles');
    const changes = index.update(isMarked ? reading : [], context.lang);
    if (signal.aborted) return;
    if (!isMarked) engineState = undefined;
    const started = performance.now();
    const answer = isMarked
      ? await askBackground('annotate', {
          page: context,
          blocks: changes.added,
          removed: changes.removed,
          state: engineState,
        })
      : { mentions: [], entries: [], state: undefined };
    if (signal.aborted) return;
    watch.note('roundTrip', performance.now() - started);
    engineState = answer.state;
    show({ context, settings, mentions: answer.mentions, entries: answer.entries });
    await askBackground('reportTerms', { count: answer.entries.length });
  }

  function show({
    context,
    settings,
    mentions,
    entries,
  }: Omit<PageState, 'mentions'> & { readonly mentions: readonly Mention[] }) {
    const wanted = entries.filter((entry) => !leftOut.has(entry.id));
    state = { context, settings, mentions: paintFirst(mentions, wanted), entries };
    const slice = watch.begin();
    painter.paint(state.mentions, settings.markStyle);
    slice.end('paint');
    onChange();
  }

  async function refreshUntilFresh(): Promise<void> {
    do {
      isStale = false;
      await refreshOnce();
    } while (isStale && !signal.aborted);
  }

  return {
    index,
    current: () => state,
    leaveOut(entries) {
      leftOut = entries;
      if (state !== undefined) show(state);
    },
    refresh() {
      isStale = true;
      underWay ??= refreshUntilFresh()
        .catch((error: unknown) => {
          if (signal.aborted) return;
          errors.push(String(error));
          throw error;
        })
        .finally(() => {
          underWay = undefined;
        });
      return underWay;
    },
    async report({ explain }) {
      await underWay;
      const context = readPageContext(document);
      const settings = state?.settings ?? (await askBackground('getPageSettings', { lang: context.lang }));
      return {
        page: { ...context, url: document.location.href },
        ...silenceOf(settings, isOnArticle),
        mentions: (state?.mentions ?? []).map((mention) => ({ ...mention, ...placeOf(index, mention) })),
        entries: state?.entries ?? [],
        rejected: explain ? await rejectedOn(context) : [],
        timing: watch.timing(),
        errors,
      };
    },
  };

  async function rejectedOn(page: PageContext): Promise<readonly Rejection[]> {
    const blocks = createBlockIndex().update(index.all(), page.lang).added;
    return (await askBackground('annotate', { page, blocks, explain: true })).rejected ?? [];
  }
}

function silenceOf(settings: PageSettings, isOnArticle: boolean): Pick<PageReport, 'silence'> {
  if (settings.silence !== undefined) return { silence: settings.silence };
  return isOnArticle || settings.scope !== 'articles' ? {} : { silence: 'notArticle' };
}

function placeOf(
  index: BlockIndex,
  mention: AnnotatedMention,
): { readonly context: string; readonly position: number } {
  const all = index.all();
  const block = index.get(mention.block);
  const text = block?.text ?? '';
  const context = text
    .slice(Math.max(0, mention.start - CONTEXT_LENGTH), mention.end + CONTEXT_LENGTH)
    .replace(/\s+/g, ' ');
  const at = block === undefined ? 0 : all.indexOf(block);
  return { context, position: all.length === 0 ? 0 : (at + mention.start / Math.max(1, text.length)) / all.length };
}

function paintFirst(mentions: readonly Mention[], entries: readonly FoundEntry[]): readonly AnnotatedMention[] {
  const unpainted = new Set(entries.filter((entry) => entry.mayPaint).map((entry) => entry.id));
  return mentions.map((mention) => ({ ...mention, painted: unpainted.delete(mention.entry) }));
}
