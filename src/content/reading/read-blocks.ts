/** From the DOM to blocks of text: in reading order, untouched, with the way back from an offset to a text node. */
import type { BlockRole } from '../../core/matching/page-text.ts';
import {
  attributeOf,
  composedParentOf,
  firstChildOf,
  isDrawn,
  nextSiblingOf,
  outwards,
  parentOf,
  shadowRootOf,
  tagNameOf,
} from '../dom.ts';
import { type BlockBuilder, createBlockBuilder, type ReadBlock, type Suspect } from './block-builder.ts';
import { isOutside, outsideNameOf } from './outside.ts';

const INLINE: ReadonlySet<string> = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE DATA DFN DEL EM FONT I INS MARK NOBR Q RB RUBY S SMALL SPAN STRIKE STRONG SUB ' +
    'SUP TIME TT U WBR BR'
  ).split(' '),
);
const ROLES: ReadonlyMap<string, BlockRole> = new Map([
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6'].map((tag) => [tag, 'heading'] as const),
  ...['LI', 'DT', 'DD'].map((tag) => [tag, 'list'] as const),
  ...['TD', 'TH'].map((tag) => [tag, 'table'] as const),
  ['BLOCKQUOTE', 'quote'],
  ['FIGURE', 'caption'],
  ['FIGCAPTION', 'caption'],
  ['CAPTION', 'caption'],
  ['P', 'paragraph'],
]);
const CAPTION_NAME = /(?:^|[-_\s])(?:captions?|legend)(?:$|[-_\s])/i;

/** Beyond this much text in one frame nothing more is read: no article is a tenth of it. */
const MOST_TEXT = 4_000_000;
/** The walker looks up after this many nodes, whether it has found a block or not. */
const NODES_PER_STEP = 200;

/** What a reading finds besides blocks, for whoever follows the page. */
export interface ReadingNotes {
  /** Open shadow roots that were entered. */
  readonly shadowRoots: Set<ShadowRoot>;
  /** Outermost elements left out because they are not shown now. */
  readonly hidden: Set<Element>;
  /** Custom elements without a shadow root, which may get one when they are upgraded. */
  readonly unupgraded: Set<Element>;
  /** Elements out of which the page took what was being read: the rest of them has not been read. */
  readonly torn: Set<Element>;
}

/** Notes without anything in them. */
export function createReadingNotes(): ReadingNotes {
  return { shadowRoots: new Set(), hidden: new Set(), unupgraded: new Set(), torn: new Set() };
}

/** What holds for everything below an element. */
interface Level {
  /** Whose children are walked: the element or its shadow root. */
  readonly node: Element | ShadowRoot;
  readonly element: Element;
  /** The outermost host of the shadow roots around it, if it lies in any. */
  readonly host: Element | undefined;
  readonly block: Element;
  readonly role: BlockRole;
  readonly lang: string | undefined;
  readonly inLink: boolean;
  readonly suspects: readonly Suspect[];
}

/** Whether an element stands inside a line of text, by its name. */
export function isInline(element: Element): boolean {
  return INLINE.has(tagNameOf(element));
}

/** The block-level element that a node's text belongs to; out of shadow roots to their hosts. */
export function blockElementOf(node: Node): Element | undefined {
  let at: Node | null = node;
  while (at !== null && !(at instanceof Element && !isInline(at))) at = composedParentOf(at);
  return at ?? undefined;
}

/**
 * The blocks below `root`, lazily, so that the caller can stop at any step to give the page's thread back; a step
 * without a block gives undefined. The way through the page is a stack of our own, so depth costs nothing, and a page
 * that changes during a pause cannot lead it astray: it goes on behind the element that something was torn out of.
 */
export function* readBlocks(root: Element, notes: ReadingNotes): Generator<ReadBlock | undefined, void, undefined> {
  const ready: ReadBlock[] = [];
  const reader = createReader(root, notes, (block) => ready.push(block));
  let length = 0;
  for (let more = true; more && length < MOST_TEXT; ) {
    for (let steps = 0; more && steps < NODES_PER_STEP && ready.length === 0; steps += 1) more = reader.step();
    if (!more) reader.finish();
    if (ready.length === 0) yield undefined;
    for (const block of ready.splice(0)) {
      length += block.text.length;
      yield block;
    }
  }
}

/** Walks node by node. `step` tells whether there is more; `finish` gives the last block. */
function createReader(root: Element, notes: ReadingNotes, onBlock: (block: ReadBlock) => void) {
  const levels: Level[] = [];
  let current: Node | undefined = root;
  let builder: BlockBuilder | undefined;

  const finish = () => {
    const block = builder?.take();
    builder = undefined;
    if (block !== undefined) onBlock(block);
  };
  const addText = (node: Text, { block, host, role, lang, suspects, inLink }: Level) => {
    if (builder?.place.element !== block) {
      finish();
      builder = createBlockBuilder({ element: block, host: host ?? block, role, lang, suspects });
    }
    builder?.add(node, inLink, onBlock);
  };
  /** Enters an element and gives its first child; undefined where there is none or it is passed over. */
  const enter = (element: Element): Node | undefined => {
    const above = levels.at(-1);
    const tag = tagNameOf(element);
    if (tag === 'BR') builder?.addBreak();
    const isBlock = !INLINE.has(tag);
    if (isBlock) finish();
    if (above !== undefined && (isOutside(element, tag) || isHidden(element, { isBlock, notes }))) return undefined;
    const shadow = shadowRootToRead(element, tag, notes);
    const first = firstChildOf(shadow ?? element) ?? (shadow === undefined ? null : firstChildOf(element));
    if (first === null) return undefined;
    const level = levelOf(element, { tag, isBlock, above });
    levels.push(level);
    if (shadow !== undefined && parentOf(first) === shadow)
      levels.push({ ...level, node: shadow, host: level.host ?? element });
    return first;
  };
  /** The next node that is not below `node`; undefined at the end. */
  const after = (node: Node): Node | undefined => {
    for (let at = node; ; ) {
      const level = levels.at(-1);
      if (level === undefined) return undefined;
      const sibling = siblingIn(level, at, notes);
      if (sibling !== null) return sibling;
      levels.pop();
      if (level.block === level.element) finish();
      if (level.node !== level.element) {
        const light = firstChildOf(level.element);
        if (light !== null) return light; // after a shadow root its host's own children
        levels.pop(); // the host's own level
      }
      at = level.element;
    }
  };
  const step = (): boolean => {
    if (current === undefined) return false;
    const node = current;
    const above = levels.at(-1);
    if (node instanceof Text && above !== undefined) addText(node, above);
    const first = node instanceof Element ? enter(node) : undefined;
    current = first ?? after(node);
    return current !== undefined;
  };
  return { step, finish };
}

/** What follows a node; nothing where the page has taken it out of its place meanwhile. */
function siblingIn(level: Level, node: Node, notes: ReadingNotes): Node | null {
  if (parentOf(node) === level.node) return nextSiblingOf(node);
  notes.torn.add(level.element);
  return null;
}

function levelOf(
  element: Element,
  { tag, isBlock, above }: { readonly tag: string; readonly isBlock: boolean; readonly above: Level | undefined },
): Level {
  const base = above ?? contextOf(element);
  return {
    node: element,
    element,
    host: base.host,
    block: isBlock ? element : base.block,
    role: isBlock ? roleOf(element, tag, base.role) : base.role,
    lang: attributeOf(element, 'lang') ?? base.lang,
    inLink: base.inLink || (tag === 'A' && attributeOf(element, 'href') !== null),
    suspects: isBlock ? withSuspect(base.suspects, element, tag) : base.suspects,
  };
}

/** What holds around the root of a reading that begins somewhere inside of the page. */
function contextOf(root: Element): Omit<Level, 'node' | 'element'> {
  let role: BlockRole = 'paragraph';
  let inLink = false;
  let lang: string | undefined;
  let suspects: readonly Suspect[] = [];
  const [, ...above] = outwards(root);
  for (const element of above.reverse()) {
    const tag = tagNameOf(element);
    role = roleOf(element, tag, role);
    lang = attributeOf(element, 'lang') ?? lang;
    inLink ||= tag === 'A' && attributeOf(element, 'href') !== null;
    if (!INLINE.has(tag)) suspects = withSuspect(suspects, element, tag);
  }
  return { host: undefined, block: root, role, lang, inLink, suspects };
}

function withSuspect(suspects: readonly Suspect[], element: Element, tag: string): readonly Suspect[] {
  if (ROLES.get(tag) === 'heading') return suspects; // "widget-title" says how it looks
  const name = tag === 'FORM' ? tag : outsideNameOf(element); // some sites put every page into a form
  return name === undefined ? suspects : [...suspects, { element, name }];
}

function roleOf(element: Element, tag: string, above: BlockRole): BlockRole {
  if (CAPTION_NAME.test(attributeOf(element, 'class') ?? '')) return 'caption';
  const role = attributeOf(element, 'role') === 'heading' ? 'heading' : ROLES.get(tag);
  if (role === undefined) return above;
  // A paragraph in a list, a quotation or a caption is part of it; in a table that lays out the page it is a paragraph.
  return role === 'paragraph' && above !== 'table' ? above : role;
}

function isHidden(element: Element, { isBlock, notes }: { readonly isBlock: boolean; readonly notes: ReadingNotes }) {
  // What is inside a line is asked only where something could hide it: asking costs about a microsecond.
  if (!isBlock && attributeOf(element, 'class') === null && attributeOf(element, 'style') === null) return false;
  const isHiddenNow = !isDrawn(element);
  if (isHiddenNow) notes.hidden.add(element);
  else notes.hidden.delete(element);
  return isHiddenNow;
}

function shadowRootToRead(element: Element, tag: string, notes: ReadingNotes): ShadowRoot | undefined {
  const shadow = shadowRootOf(element);
  if (shadow !== null) {
    notes.shadowRoots.add(shadow);
    notes.unupgraded.delete(element);
  } else if (tag.includes('-')) notes.unupgraded.add(element);
  return shadow ?? undefined;
}
