/** What a spec starts with: one network and one browser for the whole file. */
import { afterAll, beforeAll } from 'vitest';
import { BROWSERS } from '../../../scripts/setup/browsers.mjs';
import { launchBrowser } from './browser.ts';
import { startTestNetwork, type TestNetwork } from './network.ts';
import { extensionFolder } from './project-root.ts';
import type { BrowserName, LaunchOptions, ReaderBrowser } from './reader-browser.ts';
import { renewBrowser } from './renew-browser.ts';

/** What the tests of a file share. */
export interface Session {
  readonly network: TestNetwork;
  readonly browser: ReaderBrowser;
}

/** How the browser of a session is set up. */
export interface SessionOptions extends Omit<LaunchOptions, 'proxyPort'> {
  /** For files that switch the extension off or remove it, or mind what others left in the browser's own window. */
  readonly isOwn?: boolean;
}

/** The browser this run is for. Throws outside of the browser projects of vitest.config.ts. */
export function browserUnderTest(): BrowserName {
  const wanted = process.env.BACKGROUNDER_BROWSER;
  const name = BROWSERS.find((browser) => browser === wanted);
  if (name === undefined) throw new Error('run with --project chromium or --project firefox');
  return name;
}

/**
 * The session that the files of one worker (see `isolate` in vitest.config.ts) hand on to each other: starting a browser
 * costs more than most tests. It ends with the worker.
 */
let kept: Session | undefined;

/**
 * Gives a network and, with it as the only way out, the browser under test with the test build, as after its installation. Without
 * options it is the worker's one, renewed; with any it is started for this file and ended with it. The properties may be
 * read from within tests and hooks only.
 */
export function useSession(options: SessionOptions = {}): Session {
  const isShared = Object.keys(options).length === 0;
  let session: Session | undefined;
  beforeAll(async () => {
    session = isShared ? await renewKept() : await start(options);
  });
  afterAll(async () => {
    if (isShared) kept = session;
    else await end(session);
  });
  const started = () => {
    if (session === undefined) throw new Error('the session has not started');
    return session;
  };
  return {
    get network() {
      return started().network;
    },
    get browser() {
      return started().browser;
    },
  };
}

/** Takes the kept session, if nobody has it; it is kept again when its file is done with it. */
async function renewKept(): Promise<Session> {
  const session = kept;
  if (session === undefined) return start({});
  kept = undefined; // what fails to renew is not kept
  session.network.clear();
  await renewBrowser(session.browser);
  return session;
}

async function start({ isOwn: _, ...options }: SessionOptions): Promise<Session> {
  const network = await startTestNetwork();
  const name = browserUnderTest();
  const extension = extensionFolder(name, 'test');
  const browser = await launchBrowser(name, { extension, ...options, proxyPort: network.port });
  return { network, browser };
}

async function end(session: Session | undefined): Promise<void> {
  await session?.browser.close();
  await session?.network.close();
}
