/** What every driver offers, and what it is told. */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/setup/browsers.mjs';

export type { BrowserName };
/** What the reader's system prefers. */
export type ColorScheme = 'light' | 'dark';

/** How a browser is started; everything has a default. */
export interface LaunchOptions {
  /** The executable; by default CHROME_PATH or FIREFOX_PATH, else what setup finds. */
  readonly executable?: string;
  /** Folder of the built extension; without one, a browser to compare with. */
  readonly extension?: string | undefined;
  /** Port of a TestNetwork, which is then the only way out; without it the browser sees the real network. */
  readonly proxyPort?: number;
  readonly headless?: boolean;
  /** In CSS pixels; by default 1200 × 900. A window with a display keeps its own size. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: ColorScheme;
}

/** A running browser, in whose tabs a reader reads. */
export interface ReaderBrowser {
  readonly name: BrowserName;
  /** As the browser gives it, `Chrome/156.0.8078.79`. */
  readonly version: string;
  /** For what this interface lacks. */
  readonly puppeteer: Browser;
  newPage(): Promise<Page>;
  /** Opens a page of the extension (`popup/popup.html?tab=3`) in a tab of its own and waits until it has loaded. */
  openExtensionPage(path: string): Promise<Page>;
  setColorScheme(page: Page, scheme: ColorScheme): Promise<void>;
  /** Stops the service worker or event page as the browser may at any time; returns when it is gone. */
  stopBackground(): Promise<void>;
  /** What the browser does after an update: the old instance goes, a new one comes. */
  reloadExtension(): Promise<void>;
  setExtensionEnabled(isEnabled: boolean): Promise<void>;
  /** What a reader does who withdraws the extension's access to all sites, or gives it back. */
  setSiteAccess(isAllowed: boolean): Promise<void>;
  /** What a reader does who lets the extension work in private windows; it is loaded anew. */
  allowPrivateWindows(): Promise<void>;
  uninstallExtension(): Promise<void>;
  close(): Promise<void>;
}

/** In CSS pixels. */
export const DEFAULT_VIEWPORT = { width: 1200, height: 900 } as const;
