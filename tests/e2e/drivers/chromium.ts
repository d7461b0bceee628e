/** Chromium, Chrome or Edge over the debugging pipe, which loads extensions in branded builds as well. */
import puppeteer, { type Browser, type EvaluateFunc, type Page } from 'puppeteer-core';
import { findExecutable } from './find-executable.ts';
import { installOrClose } from './install.ts';
import { DEFAULT_VIEWPORT, type LaunchOptions, type ReaderBrowser } from './reader-browser.ts';
import { until } from './until.ts';

const ROOT_USER_ID = 0;

function argumentsFor(options: LaunchOptions): string[] {
  return [
    ...(process.getuid?.() === ROOT_USER_ID ? ['--no-sandbox'] : []), // Chromium refuses a sandboxed root
    '--disable-component-update',
    '--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,DialMediaRouteProvider',
    '--lang=en-US',
    '--screen-info={1600x1200}', // headless Chromium's own is 800 × 600, on which no popup has its full height
    ...(options.proxyPort === undefined
      ? []
      : [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']),
  ];
}

const setColorScheme = (page: Page, scheme: string) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

/** See `launchBrowser`. */
export async function launchChromium(options: LaunchOptions): Promise<ReaderBrowser> {
  const headless = options.headless ?? true;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.executable ?? findExecutable('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? (options.viewport ?? DEFAULT_VIEWPORT) : null,
    args: argumentsFor(options),
  });
  const extensionId = options.extension === undefined ? '' : await installOrClose(browser, options.extension);

  const newPage = async () => {
    const page = await browser.newPage();
    if (options.colorScheme !== undefined) await setColorScheme(page, options.colorScheme);
    return page;
  };

  return {
    name: 'chromium',
    version: await browser.version(),
    puppeteer: browser,
    newPage,
    async openExtensionPage(path) {
      const page = await newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    setColorScheme,
    stopBackground: () => stopWorker(browser, extensionId),
    // Reloaded at once, a worker that is debugged, as by puppeteer, comes back halted for its debugger.
    reloadExtension: () =>
      onExtensionsPage(
        browser,
        async (id) => {
          await chrome.management.setEnabled(id, false);
          await chrome.management.setEnabled(id, true);
        },
        extensionId,
      ),
    setExtensionEnabled: (isEnabled) =>
      onExtensionsPage(browser, (id, isOn) => chrome.management.setEnabled(id, isOn), extensionId, isEnabled),
    setSiteAccess: (isAllowed) =>
      onExtensionsPage(
        browser,
        (id, hostAccess) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess }),
        extensionId,
        isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK',
      ),
    allowPrivateWindows: () => onExtensionsPage(browser, allowPrivateWindows, extensionId),
    uninstallExtension: () => browser.uninstallExtension(extensionId),
    close: () => browser.close(),
  };
}

/** What chrome://extensions itself calls. */
declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: {
      readonly extensionId: string;
      readonly hostAccess?: string;
      readonly incognitoAccess?: boolean;
    }): Promise<void>;
  };
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};

/** Runs there. While the extension is off, since it would be reloaded for this (see `reloadExtension`). */
async function allowPrivateWindows(extensionId: string): Promise<void> {
  await chrome.management.setEnabled(extensionId, false);
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  await chrome.management.setEnabled(extensionId, true);
}

/** Runs a function there, with what it needs to be told. */
async function onExtensionsPage<T extends unknown[]>(
  browser: Browser,
  act: EvaluateFunc<T>,
  ...told: T
): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions');
    await page.evaluate(act, ...told);
  } finally {
    await page.close();
  }
}

async function stopWorker(browser: Browser, extensionId: string): Promise<void> {
  const running = browser
    .targets()
    .filter((target) => target.type() === 'service_worker' && target.url().includes(extensionId));
  // Another one may have been started meanwhile: a page asks again at once.
  const left = () => running.filter((target) => browser.targets().includes(target));
  await until(async () => {
    for (const target of left()) {
      const worker = await target.worker();
      await worker?.close().catch((error: unknown) => error); // it may have gone by itself, or be just starting: tried again
    }
    return left().length === 0;
  }, 'the service worker to stop');
}
