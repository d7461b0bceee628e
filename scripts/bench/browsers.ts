/** A browser with the built extension and one without, on a network of their own. */
import { launchBrowser } from '../../tests/e2e/drivers/browser.ts';
import { startTestNetwork } from '../../tests/e2e/drivers/network.ts';
import { extensionFolder } from '../../tests/e2e/drivers/project-root.ts';
import type { BrowserName, LaunchOptions, ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import type { BenchedBrowsers } from './page-cost.ts';

/** Starts both, and ends them whatever comes of it. */
export async function withBrowsers<T>(
  name: BrowserName,
  build: 'test' | 'release',
  use: (browsers: BenchedBrowsers) => Promise<T>,
): Promise<T> {
  const extension = extensionFolder(name, build);
  const network = await startTestNetwork();
  try {
    return await withBrowser(name, { extension, proxyPort: network.port }, (withUs) =>
      withBrowser(name, { proxyPort: network.port }, (without) => use({ withUs, without, network, extension })),
    );
  } finally {
    await network.close();
  }
}

/** Starts one browser for as long as it is used. */
export async function withBrowser<T>(
  name: BrowserName,
  options: LaunchOptions,
  use: (browser: ReaderBrowser) => Promise<T>,
): Promise<T> {
  const browser = await launchBrowser(name, options);
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
