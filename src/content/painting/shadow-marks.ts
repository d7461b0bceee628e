/** The look of marks inside shadow roots. Chromium paints the extension's own style sheet there, Firefox does not. */
import css from './marks-in-shadow.css?text';

declare const __FIREFOX__: boolean;

let sheet: CSSStyleSheet | undefined;
const adopted = new Set<WeakRef<ShadowRoot>>();
const known = new WeakSet<ShadowRoot>();

/** Makes marks visible in the shadow root around a node, if there is one and it needs it. */
export function adoptMarkStyles(node: Node): void {
  if (!__FIREFOX__) return;
  const root = node.getRootNode();
  if (!(root instanceof ShadowRoot) || known.has(root)) return;
  known.add(root);
  adopted.add(new WeakRef(root));
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((other) => !isOfPredecessor(other)), sheet];
}

function isOfPredecessor(other: CSSStyleSheet): boolean {
  return other !== sheet && other.cssRules[0]?.cssText.includes('::highlight(backgrounder-') === true;
}

/** Takes the style sheets out of the shadow roots again. */
export function dropMarkStyles(): void {
  if (!__FIREFOX__) return;
  for (const reference of adopted) {
    const root = reference.deref();
    if (root === undefined) continue;
    known.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  }
  adopted.clear();
}
