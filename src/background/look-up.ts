/** Looks a text up for the reader: in the popup where the browser lets it be opened, else in a tab. */
import { browser } from '../platform/browser.ts';
import { handOver } from '../platform/hand-over.ts';

/**
 * Opens the popup on the text. Rejects if the text cannot be handed to it. Must be called while the browser still knows of
 * the reader's click: nothing is awaited before it opens.
 */
export async function lookUp(text: string, tab: { readonly id?: number | undefined } | undefined): Promise<void> {
  const [opened, handed] = await Promise.allSettled([openPopup(), handOver('lookUp', text)]);
  if (handed.status === 'rejected') throw handed.reason;
  if (opened.status === 'fulfilled') return;
  console.info('The popup is opened in a tab:', opened.reason); // no window in front, or no such call on phones
  const about = tab?.id === undefined ? '' : `?tab=${tab.id}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`popup/popup.html${about}`) });
}

async function openPopup(): Promise<void> {
  const { openPopup: open }: { openPopup?: () => Promise<void> } = browser.action;
  if (open === undefined) throw new Error('This browser opens no popup.');
  await open.call(browser.action);
}
