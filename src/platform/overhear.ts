/**
 * Listening to messages meant for others. Whatever a content script tells the background reaches the extension's open
 * pages as well, so the side panel learns that a page has grown without ever asking.
 */
import type { BrowserSender } from './ask-background.ts';
import { browser } from './browser.ts';
import type { Protocol } from './messages.ts';
import { type Sender, senderOf } from './messenger.ts';
import { parseEnvelope } from './parse-message.ts';

/** Calls back for each message of that name, and answers none, until the signal aborts. */
export function overhear(name: keyof Protocol, onHeard: (sender: Sender) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: BrowserSender) => {
    if (parseEnvelope(message)?.name === name) onHeard(senderOf(sender));
    return undefined; // anything else would be an answer
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
