/**
 * All text of a page as blocks in reading order, article or not, kept up to date piece by piece: what changed is read
 * again, the rest is kept as it is.
 */
import { bodyOf, contains, inDocument, isConnected, isShown, outwards, tagNameOf } from '../dom.ts';
import type { ReadBlock } from './block-builder.ts';
import type { PageChanges } from './change-follower.ts';
import { firstIndex } from './first-index.ts';
import { isOutside } from './outside.ts';
import type { Pacer } from './pacer.ts';
import { blockElementOf, createReadingNotes, type ReadingNotes, readBlocks } from './read-blocks.ts';
import { createRestlessElements } from './restless-elements.ts';

/** More changed places than this are not worth telling apart: the page is read anew. */
const MOST_PLACES = 60;

/** The blocks of a page, as last read. */
export interface PageReading {
  readonly notes: ReadingNotes;
  /** Every block, in reading order. */
  blocks(): readonly ReadBlock[];
  /**
   * Reads what changed. Resolves to whether any text did. Where it reads everything it calls `onPause`, and waits for it, at
   * every pause; the blocks are those of the page's beginning then.
   */
  read(changes: PageChanges, pacer: Pacer, onPause: () => Promise<void>): Promise<boolean>;
  /** Elements that were left alone because they kept being rewritten, and have come to rest. */
  calmed(): readonly Element[];
  /** Forgets everything, as for a new page. */
  reset(): void;
}

/** Starts with nothing read. */
export function createPageReading(document: Document): PageReading {
  let blocks: readonly ReadBlock[] = [];
  const restless = createRestlessElements();
  const notes = createReadingNotes();
  const forgetNotes = () => {
    for (const set of Object.values(notes) as readonly Set<Node>[]) set.clear();
  };

  async function readAll(pacer: Pacer, onPause: () => Promise<void>): Promise<boolean> {
    forgetNotes();
    const body = bodyOf(document);
    const before = blocks;
    const pause = async (found: readonly ReadBlock[]) => {
      blocks = found;
      await onPause();
      await pacer.rest();
    };
    blocks = body === null ? [] : await readBelow(body, { notes, pacer, pause });
    return before.length !== blocks.length || blocks.some((block, at) => !isSameBlock(block, before[at]));
  }

  /** Reads one place again; `old` is the page as it was before anything of it was taken away. */
  async function readPlace(place: Element, old: readonly ReadBlock[], pacer: Pacer): Promise<boolean> {
    const before = old.filter((block) => contains(place, block.host));
    const isHidden = !isShown(place);
    if (isHidden) notes.hidden.add(place);
    const found =
      !isHidden && canBeRead(place) ? await readBelow(place, { notes, pacer, pause: () => pacer.rest() }) : [];
    const kept = before.filter((block) => found.some((other) => isSameBlock(block, other)));
    if (kept.length === before.length && found.length === before.length) return false;
    if (kept.length < before.length) restless.count(place);
    const now = restless.has(place) ? [] : found;
    const others = blocks.filter((block) => !contains(place, block.host));
    const at = firstAfter(others, place);
    blocks = [...others.slice(0, at), ...now, ...others.slice(at)];
    return now.length > 0 || before.length > 0;
  }

  return {
    notes,
    blocks: () => blocks,
    async read(changes, pacer, onPause) {
      const places = changes.isAll ? [] : outermost(changes.places);
      if (changes.isAll || places.length > MOST_PLACES) return readAll(pacer, onPause);
      const old = blocks;
      blocks = old.filter(isPresent);
      let hasChanged = blocks.length < old.length;
      for (const place of places) {
        if (pacer.isDue()) await pacer.rest();
        if (restless.has(place)) restless.count(place);
        else hasChanged = (await readPlace(place, old, pacer)) || hasChanged;
      }
      return hasChanged;
    },
    calmed: restless.calmed,
    reset() {
      blocks = [];
      restless.clear();
      forgetNotes();
    },
  };
}

/** All blocks below an element; `pause` gets what is found so far whenever the slice is used up. */
async function readBelow(
  root: Element,
  how: {
    readonly notes: ReadingNotes;
    readonly pacer: Pacer;
    readonly pause: (found: readonly ReadBlock[]) => Promise<void>;
  },
): Promise<readonly ReadBlock[]> {
  const found: ReadBlock[] = [];
  for (const block of readBlocks(root, how.notes)) {
    if (block !== undefined) found.push(block);
    if (how.pacer.isDue()) await how.pause(found);
  }
  return found;
}

/** Whether two readings found the same text in the same nodes. */
export function isSameBlock(block: ReadBlock, other: ReadBlock | undefined): boolean {
  return (
    other !== undefined &&
    block.text === other.text &&
    block.role === other.role &&
    block.pieces.length === other.pieces.length &&
    block.pieces.every((piece, at) => piece.node === other.pieces[at]?.node && piece.from === other.pieces[at]?.from) &&
    block.links.length === other.links.length &&
    block.links.every((link, at) => link.start === other.links[at]?.start && link.end === other.links[at]?.end)
  );
}

function isPresent(block: ReadBlock): boolean {
  return isConnected(block.element) && block.pieces.every(({ node }) => isConnected(node));
}

/** The block-level elements to read again, none inside another, those in shadow roots by their outermost host. */
function outermost(nodes: ReadonlySet<Node>): readonly Element[] {
  const elements = new Set<Element>();
  for (const node of nodes) {
    const element = isConnected(node) ? blockElementOf(node) : undefined;
    const place = element === undefined ? undefined : blockElementOf(inDocument(element));
    if (place !== undefined) elements.add(place);
  }
  return [...elements].filter((element) => {
    for (const around of outwards(element)) if (around !== element && elements.has(around)) return false;
    return true;
  });
}

function canBeRead(element: Element): boolean {
  for (const around of outwards(element)) if (isOutside(around, tagNameOf(around))) return false;
  return true;
}

/** The position of the first block that follows an element in the document. */
function firstAfter(blocks: readonly ReadBlock[], element: Element): number {
  return firstIndex(blocks, (block) => isAfter(block, element));
}

function isAfter(block: ReadBlock, element: Element): boolean {
  const [first] = block.pieces;
  const host = block.host;
  const node = first === undefined || host !== block.element ? host : first.node;
  return (Node.prototype.compareDocumentPosition.call(element, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
