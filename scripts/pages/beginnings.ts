/**
 * `node scripts/run-ts.mjs scripts/pages/beginnings.ts [--browser chromium|firefox] [--folder <pages>]`: looks at pages as if
 * each block took long to read, so that the beginning is shown of every page of which it may be, and prints how much was
 * shown early and what was taken back afterwards. The exit code is 1 if anything was.
 */
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../../tests/e2e/drivers/browser.ts';
import { bundleInPage } from '../../tests/e2e/drivers/bundle-in-page.ts';
import { startTestNetwork } from '../../tests/e2e/drivers/network.ts';
import type { Told } from '../../tests/e2e/look-in-page.ts';
import { parseArguments, toBrowserName } from '../setup/command.ts';
import { pagesFolder, pagesIn, serveStill } from './real-pages.ts';
import { loadPage } from './settle.ts';

const USAGE =
  'Usage: node scripts/run-ts.mjs scripts/pages/beginnings.ts [--browser chromium|firefox] [--folder <pages>]';

/** Runs the command. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArguments(args, { browser: 'string', folder: 'string' }, USAGE);
  const folder = pagesFolder(values.folder);
  const script = await bundleInPage('e2e/look-in-page.ts', 'looking');
  const network = await startTestNetwork();
  const browser = await launchBrowser(toBrowserName(values.browser), { proxyPort: network.port });
  const files = pagesIn(folder);
  let early = 0;
  let isSound = true;
  try {
    for (const file of files) {
      const page = await browser.newPage();
      await loadPage(page, serveStill(network, folder, file));
      const told = await lookAt(page, script);
      const takenBack = told.reduce((sum, { removed }) => sum + removed, 0);
      if (told.length > 1) early += 1;
      if (takenBack > 0) isSound = false;
      console.log(
        `${file.padEnd(40)} ${told.map(({ added }) => added.length).join(' + ')} blocks, ${takenBack} taken back`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await network.close();
  }
  console.log(`\n${files.length} pages, ${early} with a beginning`);
  if (!isSound) process.exitCode = 1;
}

/** The page's own policy allows no script, so this one comes from outside. */
async function lookAt(page: Page, script: string): Promise<readonly Told[]> {
  return (await page.evaluate(`${script};looking.look(1)`)) as readonly Told[];
}
