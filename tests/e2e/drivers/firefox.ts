/**
 * Firefox over WebDriver BiDi. `--remote-allow-system-access` opens `moz-extension:` pages and the browser's own
 * window, from where the extension is stopped, reloaded and disabled as about:debugging would do it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findExecutable } from './find-executable.ts';
import { evaluateInBrowserWindow } from './firefox-window.ts';
import { installOrClose } from './install.ts';
import { DEFAULT_VIEWPORT, type LaunchOptions, type ReaderBrowser } from './reader-browser.ts';
import { until } from './until.ts';

/** Firefox gives every installation a random address; a fixed one can be opened without asking for it. */
const ADDRESS = '6f2c1c52-3f0e-4f52-9d0f-6c1b9b6a7e11';

/** layout.css.prefers-color-scheme.content-override */
const COLOR_SCHEME_PREFERENCE = { dark: 0, light: 1 } as const;
const COLOR_SCHEME_NAME = 'layout.css.prefers-color-scheme.content-override';

const ALL_SITES = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
const PRIVATE_WINDOWS = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };

function extensionIdOf(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id = /"gecko":\{[^{}]*"id":"([^"]+)"/.exec(JSON.stringify(manifest))?.[1];
  if (id === undefined) throw new Error(`${folder} is not built for Firefox: its manifest has no gecko id`);
  return id;
}

function preferencesFor(options: LaunchOptions, extensionId: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: ADDRESS }),
    'intl.accept_languages': 'en-US, en',
    // The browser's own traffic, as far as it can be switched off.
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    ...(options.colorScheme === undefined ? {} : { [COLOR_SCHEME_NAME]: COLOR_SCHEME_PREFERENCE[options.colorScheme] }),
    ...(options.proxyPort === undefined ? {} : proxyPreferences(options.proxyPort)),
  };
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** See `launchBrowser`. */
export async function launchFirefox(options: LaunchOptions): Promise<ReaderBrowser> {
  const extensionId = options.extension === undefined ? 'none@none' : extensionIdOf(options.extension);
  const headless = options.headless ?? true;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable ?? findExecutable('firefox'),
    headless,
    defaultViewport: headless ? (options.viewport ?? DEFAULT_VIEWPORT) : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferencesFor(options, extensionId),
  });
  if (options.extension !== undefined) await installOrClose(browser, options.extension);
  const addon = (call: string) =>
    evaluateInBrowserWindow(
      browser,
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       const addon = await AddonManager.getAddonByID(${JSON.stringify(extensionId)});
       await addon.${call};`,
    );

  return {
    name: 'firefox',
    version: await browser.version(),
    puppeteer: browser,
    newPage: () => browser.newPage(),
    openExtensionPage: (path) => openExtensionPage(browser, path),
    async setColorScheme(_page, scheme) {
      await evaluateInBrowserWindow(
        browser,
        `Services.prefs.setIntPref('${COLOR_SCHEME_NAME}', ${COLOR_SCHEME_PREFERENCE[scheme]});`,
      );
    },
    stopBackground: () => stopEventPage(browser, extensionId),
    reloadExtension: () => addon('reload()'),
    setExtensionEnabled: (isEnabled) => addon(isEnabled ? 'enable()' : 'disable()'),
    setSiteAccess: (isAllowed) => changePermissions(browser, extensionId, isAllowed ? 'add' : 'remove', ALL_SITES),
    async allowPrivateWindows() {
      await changePermissions(browser, extensionId, 'add', PRIVATE_WINDOWS);
      await addon('reload()');
    },
    uninstallExtension: () => addon('uninstall()'),
    close: () => browser.close(),
  };
}

// goto on moz-extension: never resolves, although the page loads and everything else works.
async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `moz-extension://${ADDRESS}/${path}`;
  const leaving = page.goto(url).catch((error: unknown) => error); // ends with the page, as an error nobody needs
  const loaded = until(
    () => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
    `${url} to load`,
  );
  await Promise.race([loaded, leaving.then(() => loaded)]);
  return page;
}

// As the switches on about:addons do it.
async function changePermissions(
  browser: Browser,
  extensionId: string,
  how: 'add' | 'remove',
  what: { readonly permissions: readonly string[]; readonly origins: readonly string[] },
): Promise<void> {
  await evaluateInBrowserWindow(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
     await ExtensionPermissions.${how}(extension.id, ${JSON.stringify(what)}, extension);`,
  );
}

async function stopEventPage(browser: Browser, extensionId: string): Promise<void> {
  await evaluateInBrowserWindow(
    browser,
    `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
     const eventPage = () => [...extension.views].find(({ viewType }) => viewType === 'background');
     const before = eventPage();
     await extension.terminateBackground({ ignoreDevToolsAttached: true });
     // A message that was on its way may have started another one already.
     if (before !== undefined && eventPage() === before) throw new Error('the event page is ' + extension.backgroundState);`,
  );
}
