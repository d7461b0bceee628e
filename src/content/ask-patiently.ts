/** Asks the background, which the browser may stop at any moment. */
import { isContextAlive } from '../platform/browser.ts';
import type { Request, Response, ToBackground } from '../platform/messages.ts';
import { askBackground } from '../platform/messenger.ts';

/** A worker that was stopped over a message is back after this. */
const RETRY_MS = 150;

/** Like `askBackground`, but tries a second time if the first is lost. Rejects with the second error. */
export async function askPatiently<N extends keyof ToBackground>(name: N, request: Request<N>): Promise<Response<N>> {
  try {
    return await askBackground(name, request);
  } catch (error) {
    if (!isContextAlive()) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return askBackground(name, request);
  }
}
