/** The other ways to mark a page, run in the page itself. `page-peers.ts` bundles this and calls `globalThis.peers`. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { createTrieExpression } from './trie-pattern.ts';

/** The ways compared. mark.js is used at its best: with an expression of ours rather than with a list of terms. */
export type Peer = 'mark.js' | 'findAndReplaceDOMText';

let expression = /(?!)/g;

/** Makes the expression and has the browser compile it; not counted. */
function prepare(forms: readonly string[]): void {
  expression = createTrieExpression(forms);
  expression.test('x');
  expression.lastIndex = 0;
}

/** Marks the page, in a task of its own as a script of the page would, and gives the milliseconds it took. */
function run(peer: Peer): Promise<number> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      try {
        const start = performance.now();
        mark(peer);
        resolve(performance.now() - start);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
}

function mark(peer: Peer): void {
  const { body } = document;
  if (peer === 'mark.js') new Mark(body).markRegExp(expression, { element: 'mark' });
  else findAndReplaceDOMText(body, { find: expression, wrap: 'mark' });
}

declare global {
  var peers: { readonly prepare: typeof prepare; readonly run: typeof run };
}
globalThis.peers = { prepare, run };
