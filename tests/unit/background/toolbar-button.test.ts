import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FOREVER } from '../../../src/core/settings/pause.ts';

interface Look {
  readonly tabId?: number;
  readonly path?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly text?: string;
}

const fake = vi.hoisted(() => ({
  icons: [] as Look[],
  titles: [] as Look[],
  texts: [] as Look[],
  pages: [] as string[],
  settings: { enabled: true, pausedUntil: 0 },
  language: 'en',
  onChange: (): unknown => undefined,
}));

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    action: {
      setIcon: async (look: Look) => void fake.icons.push(look),
      setTitle: async (look: Look) => void fake.titles.push(look),
      setBadgeText: async (look: Look) => void fake.texts.push(look),
      setBadgeBackgroundColor: async () => undefined,
    },
    tabs: { create: async ({ url }: { readonly url: string }) => void fake.pages.push(url) },
    runtime: { getURL: (path: string) => `own://${path}` },
    i18n: {
      getMessage: (name: string) => (name === 'languageCode' ? fake.language : name),
      getUILanguage: () => fake.language,
    },
  },
}));
vi.mock('../../../src/platform/settings-store.ts', () => ({
  loadSettings: async () => ({ settings: fake.settings }),
  watchSettings: (onChange: () => unknown) => {
    fake.onChange = onChange;
  },
}));

const { showBadge, showPaused } = await import('../../../src/background/toolbar-button.ts');
const { keepPausedIcon } = await import('../../../src/background/keep-paused-icon.ts');
const { welcomeNewReader } = await import('../../../src/background/welcome-new-reader.ts');

beforeEach(() => {
  for (const list of [fake.icons, fake.titles, fake.texts, fake.pages]) list.length = 0;
  fake.settings = { enabled: true, pausedUntil: 0 };
});

const lastIcon = () => fake.icons.at(-1)?.path?.['16'];
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the toolbar button', () => {
  it('shows how many names a page explains, unless there are none', async () => {
    await showBadge(7, 12);
    await showBadge(7, 0);
    expect(fake.texts).toEqual([
      { tabId: 7, text: '12' },
      { tabId: 7, text: '' },
    ]);
  });

  it('shows the number in the digits of the reader’s language', async () => {
    fake.language = 'fa';
    await showBadge(7, 12);
    fake.language = 'en';
    expect(fake.texts).toEqual([{ tabId: 7, text: '۱۲' }]);
  });

  it('says by its icon and by its name where nothing is marked', async () => {
    await showPaused(true, 7);
    await showPaused(false);
    expect(fake.icons.map(({ tabId, path }) => [tabId, path?.['16']])).toEqual([
      [7, '/icons/16-paused.png'],
      [undefined, '/icons/16.png'],
    ]);
    expect(fake.titles).toEqual([{ tabId: 7, title: 'actionNoMarks' }, { title: 'extensionName' }]);
  });

  it('is paused while everything is, and no longer once it is turned on or the pause is over', async () => {
    fake.settings = { enabled: true, pausedUntil: Date.now() + 60_000 };
    keepPausedIcon();
    await settle();
    expect(lastIcon()).toBe('/icons/16-paused.png');
    fake.settings = { enabled: true, pausedUntil: Date.now() - 1 };
    fake.onChange();
    await settle();
    expect(lastIcon()).toBe('/icons/16.png');
    fake.settings = { enabled: false, pausedUntil: 0 };
    fake.onChange();
    await settle();
    expect(lastIcon()).toBe('/icons/16-paused.png');
  });

  it('is no longer paused at the moment when a pause ends, and waits for none that has no end', async () => {
    vi.useFakeTimers();
    try {
      fake.settings = { enabled: true, pausedUntil: FOREVER };
      keepPausedIcon();
      await vi.advanceTimersByTimeAsync(3_600_000);
      expect([lastIcon(), vi.getTimerCount()]).toEqual(['/icons/16-paused.png', 0]);
      fake.settings = { enabled: true, pausedUntil: Date.now() + 3_600_000 };
      fake.onChange();
      await vi.advanceTimersByTimeAsync(3_599_999);
      expect(lastIcon()).toBe('/icons/16-paused.png');
      await vi.advanceTimersByTimeAsync(1);
      expect(lastIcon()).toBe('/icons/16.png');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the welcome page', () => {
  it('opens after the first installation, and after nothing else', async () => {
    for (const reason of ['update', 'browser_update', 'shared_module_update']) await welcomeNewReader(reason);
    expect(fake.pages).toEqual([]);
    await welcomeNewReader('install');
    expect(fake.pages).toEqual(['own://welcome/welcome.html']);
  });
});
