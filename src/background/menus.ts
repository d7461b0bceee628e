/** The context menu of a selection: look it up, or write an own entry for it. */
import { browser } from '../platform/browser.ts';
import { handOver } from '../platform/hand-over.ts';
import { translate } from '../platform/i18n.ts';
import { lookUp } from './look-up.ts';

/** The items by id, in their order, with the names of their titles; `%s` in a title is the selection. */
const ITEMS = { 'look-up': 'menuLookUp', 'own-entry': 'menuOwnEntry' } as const;

/** What a click on an item says. */
export interface MenuClick {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
}

/** Registers the listener; absent on phones. The items themselves are made once, by `createMenus`. */
export function listenToMenus(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    followMenu(info, tab).catch((error: unknown) => console.error('The menu could not be followed:', error));
  });
}

/** Makes the items anew. The browser keeps them from one start to the next. */
export async function createMenus(): Promise<void> {
  if (browser.contextMenus === undefined) return; // Firefox for Android
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(ITEMS)) {
    browser.contextMenus.create({ id, title: translate(title), contexts: ['selection'] });
  }
}

/** Gives the items their titles again: after a start, the browser may speak another language than when they were made. */
export async function renameMenus(): Promise<void> {
  for (const [id, title] of Object.entries(ITEMS)) {
    await browser.contextMenus?.update(id, { title: translate(title) });
  }
}

/** Does what an item says. */
export async function followMenu(
  click: MenuClick,
  tab: { readonly id?: number | undefined } | undefined,
): Promise<void> {
  const text = (click.selectionText ?? '').trim();
  if (text === '') return;
  if (click.menuItemId === 'look-up') await lookUp(text, tab);
  if (click.menuItemId === 'own-entry') {
    await handOver('ownName', text);
    await browser.runtime.openOptionsPage();
  }
}
