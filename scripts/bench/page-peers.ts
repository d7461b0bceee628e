/** mark.js and findAndReplaceDOMText over the same page with the same forms. */
import type { Page } from 'puppeteer-core';
import type { FormSpec } from '../../src/core/matching/candidate.ts';
import { pause } from '../../tests/e2e/drivers/until.ts';
import { bundlePage } from './bundle-page.ts';
import type { Peer } from './page-peers-page.ts';
import { createForms } from './synthetic.ts';

/** In the order of the table. */
export const PEERS: readonly Peer[] = ['mark.js', 'findAndReplaceDOMText'];

const FORMS = 10_000;
/** Until a long task is told of. */
const TOLD_MS = 300;

/** Gives what runs a peer over an open page: the glossary's names, filled up to 10,000 forms. */
export async function preparePeers(
  names: readonly FormSpec[],
): Promise<(peer: Peer) => (page: Page) => Promise<number>> {
  const script = await bundlePage('page-peers-page.ts');
  const texts = new Set([...names, ...createForms(FORMS)].map(({ text }) => text));
  const forms = [...texts].slice(0, FORMS);
  return (peer) => async (page) => {
    await page.evaluate(script);
    await page.evaluate((list) => {
      globalThis.peers.prepare(list);
    }, forms);
    await pause(TOLD_MS);
    await page.evaluate(() => {
      globalThis.seen.blockingMs = 0;
      globalThis.seen.longestTaskMs = 0;
    });
    return page.evaluate((name) => globalThis.peers.run(name), peer);
  };
}
