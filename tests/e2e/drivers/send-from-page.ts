import type { Door } from './ask.ts';

interface Api {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: (message: unknown) => Promise<unknown>;
      args: readonly unknown[];
    }): Promise<readonly { readonly result?: unknown }[]>;
  };
}
declare const browser: Api | undefined;
declare const chrome: Api;

/** Sends a message from where the content script of a tab runs, past everything that it would check itself; gives the answer. */
export function sendFromPage(door: Pick<Door, 'page'>, tabId: number, message: unknown): Promise<unknown> {
  return door.page.evaluate(
    async (id, sent) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const [first] = await api.scripting.executeScript({
        target: { tabId: id },
        func: async (given) => {
          const own = typeof browser === 'undefined' ? chrome : browser;
          return (await own.runtime.sendMessage(given)) ?? 'nobody answered';
        },
        args: [sent],
      });
      return first?.result;
    },
    tabId,
    message,
  );
}
