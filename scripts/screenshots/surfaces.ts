/** The states of the surfaces that are looked at before every release, and the ways in which each must look well. */
import type { Page } from 'puppeteer-core';
import type { SettingsChange } from '../../src/core/settings/parse-settings.ts';
import { giveFile } from '../../tests/e2e/drivers/files.ts';
import { until } from '../../tests/e2e/drivers/until.ts';

/** A way of looking at a surface. */
export interface Look {
  readonly title: string;
  /** Of the surface's strings. */
  readonly language: string;
  readonly theme: 'light' | 'dark';
  readonly hasForcedColors?: boolean;
  /** In percent of the usual; the page's width stays. */
  readonly textSize?: number;
  readonly width?: number;
  readonly isPrinted?: boolean;
}

const PLAIN_LOOKS: readonly Look[] = [
  { title: 'light', language: 'en', theme: 'light' },
  { title: 'dark', language: 'en', theme: 'dark' },
];

const FORCED_COLOURS: Look = { title: 'forced colours', language: 'en', theme: 'dark', hasForcedColors: true };

const ALL_LOOKS: readonly Look[] = [
  ...PLAIN_LOOKS,
  FORCED_COLOURS,
  { title: 'text at 200 %', language: 'en', theme: 'light', textSize: 200 },
  { title: '320 px', language: 'en', theme: 'light', width: 320 },
  { title: 'Persian', language: 'fa', theme: 'light' },
  { title: 'German', language: 'de', theme: 'light' },
];

/** A surface in a state; `{tab}` in its address is the id of the tab with the sample article. */
export interface SurfaceState {
  readonly title: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Whether all of the page is shown, not only the window. */
  readonly isWhole?: boolean;
  readonly looks: readonly Look[];
  readonly settings?: SettingsChange;
  /** Whether the popup still greets. */
  readonly isFirstRun?: boolean;
  /** Runs in the page before anything of ours does: brings about what only the browser's own settings would. */
  readonly before?: () => void;
  /** Waited for before anything else. */
  readonly ready: string;
  readonly act?: (page: Page) => Promise<void>;
}

const POPUP = { path: 'popup/popup.html?tab={tab}', width: 400, height: 600, ready: '.row, .notice, .banner' } as const;
const PANEL = {
  path: 'sidepanel/sidepanel.html?tab={tab}',
  width: 400,
  height: 900,
  ready: '#connections, .notice',
} as const;
const OPTIONS = {
  path: 'options/options.html',
  width: 1280,
  height: 900,
  ready: '.preview .mark',
  isWhole: true,
} as const;

const click = (selector: string) => async (page: Page) => {
  const found = await until(() => page.$(selector), selector);
  await found.evaluate((element) => (element as HTMLElement).click()); // selectors here mean HTML
};
const type = (text: string, ready: string) => async (page: Page) => {
  await page.type('#query', text);
  await until(() => page.$(ready), ready);
};

interface Api {
  readonly storage: { readonly sync: { set: unknown } };
  readonly tabs: { sendMessage: unknown; get: unknown };
  readonly permissions: { contains: unknown };
}
declare const chrome: Api;
declare const browser: Api | undefined;

function fillStorage(): void {
  for (const api of [chrome, typeof browser === 'undefined' ? chrome : browser]) {
    api.storage.sync.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  }
}

function denyAccess(): void {
  for (const api of [chrome, typeof browser === 'undefined' ? chrome : browser]) {
    api.tabs.sendMessage = () => Promise.reject(new Error('nobody listens'));
    api.tabs.get = (id: number) => Promise.resolve({ id, status: 'complete', incognito: false });
    api.permissions.contains = () => Promise.resolve(false);
  }
}

const ALL_LISTS: SettingsChange = {
  known: ['tirana', 'edi-rama'],
  blockedSites: ['a.example'],
  rejected: [{ entry: 'iran', site: 'b.example' }],
};

/** Every state of the popup, options, side panel and welcome page that is looked at. */
export const SURFACE_STATES: readonly SurfaceState[] = [
  { ...POPUP, title: 'Popup', looks: ALL_LOOKS },
  { ...POPUP, title: 'Popup, first run', looks: ALL_LOOKS, isFirstRun: true },
  { ...POPUP, title: 'Popup, results', looks: ALL_LOOKS, act: type('ira', '.row-form') },
  { ...POPUP, title: 'Popup, nothing found', looks: PLAIN_LOOKS, act: type('zzyzx', '.notice a') },
  {
    ...POPUP,
    title: 'Popup, card',
    looks: ALL_LOOKS,
    act: async (page) => {
      await type('edi rama', '.row')(page);
      await page.keyboard.press('Enter');
      await until(() => page.$('.bg-card .bg-name'), 'the card');
    },
  },
  { ...POPUP, title: 'Popup, choosing a pause', looks: ALL_LOOKS, act: click('.controls-row > .button') },
  { ...POPUP, title: 'Popup, paused', looks: ALL_LOOKS, settings: { pausedUntil: Date.now() + 3_600_000 } },
  { ...POPUP, title: 'Popup, site off', looks: ALL_LOOKS, settings: { blockedSites: ['news.localhost'] } },
  { ...POPUP, title: 'Popup, unsupported', looks: ALL_LOOKS, path: 'popup/popup.html' },
  { ...POPUP, title: 'Popup, no access', looks: PLAIN_LOOKS, before: denyAccess },
  { ...POPUP, title: 'Popup, no room', looks: PLAIN_LOOKS, before: fillStorage, act: click('input[value="all"]') },
  { ...PANEL, title: 'Side panel', looks: ALL_LOOKS, isWhole: true },
  {
    ...PANEL,
    title: 'Side panel, printed',
    looks: [{ title: 'print', language: 'en', theme: 'dark', isPrinted: true }],
    width: 794,
    isWhole: true,
  },
  {
    ...PANEL,
    title: 'Side panel, card, by kind',
    looks: ALL_LOOKS,
    isWhole: true,
    act: async (page) => {
      await click('input[value="kind"]')(page);
      await click('#entry-edi-rama .row-open')(page);
      await until(() => page.$('.bg-card .bg-name'), 'the card');
      await click('#entry-edi-rama .row-jump')(page);
    },
  },
  { ...PANEL, title: 'Side panel, paused', looks: PLAIN_LOOKS, settings: { pausedUntil: Date.now() + 3_600_000 } },
  { ...PANEL, title: 'Side panel, site off', looks: PLAIN_LOOKS, settings: { blockedSites: ['news.localhost'] } },
  { ...PANEL, title: 'Side panel, unsupported', looks: PLAIN_LOOKS, path: 'sidepanel/sidepanel.html?tab=999999' },
  { ...PANEL, title: 'Side panel, no access', looks: PLAIN_LOOKS, before: denyAccess },
  { ...OPTIONS, title: 'Options', looks: ALL_LOOKS },
  {
    ...OPTIONS,
    title: 'Options, paused, no room',
    looks: PLAIN_LOOKS,
    isWhole: false,
    settings: { pausedUntil: Date.now() + 3_600_000 },
    before: fillStorage,
    act: click('#marks input[value="all"]'),
  },
  {
    ...OPTIONS,
    title: 'Options, searched',
    looks: PLAIN_LOOKS,
    act: async (page) => {
      await page.type('.page-head .field', 'marks');
    },
  },
  {
    ...OPTIONS,
    title: 'Options, filled, asked, refused',
    looks: [...PLAIN_LOOKS, FORCED_COLOURS],
    settings: ALL_LISTS,
    act: async (page) => {
      await page.type('#sites textarea', 'not a site');
      await click('#sites .add-sites .button')(page);
      await giveFile(page, '#own input[type=file]', { name: 'x.csv', text: 'name,gist\nthe,x\nHerring Board,y\n' });
      await until(() => page.$('#own .import-preview'), 'the preview');
      await click('#data .button.danger')(page);
    },
  },
  { ...OPTIONS, title: 'Options, writing an entry', looks: ALL_LOOKS, act: click('#own .button.main') },
  {
    path: 'welcome/welcome.html',
    width: 1100,
    height: 900,
    ready: '#promise .button',
    title: 'Welcome',
    looks: ALL_LOOKS,
    isWhole: true,
  },
];
