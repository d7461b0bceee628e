/**
 * When the extension is loaded (installed, updated, reloaded, switched on again), the content script is put into the
 * tabs that are open already, the active ones first; a page never has to be reloaded.
 */
import { browser } from '../platform/browser.ts';

declare const __FIREFOX__: boolean;

/** In session storage, which is emptied whenever the extension is loaded and kept while its worker comes and goes. */
const DONE_KEY = 'injected';

/** Injects once for each time the extension is loaded. To be called whenever the worker starts. */
export async function injectAfterLoading(): Promise<void> {
  const stored = await browser.storage.session.get(DONE_KEY);
  if (stored[DONE_KEY] === true) return;
  await browser.storage.session.set({ [DONE_KEY]: true });
  await injectIntoOpenTabs();
}

/** Injects into every open tab. All are begun at once, in order: one that hangs keeps no other waiting. */
async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  tabs.sort((a, b) => Number(b.active) - Number(a.active));
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectInto(id)])));
}

/** Injects into a tab, unless we are there or it does not let us (browser pages, shops). */
async function injectInto(tabId: number): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const target = { tabId, allFrames: true };
  try {
    if (await isThere(tabId)) return; // the browser was started with these tabs, or injects by itself as Firefox does
    await browser.scripting.insertCSS({
      target,
      files: [...(script?.css ?? [])],
      origin: __FIREFOX__ ? 'USER' : 'AUTHOR',
    });
    await browser.scripting.executeScript({ target, files: [...(script?.js ?? [])] });
  } catch (error) {
    console.info(`Backgrounder is not on tab ${tabId}: ${String(error)}`); // the browser's own shop, an error page
  }
}

async function isThere(tabId: number): Promise<boolean> {
  const results = await browser.scripting.executeScript({ target: { tabId }, func: hasLivingInstance });
  return results.some(({ result }) => result === true);
}

/** Runs in the page's isolated world; see src/content/life/lifetime.ts. */
function hasLivingInstance(): boolean {
  const instance: unknown = Reflect.get(globalThis, Symbol.for('backgrounder.instance'));
  if (typeof instance !== 'object' || instance === null) return false;
  const isAlive: unknown = Reflect.get(instance, 'isAlive');
  return typeof isAlive === 'function' && Reflect.apply(isAlive, instance, []) === true;
}
