/**
 * The life of this script in a document. There is never more than one: a second injection ends at once if the first
 * still works, and ends the first if that was orphaned by an update of the extension.
 */
import { isContextAlive } from '../../platform/browser.ts';
import { repeatWhileVisible } from './repeat-while-visible.ts';

declare const __FIREFOX__: boolean;

/** The isolated world's own global: pages cannot see it. */
const KEY = Symbol.for('backgrounder.instance');
/**
 * How often a visible page looks whether the extension is still there. Chromium tells nobody that it is gone; a port
 * would, but only while the background runs, and keeping one open would keep that from being stopped.
 */
const CHECK_MS = 2_000;
/** Whoever does one of these must meet no orphan. Looking costs less than a microsecond. */
const CHECKED_AT = ['visibilitychange', 'focus', 'pageshow', 'pointermove', 'pointerdown', 'keydown'];

interface Instance {
  isAlive(): boolean;
  end(): void;
}

/**
 * Begins a life in this document and gives the signal that ends it; undefined if another one is under way. Everything that
 * is started in it has to stop with the signal.
 */
export function beginLife(): AbortController | undefined {
  const before = Reflect.get(globalThis, KEY) as Instance | undefined; // only this file writes it
  if (before?.isAlive() === true) return undefined;
  before?.end();
  const life = new AbortController();
  const instance: Instance = {
    isAlive: () => !life.signal.aborted && isContextAlive(),
    end: () => life.abort(),
  };
  Reflect.set(globalThis, KEY, instance);
  return life;
}

/** Ends a life when the extension is gone: updated, switched off, removed. For Chromium, where the script lives on as an orphan. */
export function endWithExtension(life: AbortController): void {
  const { signal } = life;
  const check = () => {
    if (!isContextAlive()) life.abort();
  };
  repeatWhileVisible(check, CHECK_MS, signal);
  for (const event of CHECKED_AT) {
    window.addEventListener(event, check, { signal, capture: true, passive: true });
  }
}

/** Calls back when the document is shown to the reader: at once, or after prerendering, which Firefox does not do. */
export function whenShown(onShown: () => void, signal: AbortSignal): void {
  if (!__FIREFOX__ && Reflect.get(document, 'prerendering') === true) {
    document.addEventListener('prerenderingchange', onShown, { once: true, signal });
  } else {
    onShown();
  }
}
