/** What a spec starts with: one network and one browser for the whole file. */
import { afterAll, beforeAll } from 'vitest';
import { BROWSERS } from '../../../scripts/setup/browsers.mjs';
import { launchBrowser } from './browser.ts';
import { startTestNetwork, type TestNetwork } from './network.ts';
import { extensionFolder } from './project-root.ts';
import type { BrowserName, LaunchOptions, ReaderBrowser } from './reader-browser.ts';

export interface Session {
  readonly network: TestNetwork;
  readonly browser: ReaderBrowser;
}

/** The browser this run is for. Throws outside of the browser projects of vitest.config.ts. */
export function browserUnderTest(): BrowserName {
  const wanted = process.env.BACKGROUNDER_BROWSER;
  const name = BROWSERS.find((browser) => browser === wanted);
  if (name === undefined) throw new Error('run with --project chromium or --project firefox');
  return name;
}

/**
 * Starts a network and, with it as the only way out, the browser under test with the test build; ends both after the
 * file's last test. The properties may be read from within tests and hooks only.
 */
export function useSession(options: Omit<LaunchOptions, 'proxyPort'> = {}): Session {
  let network: TestNetwork | undefined;
  let browser: ReaderBrowser | undefined;
  beforeAll(async () => {
    network = await startTestNetwork();
    const name = browserUnderTest();
    browser = await launchBrowser(name, {
      extension: extensionFolder(name, 'test'),
      ...options,
      proxyPort: network.port,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await network?.close();
  });
  return {
    get network() {
      if (network === undefined) throw new Error('the session has not started');
      return network;
    },
    get browser() {
      if (browser === undefined) throw new Error('the session has not started');
      return browser;
    },
  };
}
