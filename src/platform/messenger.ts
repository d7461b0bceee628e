/** Messages as the background and the extension's own pages send and receive them. */
import { Refusal } from '../core/parsing/fault.ts';
import { ParseError } from '../core/parsing/reader.ts';
import { answerWith, type BrowserSender, MessageError, unwrap } from './ask-background.ts';
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

/** Asks the content script in a tab's top frame. Rejects if there is none (browser pages, PDF viewers, shops). */
export function askPage<N extends keyof ToPage & keyof Protocol>(
  tabId: number,
  name: N,
  request: Request<N>,
): Promise<Response<N>> {
  return unwrap<N>(browser.tabs.sendMessage(tabId, { to: 'page', name, request }, { frameId: 0 }));
}

type Handlers<N extends keyof ToBackground> = {
  readonly [K in N]: (request: Request<K>, sender: Sender) => Response<K> | Promise<Response<K>>;
};

/**
 * Answers messages to the background. Foreign messages are ignored; a malformed one of ours is answered with an error.
 * `mayAsk` decides who may send what (an error is answered where it says no). What goes wrong is answered as a text; of a
 * refusal in the words of `word`.
 */
export function handleMessages<N extends keyof ToBackground>(
  handlers: Handlers<N>,
  options: {
    readonly mayAsk: (name: N, sender: Sender) => boolean;
    /** Says a refusal to the reader, whom the answer may be shown to. */
    readonly word: (refusal: Refusal) => string;
  },
): void {
  const isHandled = (name: string): name is N & string => Object.hasOwn(handlers, name);
  const answer = async <K extends N & string>(name: K, request: unknown, sender: Sender): Promise<unknown> => {
    try {
      if (!options.mayAsk(name, sender)) throw new MessageError(`"${name}" is not for this sender.`);
      const handler: (request: Request<K>, sender: Sender) => Response<K> | Promise<Response<K>> = handlers[name];
      return await handler(parseRequest(name, request), sender);
    } catch (error) {
      if (!(error instanceof ParseError || error instanceof MessageError)) console.error(error);
      throw error instanceof Refusal ? new MessageError(options.word(error), { cause: error }) : error;
    }
  };
  answerWith((message, sender) => {
    const envelope = parseEnvelope(message);
    if (envelope === undefined || envelope.to !== 'background' || !isHandled(envelope.name)) return undefined;
    return answer(envelope.name, envelope.request, senderOf(sender));
  });
}
