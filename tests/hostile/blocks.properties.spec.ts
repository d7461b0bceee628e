/** From HTML to blocks of text and back to ranges, on random trees of nodes, in the browser that lays them out. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleInPage } from '../e2e/drivers/bundle-in-page.ts';
import { useSession } from '../e2e/drivers/session.ts';
import { PROPERTY_CASES } from '../unit/property-cases.ts';

/** The driver gives up on a call that takes minutes. */
const CASES_PER_CALL = 500;

declare global {
  var trees: { checkRandomTrees(cases: number): string; checkTornTrees(cases: number): string };
}

describe('blocks of text', () => {
  const session = useSession({ extension: undefined });
  let page: Page;
  beforeAll(async () => {
    page = await session.browser.newPage();
    await page.goto(session.network.serve('http://trees.localhost/', '<!doctype html><title>Trees</title>'));
    await page.addScriptTag({ content: await bundleInPage('hostile/blocks-in-page.ts', 'trees') });
  });

  it('hold what random trees of nodes say, each piece where its node has it, and lead back to the same ranges', async () => {
    for (let tried = 0; tried < PROPERTY_CASES; tried += CASES_PER_CALL) {
      const cases = Math.min(CASES_PER_CALL, PROPERTY_CASES - tried);
      expect(await page.evaluate((count) => globalThis.trees.checkRandomTrees(count), cases)).toBe('');
    }
  });

  it('leave nothing out for good when something is torn out of the page while it is read', async () => {
    for (let tried = 0; tried < PROPERTY_CASES; tried += CASES_PER_CALL) {
      const cases = Math.min(CASES_PER_CALL, PROPERTY_CASES - tried);
      expect(await page.evaluate((count) => globalThis.trees.checkTornTrees(count), cases)).toBe('');
    }
  });
});
