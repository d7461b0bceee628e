/** From the DOM to blocks of text: in reading order, untouched, with the way back from an offset to a text node. */
import type { BlockRole, Span } from '../core/matching/page-text.ts';
import { isNamedOutside, OUTSIDE_SELECTOR } from './find-article.ts';

/** A text node's place in its block: its data stands at `start` of the block's text. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** A block as read from the page. */
export interface ReadBlock {
  readonly element: Element;
  readonly text: string;
  readonly role: BlockRole;
  readonly lang: string | undefined;
  readonly links: readonly Span[];
  /** In order of `start`; they cover all of the text but the line breaks of `<br>`. */
  readonly pieces: readonly Piece[];
}

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION BUTTON CODE PRE KBD SAMP VAR SVG MATH CANVAS IFRAME OBJECT EMBED VIDEO AUDIO PROGRESS METER RUBY RT'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DFN DEL EM FONT I INS LABEL MARK Q S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U WBR BR'.split(
    ' ',
  ),
);
const ROLES: ReadonlyMap<string, BlockRole> = new Map([
  ['H1', 'heading'],
  ['H2', 'heading'],
  ['H3', 'heading'],
  ['H4', 'heading'],
  ['H5', 'heading'],
  ['H6', 'heading'],
  ['LI', 'list'],
  ['DT', 'list'],
  ['DD', 'list'],
  ['BLOCKQUOTE', 'quote'],
  ['FIGCAPTION', 'caption'],
  ['CAPTION', 'caption'],
  ['TD', 'table'],
  ['TH', 'table'],
]);

/**
 * The blocks below `root`, lazily, so that the caller can stop between any two to give the page's thread back. Text in
 * editors, code, forms and what stands around an article is left out.
 */
export function* readBlocks(root: Element): Generator<ReadBlock, void, undefined> {
  let builder: BlockBuilder | undefined;
  // The page may change while we pause, so the way is found from the node at hand, not from a live list.
  let node: Node | null = root;
  while (node !== null) {
    let descend = true;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node as Text;
      const block = blockOf(text);
      if (builder === undefined || builder.element !== block) {
        const done: ReadBlock | undefined = builder?.finish();
        builder = new BlockBuilder(block);
        if (done !== undefined) yield done;
      }
      builder.add(text);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (element !== root && isOutside(element)) descend = false;
      else if (element.tagName === 'BR') builder?.addBreak();
      else if (!INLINE.has(element.tagName) && builder !== undefined) {
        const done: ReadBlock | undefined = builder.finish();
        builder = undefined;
        if (done !== undefined) yield done;
      }
    }
    node = nextNode(node, root, descend);
  }
  const last = builder?.finish();
  if (last !== undefined) yield last;
}

function nextNode(node: Node, root: Node, descend: boolean): Node | null {
  if (descend && node.firstChild !== null) return node.firstChild;
  let at: Node | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

function isOutside(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false') return true;
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return true;
  return element.matches(OUTSIDE_SELECTOR) || isNamedOutside(element);
}

function blockOf(text: Text): Element | null {
  let element = text.parentElement;
  while (element !== null && INLINE.has(element.tagName)) element = element.parentElement;
  return element;
}

class BlockBuilder {
  readonly element: Element | null;
  #text = '';
  readonly #pieces: Piece[] = [];
  readonly #links: Span[] = [];

  constructor(element: Element | null) {
    this.element = element;
  }

  add(node: Text): void {
    const start = this.#text.length;
    this.#text += node.data;
    this.#pieces.push({ node, start });
    if (node.parentElement?.closest('a[href]')) this.#links.push({ start, end: this.#text.length });
  }

  addBreak(): void {
    this.#text += '\n';
  }

  finish(): ReadBlock | undefined {
    if (this.element === null || !/\S/.test(this.#text)) return undefined;
    return {
      element: this.element,
      text: this.#text,
      role: roleOf(this.element),
      lang: this.element.closest('[lang]')?.getAttribute('lang') ?? undefined,
      links: this.#links,
      pieces: this.#pieces,
    };
  }
}

function roleOf(element: Element): BlockRole {
  for (let at: Element | null = element, depth = 0; at !== null && depth < 4; at = at.parentElement, depth += 1) {
    const role = ROLES.get(at.tagName);
    if (role !== undefined) return role;
  }
  return 'paragraph';
}
