/** Asks the background, which the browser may stop at any moment. */
import { askBackground } from './ask-background.ts';
import { isContextAlive } from './browser.ts';
import type { Request, Response, ToBackground } from './messages.ts';

/** A worker that was stopped over a message is back after this. */
const RETRY_MS = 150;
/**
 * An answer that takes longer was lost. A cold worker takes a tenth of a second, a megabyte of text as long; but fifty tabs
 * restored at once wait for each other, and asking again before the answer is due would double what they wait for.
 */
const LOST_MS = 15_000;

/** Like `askBackground`, but tries a second time if the first is lost. Rejects with the second error. */
export async function askPatiently<N extends keyof ToBackground>(name: N, request: Request<N>): Promise<Response<N>> {
  try {
    return await withinTime(askBackground(name, request));
  } catch (error) {
    if (!isContextAlive()) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return askBackground(name, request);
  }
}

/** Rejects if there is no answer in time; browsers do not tell of every message that is lost. */
function withinTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Nobody answered.')), LOST_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
