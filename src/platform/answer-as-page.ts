/** How a content script answers. */
import { answerWith } from './ask-background.ts';
import { browser } from './browser.ts';
import type { Request, Response, ToPage } from './messages.ts';

/** One handler for each message to a page. */
export type PageHandlers = {
  readonly [N in keyof ToPage]: (request: Request<N>) => Response<N> | Promise<Response<N>>;
};

/**
 * Answers the extension's own contexts until the signal aborts. Nobody else can send anything to a tab (no page, and no
 * content script), and what our own contexts send is of the declared type: nothing of it is parsed again.
 */
export function answerAsPage(handlers: PageHandlers, signal: AbortSignal): void {
  answerWith((message, sender) => {
    const { to, name, request } = message as { to?: string; name: keyof ToPage; request: never };
    if (sender.id !== browser.runtime.id || to !== 'page' || !Object.hasOwn(handlers, name)) return undefined;
    return (async () => handlers[name](request))();
  }, signal);
}
