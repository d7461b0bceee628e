/**
 * The DOM as the browser made it. A page can shadow the properties of `document` and of its forms by elements that are
 * named like them (`<form name="body">`, `<input name="parentNode">`), so these are read through their prototypes.
 */

type Getter<T, R> = (target: T) => R;

function getterOf<T extends object, K extends keyof T>(prototype: T, name: K): Getter<T, T[K]> {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => T[K]; // as declared in the standard
  return (target) => Reflect.apply(get, target, []);
}

/** `node.parentNode`. */
export const parentOf = getterOf(Node.prototype, 'parentNode');
/** `node.firstChild`. */
export const firstChildOf = getterOf(Node.prototype, 'firstChild');
/** `node.nextSibling`. */
export const nextSiblingOf = getterOf(Node.prototype, 'nextSibling');
/** `node.isConnected`. */
export const isConnected = getterOf(Node.prototype, 'isConnected');
/** `node.textContent`. */
export const textContentOf = getterOf(Node.prototype, 'textContent');
/** `element.shadowRoot`: only open ones. */
export const shadowRootOf = getterOf(Element.prototype, 'shadowRoot');
/** `element.tagName`: upper case in HTML documents. */
export const tagNameOf = getterOf(Element.prototype, 'tagName');
/** `document.body`; null in documents that have none. */
export const bodyOf = getterOf(Document.prototype, 'body');
/** `document.documentElement`; null in an empty document. */
export const documentElementOf: Getter<Document, Element | null> = getterOf(Document.prototype, 'documentElement');
/** `document.title`. */
export const titleOf = getterOf(Document.prototype, 'title');

/** `element.getAttribute(name)`. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

const isVisible = (element: Element) => Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
const isBoxless = (element: Element) => getComputedStyle(element).display === 'contents';

/**
 * Whether an element whose parent is drawn takes part in that: not `display: none`, not in closed details, not invisible.
 * One with `display: contents` has no box, and is drawn as what is in it.
 */
export function isDrawn(element: Element): boolean {
  return isVisible(element) || isBoxless(element);
}

/** The nearest element around with a box of its own: the element itself, unless it is `display: contents`. */
export function boxOf(element: Element): Element {
  let at: Node | null = element;
  while (at instanceof Element && !isVisible(at) && isBoxless(at)) at = composedParentOf(at);
  return at instanceof Element ? at : element;
}

/** Whether an element takes part in what is drawn, wherever it stands. */
export function isShown(element: Element): boolean {
  return isVisible(boxOf(element));
}

/** `element.closest(selector)`. */
export function closestOf(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** `element.matches(selector)`. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** `node.contains(other)`. */
export function contains(node: Node, other: Node): boolean {
  return Node.prototype.contains.call(node, other);
}

/** `document.querySelector(selector)`. */
export function findFirst(document: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(document, selector);
}

/** `document.querySelectorAll(selector)`. */
export function findAll(document: Document, selector: string): NodeListOf<Element> {
  return Document.prototype.querySelectorAll.call(document, selector);
}

/** The parent in the tree of what is drawn: out of a shadow root to its host. */
export function composedParentOf(node: Node): Node | null {
  const parent = parentOf(node);
  return parent instanceof ShadowRoot ? parent.host : parent;
}

/** An element and everything around it as it is drawn, out of open shadow roots to their hosts. */
export function* outwards(element: Element | undefined): Generator<Element, void, undefined> {
  for (let at: Node | null = element ?? null; at !== null; at = composedParentOf(at))
    if (at instanceof Element) yield at;
}

/** The outermost host around a node that lies in shadow roots, else the node: the one that stands in the document. */
export function inDocument(element: Element): Element {
  let at = element;
  for (;;) {
    const root = Node.prototype.getRootNode.call(at);
    if (!(root instanceof ShadowRoot)) return at;
    at = root.host;
  }
}
