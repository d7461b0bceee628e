/** Notices where a page changes: mutations, hidden parts that come into sight, late shadow roots. */
import { isConnected, isShown, shadowRootOf } from '../dom.ts';
import { isInline, type ReadingNotes } from './read-blocks.ts';
import { watchHidden } from './watch-hidden.ts';

/** Where the page changed since it was last asked. */
export interface PageChanges {
  /** Read the whole page. */
  readonly isAll: boolean;
  /** Else: nodes whose text may have changed; some may be gone by now. */
  readonly places: ReadonlySet<Node>;
}

/** More places than this between two looks are not told apart. */
const MOST_PLACES = 2_000;
const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** Gathers where a page changed until somebody looks. */
export interface ChangeFollower {
  /** Follows what a reading found besides text, too; what it could not read to the end is due again. */
  follow(notes: ReadingNotes): void;
  /** The changes since the last call. */
  take(): PageChanges;
  /** Makes these due. */
  mark(elements: Iterable<Element>): void;
  /** Makes the whole page due. */
  markAll(): void;
  /** Looks again for what no observer tells: hidden parts shown by a click, shadow roots attached late. */
  recheck(): void;
  stop(): void;
}

/** What changed since the last look. */
function createChanges() {
  let isAll = true;
  let places = new Set<Node>();
  const markAll = () => {
    isAll = true;
    places.clear();
  };
  return {
    mark(node: Node) {
      if (isAll) return;
      places.add(node);
      if (places.size > MOST_PLACES) markAll();
    },
    markAll,
    isEmpty: () => !isAll && places.size === 0,
    take(): PageChanges {
      const taken = { isAll, places };
      isAll = false;
      places = new Set();
      return taken;
    },
  };
}

/** Follows a document until the signal aborts; `onChange` is called, often, whenever there is something to take. */
export function createChangeFollower(document: Document, onChange: () => void, signal: AbortSignal): ChangeFollower {
  const changes = createChanges();
  let found: ReadingNotes | undefined;

  const tell = () => {
    if (!changes.isEmpty()) onChange();
  };
  const mark = (elements: Iterable<Element>) => {
    for (const element of elements) changes.mark(element);
    tell();
  };
  const markRecords = (records: readonly MutationRecord[]) => {
    for (const record of records) markRecord(record, changes.mark);
  };
  const mutations = new MutationObserver((records) => {
    markRecords(records);
    tell();
  });
  mutations.observe(document, OBSERVED);
  const hidden = watchHidden(mark);
  const stop = () => {
    mutations.disconnect();
    hidden.stop();
  };
  signal.addEventListener('abort', stop);

  return {
    follow(notes) {
      found = notes;
      for (const set of Object.values(notes) as readonly Set<Node>[]) forgetGone(set);
      for (const root of notes.shadowRoots) mutations.observe(root, OBSERVED); // what is observed already stays so
      hidden.await(notes.hidden);
      mark(notes.torn);
      notes.torn.clear();
    },
    take() {
      markRecords(mutations.takeRecords());
      return changes.take();
    },
    mark,
    markAll() {
      changes.markAll();
      tell();
    },
    recheck() {
      if (found === undefined) return;
      mark([...found.hidden].filter(isShown));
      mark([...found.unupgraded].filter((element) => shadowRootOf(element) !== null));
    },
    stop,
  };
}

/** What has left the page would be kept alive; if it ever comes back, it is read and noted again. */
function forgetGone(noted: Set<Node>): void {
  for (const node of noted) if (!isConnected(node)) noted.delete(node);
}

/** A new element is read by itself, so that a page that only grows is never read twice; anything else where it happened. */
function markRecord({ type, target, addedNodes }: MutationRecord, mark: (node: Node) => void): void {
  let isWholeTarget = type === 'characterData' || addedNodes.length === 0;
  for (const node of addedNodes) {
    if (node instanceof Element && !isInline(node)) mark(node);
    else if (!(node instanceof Comment)) isWholeTarget = true;
  }
  if (isWholeTarget) mark(target);
}
