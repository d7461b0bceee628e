/**
 * What one context hands to a surface that it opens: the text to look up, the name of an own entry to be written, the
 * entry to be shown in the side panel. It lies in session storage for the moment until it is taken, and nowhere else.
 */
import { isReadable, text } from '../core/parsing/reader.ts';
import { browser } from './browser.ts';
import { watchStorage } from './watch-storage.ts';

/** What may be handed over: a text for the popup's search, a name for the options' form, an entry for the side panel. */
export type HandedOver = 'lookUp' | 'ownName' | 'panelEntry';

const LONGEST = 1000;
const readText = text(LONGEST, 1);
const keyOf = (what: HandedOver) => `handOver-${what}`;

/** Hands something over, cut to 1,000 characters; a second one replaces the first. */
export function handOver(what: HandedOver, given: string): Promise<void> {
  return browser.storage.session.set({ [keyOf(what)]: given.slice(0, LONGEST) });
}

/** Takes what was handed over, so that nobody else gets it; undefined if there is nothing. */
export async function takeHandedOver(what: HandedOver): Promise<string | undefined> {
  const key = keyOf(what);
  const { [key]: given } = await browser.storage.session.get(key);
  if (given === undefined) return undefined;
  await browser.storage.session.remove(key);
  return isReadable(readText, given) ? given : undefined; // an empty text hands nothing over
}

/** Takes what lies there and what is handed over from now on, until the signal aborts. */
export function receiveHandedOver(what: HandedOver, onGiven: (given: string) => void, signal: AbortSignal): void {
  const take = () => {
    takeHandedOver(what).then(
      (given) => {
        if (given !== undefined && !signal.aborted) onGiven(given);
      },
      (error: unknown) => console.error('Nothing could be taken over:', error),
    );
  };
  watchStorage(['session'], (changes) => changes[keyOf(what)]?.newValue !== undefined && take(), signal);
  take();
}
