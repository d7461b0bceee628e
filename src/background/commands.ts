/** What a reader can do by key. Extension pages may ask for the same, so that it can be tested: no driver presses a browser's keys. */
import { isOnAt, siteOfAddress, toSiteChange } from '../core/settings/site-rules.ts';
import { browser } from '../platform/browser.ts';
import { COMMANDS, type CommandName } from '../platform/messages.ts';
import { askPage } from '../platform/messenger.ts';
import { changeSettings } from '../platform/settings-store.ts';
import { openSidePanel } from '../platform/side-panel.ts';

interface CommandTab {
  readonly id?: number | undefined;
}

/** Registers the listener; absent on phones. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((pressed: string, tab?: CommandTab) => {
    const name = COMMANDS.find((command) => command === pressed);
    if (name === undefined) return;
    runCommand(name, tab).catch((error: unknown) => console.info(`${name} does nothing here:`, error));
  });
}

/** Does what a key says, on the tab or else on the active one. Rejects where the page cannot be reached. */
export async function runCommand(name: CommandName, tab: CommandTab | undefined): Promise<void> {
  // Before anything else: the browser opens the panel only as long as it knows of the reader's key or click.
  if (name === 'open-side-panel') return openSidePanel({ id: tab?.id });
  const tabId = tab?.id ?? (await activeTabId());
  if (tabId === undefined) throw new Error('There is no active tab.');
  if (name === 'toggle-site') return toggleSite(tabId);
  await askPage(tabId, 'followCommand', { name });
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** Turns Backgrounder on or off for the page's site; in a private window, where nothing is stored, it does nothing. */
async function toggleSite(tabId: number): Promise<void> {
  const { incognito } = await browser.tabs.get(tabId);
  if (incognito) return;
  const { page } = await askPage(tabId, 'getPageReport', {});
  const site = siteOfAddress(page.url);
  if (site === undefined) return;
  await changeSettings((settings) => toSiteChange(settings, site, !isOnAt(settings, site)));
}
