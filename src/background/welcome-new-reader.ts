/** The welcome page: opened once, when Backgrounder is new to this browser. */
import { browser } from '../platform/browser.ts';

/** Opens it after the first installation; not after an update of this or of the browser. */
export async function welcomeNewReader(reason: string): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome/welcome.html') });
}
