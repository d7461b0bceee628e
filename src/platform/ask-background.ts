/** Asking the background. All that a content script needs for it, and nothing else: it runs in every page. */
import { reasonOf } from '../core/parsing/reason-of.ts';
import { browser } from './browser.ts';
import type { Protocol, Request, Response, ToBackground } from './messages.ts';

/** The receiver refused a message or failed on it; `message` says why. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

/** What comes back for a message. */
export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/** The declared answer out of what one of our own other contexts sent. Rejects with MessageError if it refused. */
export async function unwrap<N extends keyof Protocol>(answer: Promise<unknown>): Promise<Response<N>> {
  const received = (await answer) as Answer | undefined | null; // made by answerWith
  if (!received) throw new MessageError('Nobody answered.');
  if (!received.ok) throw new MessageError(received.error);
  return received.value as Response<N>;
}

/** Asks the background. Rejects with MessageError if it refuses, or with the browser's error if it cannot be reached. */
export function askBackground<N extends keyof ToBackground & keyof Protocol>(
  name: N,
  request: Request<N>,
): Promise<Response<N>> {
  return unwrap<N>(browser.runtime.sendMessage({ to: 'background', name, request }));
}

/** What the browser says of who sent a message. */
export type BrowserSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/**
 * Registers the one listener of this context, until the signal aborts. `work` gives undefined for what is not its
 * business. The listener is not `async` (an idle async one would answer first, with nothing), and answers by the third
 * argument, which every browser understands without help.
 */
export function answerWith(
  work: (message: unknown, sender: BrowserSender) => Promise<unknown> | undefined,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: BrowserSender, respond?: (answer: Answer) => void) => {
    const working = work(message, sender);
    if (working === undefined) return false;
    working.then(
      (value) => respond?.({ ok: true, value }),
      (error: unknown) => respond?.({ ok: false, error: reasonOf(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
