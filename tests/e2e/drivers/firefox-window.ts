import type { Browser } from 'puppeteer-core';

/** The part of WebDriver BiDi used here; `moz:scope` is Firefox's own, and puppeteer's types do not know it. */
interface BidiConnection {
  send(
    method: 'browsingContext.getTree',
    parameters: { readonly 'moz:scope': 'chrome' },
  ): Promise<{ readonly result: { readonly contexts: readonly { readonly context: string }[] } }>;
  send(
    method: 'script.evaluate',
    parameters: {
      readonly expression: string;
      readonly awaitPromise: boolean;
      readonly target: { readonly context: string };
    },
  ): Promise<{ readonly result: EvaluateResult }>;
}

type EvaluateResult =
  | { readonly type: 'success' }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

function connectionOf(browser: Browser): BidiConnection {
  if (!('connection' in browser)) throw new Error('this browser is not driven over WebDriver BiDi');
  return browser.connection as BidiConnection; // an internal getter of puppeteer's BidiBrowser
}

/**
 * Runs statements in Firefox's own window, with the browser's privileges; `await` is allowed. Throws what they throw.
 * Only these tests' own text goes in.
 */
export async function evaluateInBrowserWindow(browser: Browser, statements: string): Promise<void> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts[0];
  if (window === undefined) throw new Error('Firefox has no window');
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => { ${statements} })()`,
    awaitPromise: true,
    target: window,
  });
  if (result.type === 'exception') throw new Error(`in Firefox's window: ${result.exceptionDetails.text}`);
}
