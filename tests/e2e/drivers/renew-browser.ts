import { DOOR, type ExtensionApi } from './ask.ts';
import type { ReaderBrowser } from './reader-browser.ts';

declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/**
 * Brings a browser back to how it started: one empty tab, and the extension loaded anew with nothing stored. The extension
 * must be there and switched on.
 */
export async function renewBrowser(reader: ReaderBrowser): Promise<void> {
  const old = await reader.puppeteer.pages();
  const rest = await reader.newPage(); // without any page, a browser would end
  for (const page of old) await page.close();
  await reader.setColorScheme(rest, 'light');
  const door = await reader.openExtensionPage(DOOR);
  await door.evaluate(async () => {
    const { local, sync, session } = (typeof browser === 'undefined' ? chrome : browser).storage;
    for (const area of [local, sync, session]) await area.clear();
  });
  await door.close();
  await reader.reloadExtension();
}
