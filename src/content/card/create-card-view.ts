/**
 * The element that holds the card: a manual popover (an automatic one would close the page's own menus) with a closed
 * shadow root.
 */
import { type CardAction, DRAWN_NAME, type DrawnCard, type DrawnElement } from '../../core/reading/drawn-card.ts';
import type { Rect } from '../../core/reading/rect.ts';
import css from './card.css?text';
import type { CardView, Drawing } from './card-view.ts';
import { actionOf, putUp } from './put-up.ts';

declare const __TEST__: boolean;
declare const __FIREFOX__: boolean;

/** In Firefox the card is seen only as long as the extension is there, see marks-firefox.css. */
const DISPLAY = __FIREFOX__ ? 'display:var(--backgrounder,none)!important;' : '';

interface Parts {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly box: HTMLElement;
  readonly aloud: HTMLElement;
  readonly sheet: CSSStyleSheet;
}

/**
 * Makes a view without its element. `parent` says where the element belongs now: in a modal dialog, in what is
 * fullscreen. `onAction` gets what the reader's clicks ask for.
 */
export function createCardView(parent: () => Element, onAction: (action: CardAction) => void): CardView {
  /** In the page or, put away, out of it. */
  let parts: Parts | undefined;
  let shown: string | undefined;

  const inPage = () => (parts?.element.isConnected === true ? parts : undefined);
  const card = () => inPage()?.box.querySelector<HTMLElement>('.bg-card') ?? undefined;

  function put({ key, ...drawing }: Drawing, { box }: Parts) {
    if (key !== shown) box.replaceChildren();
    shown = key;
    putUp(box, [dialogOf(drawing)]);
  }

  function getParts(): Parts {
    parts ??= createParts(onAction);
    const { element } = parts;
    const wanted = parent();
    if (element.parentNode !== wanted) wanted.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
    return parts;
  }

  function measure(view: Rect) {
    const { box, sheet } = getParts();
    box.className = 'box';
    sheet.replaceSync(hostRule(view, 'light', true));
    return card()?.getBoundingClientRect() ?? { width: 0, height: 0 };
  }

  return {
    prepare(drawing) {
      if (inPage() !== undefined) return;
      put(drawing, getParts());
      measure({ left: 0, top: 0, width: innerWidth, height: innerHeight });
    },
    draw(drawing) {
      if (drawing !== undefined) put(drawing, getParts());
      else inPage()?.box.replaceChildren();
      shown = drawing?.key;
    },
    size: measure,
    place(place, theme) {
      const { box, sheet } = getParts();
      box.className = `box ${place.kind}`;
      sheet.replaceSync(hostRule(place, theme, false));
    },
    settle() {
      if (inPage() !== undefined) getParts();
    },
    rect: () => card()?.getBoundingClientRect(),
    isTarget: (event) => event.target === inPage()?.element,
    announce(text) {
      getParts().aloud.textContent = text;
    },
    focus() {
      card()?.focus({ preventScroll: true });
    },
    hasFocus: () => (inPage()?.root.activeElement ?? null) !== null,
    remove() {
      parts?.element.remove();
      parts?.aloud.replaceChildren();
    },
  };
}

/** Not modal: the page stays usable. The tab index lets the keyboard's reader be put inside. */
function dialogOf({ lang, dir, content }: DrawnCard): DrawnElement {
  const attributes = { class: 'bg-card', role: 'dialog', 'aria-labelledby': DRAWN_NAME, tabindex: '-1', lang, dir };
  return { tag: 'div', attributes, content };
}

function createParts(onAction: (action: CardAction) => void): Parts {
  const element = document.createElement('div'); // a custom name could be claimed by the page
  element.popover = 'manual';
  const root = element.attachShadow({ mode: __TEST__ ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  const looks = new CSSStyleSheet();
  looks.replaceSync(css);
  root.adoptedStyleSheets = [looks, sheet];
  const box = document.createElement('div');
  box.className = 'box';
  const aloud = document.createElement('div');
  aloud.className = 'aloud';
  aloud.setAttribute('role', 'status');
  root.append(box, aloud);
  for (const name of namesOfEvents()) root.addEventListener(name, (event) => event.stopPropagation());
  root.addEventListener('click', refuseUntrusted, { capture: true });
  root.addEventListener('click', (event) => {
    const action = actionOf(event);
    if (action !== undefined) onAction(action);
  });
  return { element, root, box, aloud, sheet };
}

/** Every event that elements have a handler for, and the two that have none. The page has no business with those that end in the card. */
function namesOfEvents(): readonly string[] {
  const names = ['focusin', 'focusout'];
  for (const name in HTMLElement.prototype) if (name.startsWith('on')) names.push(name.slice(2));
  return names;
}

/** In a test build the root is open, and even then only a reader's own click counts. */
function refuseUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function hostRule(rect: Rect, theme: 'light' | 'dark', isMeasuring: boolean): string {
  const px = (name: string, value: number) => `${name}:${value}px!important;`;
  const room = isMeasuring ? 'visibility:hidden!important;height:100000px!important;' : px('height', rect.height);
  // Zoom set by the page on <html> would scale us along.
  const zoom = document.documentElement.currentCSSZoom;
  const unzoom = zoom === 1 ? '' : `zoom:${1 / zoom}!important;`;
  return `:host{${px('left', rect.left)}${px('top', rect.top)}${px('width', rect.width)}${room}${unzoom}${DISPLAY}color-scheme:${theme}!important}`;
}
