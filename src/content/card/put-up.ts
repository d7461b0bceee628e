/** Puts a drawing up in the document, and changes what stands there only where the drawing differs. */
import type { CardAction, Drawn } from '../../core/reading/drawn-card.ts';

const SVG = 'http://www.w3.org/2000/svg';
const actions = new WeakMap<EventTarget, CardAction>();

/** Makes the content of an element the drawn one. Nodes that stay what they are keep focus and scroll position. */
export function putUp(parent: Element, drawn: readonly Drawn[]): void {
  for (const [at, one] of drawn.entries()) {
    const old = parent.childNodes[at];
    const tag = typeof one === 'string' ? '#text' : one.tag;
    const node = old?.nodeName.toLowerCase() === tag ? old : create(tag, parent);
    if (node !== old) parent.replaceChild(node, old ?? parent.appendChild(new Text()));
    if (typeof one === 'string') {
      if (node.nodeValue !== one) node.nodeValue = one;
    } else if (node instanceof Element) {
      dress(node, one.attributes);
      if (one.action === undefined) actions.delete(node);
      else actions.set(node, one.action);
      putUp(node, one.content);
    }
  }
  while (parent.childNodes.length > drawn.length) parent.lastChild?.remove();
}

/** What a click asks for, if it went to a button of a drawing. */
export function actionOf(event: Event): CardAction | undefined {
  for (const target of event.composedPath()) {
    const action = actions.get(target);
    if (action !== undefined) return action;
  }
  return undefined;
}

function create(tag: string, parent: Element): Node {
  if (tag === '#text') return new Text();
  return tag === 'svg' || parent.namespaceURI === SVG
    ? document.createElementNS(SVG, tag)
    : document.createElement(tag);
}

function dress(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
