/** Notices where a page changes: mutations, hidden parts that come into sight, late shadow roots. */
import { isConnected, isShown, shadowRootOf } from './dom.ts';
import { isInline, type ReadingNotes } from './read-blocks.ts';

/** Where the page changed since it was last asked. */
export interface PageChanges {
  /** Read the whole page. */
  readonly isAll: boolean;
  /** Else: nodes whose text may have changed; some may be gone by now. */
  readonly places: ReadonlySet<Node>;
}

/** More places than this between two looks are not told apart. */
const MOST_PLACES = 2_000;
/** Hidden parts beyond this many are not waited for. */
const MOST_HIDDEN = 500;
const LOOKAHEAD = '600px 0px';
const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

export interface ChangeFollower {
  /** Follows what a reading found besides text, too. */
  follow(notes: ReadingNotes): void;
  /** The changes since the last call. */
  take(): PageChanges;
  /** Makes the whole page due. */
  markAll(): void;
  /** Looks again for what no observer tells: hidden parts shown by a click, shadow roots attached late. */
  recheck(): void;
  stop(): void;
}

/** Follows a document until the signal aborts; `onChange` is called, often, whenever there is something to take. */
export function createChangeFollower(document: Document, onChange: () => void, signal: AbortSignal): ChangeFollower {
  let isAll = true;
  let places = new Set<Node>();
  const followed = new WeakSet<ShadowRoot>();
  const awaited = new WeakSet<Element>();
  let found: ReadingNotes | undefined;

  const mark = (node: Node) => {
    if (isAll) return;
    places.add(node);
    if (places.size <= MOST_PLACES) return;
    isAll = true;
    places.clear();
  };
  const mutations = new MutationObserver((records) => {
    for (const record of records) markRecord(record, mark);
    if (isAll || places.size > 0) onChange();
  });
  mutations.observe(document, OBSERVED);
  const appearing = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        appearing.unobserve(target); // what takes up room and yet is invisible would be told again and again
        mark(target);
      }
      if (places.size > 0) onChange();
    },
    { rootMargin: LOOKAHEAD },
  );
  const stop = () => {
    mutations.disconnect();
    appearing.disconnect();
  };
  signal.addEventListener('abort', stop);

  return {
    follow(notes) {
      for (const root of notes.shadowRoots) {
        if (followed.has(root)) continue;
        followed.add(root);
        mutations.observe(root, OBSERVED);
      }
      found = notes;
      for (const element of notes.hidden) {
        if (!isConnected(element)) notes.hidden.delete(element);
        else if (!awaited.has(element) && notes.hidden.size <= MOST_HIDDEN) {
          awaited.add(element);
          appearing.observe(element);
        }
      }
    },
    take() {
      for (const record of mutations.takeRecords()) markRecord(record, mark);
      const changes = { isAll, places };
      isAll = false;
      places = new Set();
      return changes;
    },
    markAll() {
      isAll = true;
      places.clear();
      onChange();
    },
    recheck() {
      for (const element of found?.hidden ?? []) if (isConnected(element) && isShown(element)) mark(element);
      for (const element of found?.unupgraded ?? []) if (shadowRootOf(element) !== null) mark(element);
      if (places.size > 0) onChange();
    },
    stop,
  };
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
