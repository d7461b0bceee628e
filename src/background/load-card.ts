/** Puts the card's looks into the frame that asks for them: the first time that somebody rests on a name there. */
import { browser } from '../platform/browser.ts';
import type { Sender } from '../platform/messenger.ts';

/** Resolves when card.js has run in the sender's frame; rejects with the browser's error if it may not. */
export async function loadCard({ tabId, frameId }: Sender): Promise<void> {
  if (tabId === undefined || frameId === undefined) throw new Error('A card is drawn in the frame of a tab only.');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['card.js'] });
}
