/**
 * After installing, updating or re-enabling, the content script is put into the tabs that are open already, the active
 * ones first; a page never has to be reloaded. Firefox injects by itself, and a second instance clears the first.
 */
import { browser } from '../platform/browser.ts';

/** Injects into every open tab that lets us. Tabs that do not (browser pages, shops) are passed over. */
export async function injectIntoOpenTabs(): Promise<void> {
  const manifest = browser.runtime.getManifest();
  const [script] = manifest.content_scripts ?? [];
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  tabs.sort((a, b) => Number(b.active) - Number(a.active));
  for (const tab of tabs) {
    if (tab.id === undefined) continue;
    const target = { tabId: tab.id, allFrames: true };
    try {
      await browser.scripting.insertCSS({ target, files: [...(script?.css ?? [])] });
      await browser.scripting.executeScript({ target, files: [...(script?.js ?? [])] });
    } catch (error) {
      console.info(`Backgrounder is not on tab ${tab.id}: ${String(error)}`); // the browser's own shop, an error page
    }
  }
}
