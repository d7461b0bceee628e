/**
 * Sending and receiving messages. There is exactly one `onMessage` listener per context, and it is not `async`: an
 * idle async listener would answer first, with nothing.
 */
import { ParseError } from '../core/parsing/reader.ts';
import { browser } from './browser.ts';
import type { Protocol, Request, Response, ToBackground, ToPage } from './messages.ts';
import { parseEnvelope, parseRequest } from './parse-message.ts';

/** Who sent a message. */
export interface Sender {
  /** The page's address; undefined for some extension pages. */
  readonly url: string | undefined;
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  readonly isPrivate: boolean;
  /** Whether it is one of our own pages (popup, options, …) rather than a content script. */
  readonly isOwnPage: boolean;
}

/** What the browser says of who sent a message. */
export type BrowserSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** A frame without an address of its own (srcdoc, about:blank) belongs to the page that made it, by its origin. */
function addressOf(sender: BrowserSender): string | undefined {
  if (sender.url?.startsWith('about:') !== true) return sender.url;
  return 'origin' in sender && typeof sender.origin === 'string' ? sender.origin : sender.url;
}

/** Who sent a message, out of what the browser says of them. */
export function senderOf(sender: BrowserSender): Sender {
  return {
    url: addressOf(sender),
    tabId: sender.tab?.id,
    frameId: sender.frameId,
    isPrivate: sender.tab?.incognito ?? false,
    isOwnPage: sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('')),
  };
}

/** The receiver refused a message or failed on it; `message` says why. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

async function unwrap<N extends keyof Protocol>(answer: Promise<unknown>): Promise<Response<N>> {
  const received = (await answer) as Answer | undefined; // made by handleMessages in our own other context
  if (received === undefined || received === null) throw new MessageError('Nobody answered.');
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

/** Asks the content script in a tab's top frame. Rejects if there is none (browser pages, PDF viewers, shops). */
export function askPage<N extends keyof ToPage & keyof Protocol>(
  tabId: number,
  name: N,
  request: Request<N>,
): Promise<Response<N>> {
  return unwrap<N>(browser.tabs.sendMessage(tabId, { to: 'page', name, request }, { frameId: 0 }));
}

export type Handlers<N extends keyof Protocol> = {
  readonly [K in N]: (request: Request<K>, sender: Sender) => Response<K> | Promise<Response<K>>;
};

/**
 * Answers messages to this context until the signal aborts. Foreign messages are ignored; a malformed one of ours is
 * answered with an error. `mayAsk` decides who may send what (an error is answered where it says no).
 */
export function handleMessages<N extends keyof Protocol>(
  to: 'background' | 'page',
  handlers: Handlers<N>,
  options: { readonly mayAsk: (name: N, sender: Sender) => boolean; readonly signal?: AbortSignal },
): void {
  const isHandled = (name: string): name is N & string => Object.hasOwn(handlers, name);
  const answer = async <K extends N & string>(name: K, request: unknown, sender: Sender): Promise<Answer> => {
    try {
      if (!options.mayAsk(name, sender)) throw new MessageError(`"${name}" is not for this sender.`);
      const handler: (request: Request<K>, sender: Sender) => Response<K> | Promise<Response<K>> = handlers[name];
      return { ok: true, value: await handler(parseRequest(name, request), sender) };
    } catch (error) {
      if (!(error instanceof ParseError || error instanceof MessageError)) console.error(error);
      return { ok: false, error: error instanceof Error ? error.message : String(error) };
    }
  };
  const listener = (message: unknown, sender: BrowserSender) => {
    const envelope = parseEnvelope(message);
    if (envelope === undefined || envelope.to !== to || !isHandled(envelope.name)) return undefined;
    return answer(envelope.name, envelope.request, senderOf(sender));
  };
  browser.runtime.onMessage.addListener(listener);
  options.signal?.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listener);
  });
}
