/** Extensions may look into closed shadow roots; each browser has a way of its own. */
import { browser } from './browser.ts';

/** The shadow root of an element, open or closed; undefined without one. */
export function anyShadowRootOf(element: HTMLElement): ShadowRoot | undefined {
  if ('openOrClosedShadowRoot' in element) return asRoot(element.openOrClosedShadowRoot); // Firefox
  const dom: unknown = Reflect.get(browser, 'dom');
  if (typeof dom !== 'object' || dom === null || !('openOrClosedShadowRoot' in dom)) return undefined;
  const { openOrClosedShadowRoot: find } = dom;
  return typeof find === 'function' ? asRoot(Reflect.apply(find, dom, [element])) : undefined;
}

function asRoot(found: unknown): ShadowRoot | undefined {
  return found instanceof ShadowRoot ? found : undefined;
}
