import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/core/settings/migrate-settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { loadSetAside } from '../../../src/platform/set-aside.ts';
import { changeSettings, loadSettings, replaceSettings, watchSettings } from '../../../src/platform/settings-store.ts';
import { createFakeStorage, type FakeStorage, FULL } from './fake-storage.ts';

let storage: FakeStorage;
vi.mock('../../../src/platform/browser.ts', () => ({
  get browser() {
    return storage.browser;
  },
}));
beforeEach(() => {
  storage = createFakeStorage();
});

describe('settings in storage', () => {
  it('are the defaults while nothing is chosen, and reading writes nothing', async () => {
    expect((await loadSettings()).settings).toEqual(DEFAULT_SETTINGS);
    expect(storage.sync.values).toEqual({});
  });

  it('keep explicit choices only: scalars in sync, lists in local', async () => {
    await changeSettings(() => ({ theme: 'dark', known: ['edi-rama'], badge: true }));
    expect(storage.sync.values).toEqual({ theme: 'dark', schema: SCHEMA_VERSION });
    expect(storage.local.values).toEqual({ known: ['edi-rama'] });
    await changeSettings(() => ({ theme: 'auto' }));
    expect(storage.sync.values).toEqual({ schema: SCHEMA_VERSION });
  });

  it('keep every one of fifty changes made at once', async () => {
    const changes = Array.from({ length: 50 }, (_, at) =>
      changeSettings(({ known }) => ({ known: [...known, `entry-${at}`] })),
    );
    await Promise.all(changes);
    expect((await loadSettings()).settings.known).toHaveLength(50);
  });

  it.each(['sync', 'local'] as const)('stay as they were when %s is full', async (area) => {
    await changeSettings(() => ({ theme: 'dark', known: ['a'] }));
    const before = [structuredClone(storage.sync.values), structuredClone(storage.local.values)];
    storage[area].failure = FULL;
    const change = changeSettings(() => ({ theme: 'light', badge: false, known: ['a', 'b'] }));
    storage[area === 'sync' ? 'local' : 'sync'].failure = undefined;
    await expect(change).rejects.toThrow(`${area} full`);
    expect([storage.sync.values, storage.local.values]).toEqual(before);
  });

  it.each(['sync', 'local'] as const)(
    'that cannot be read from %s are told, and nothing is written over them',
    async (area) => {
      await changeSettings(() => ({ theme: 'dark', known: ['a'] }));
      const before = [structuredClone(storage.sync.values), structuredClone(storage.local.values)];
      storage[area].unreadable = new Error('the disk is gone');
      await expect(loadSettings()).rejects.toThrow('the disk is gone');
      await expect(changeSettings(() => ({ badge: false, known: [] }))).rejects.toThrow('the disk is gone');
      storage[area].unreadable = undefined;
      expect([storage.sync.values, storage.local.values]).toEqual(before);
      await changeSettings(() => ({ badge: false })); // and the lock is free again
      expect((await loadSettings()).settings.badge).toBe(false);
    },
  );

  it('that are garbage are set aside, each once, and told until then', async () => {
    storage.sync.values = { dwellMs: 'fast' };
    storage.local.values = { known: 7 };
    expect((await loadSettings()).unusable).toHaveLength(2);
    await changeSettings(() => ({ theme: 'dark' }));
    expect((await loadSettings()).unusable).toEqual([]);
    storage.sync.values.dwellMs = 'fast';
    await changeSettings(() => ({ theme: 'light' }));
    expect((await loadSetAside()).map(({ key, value }) => [key, value])).toEqual([
      ['dwellMs', 'fast'],
      ['known', 7],
    ]);
  });

  it('that are not to be read again are refused, and what is stored stays', async () => {
    const blockedSites = Array.from({ length: 10_000 }, (_, at) => `site-${at}.example`);
    await changeSettings(() => ({ blockedSites, theme: 'dark' }));
    const change = changeSettings((now) => ({ blockedSites: [...now.blockedSites, 'x.example'], theme: 'light' }));
    await expect(change).rejects.toMatchObject({ name: 'Refusal', fault: { code: 'tooMany', most: 10_000 } });
    await expect(replaceSettings({ dwellMs: 1 })).rejects.toMatchObject({ fault: { code: 'notWhole' } });
    const { settings, unusable } = await loadSettings();
    expect([settings.blockedSites.length, settings.theme, unusable.length]).toEqual([10_000, 'dark', 0]);
  });

  it('of a newer version are never written over', async () => {
    storage.sync.values = { schema: SCHEMA_VERSION + 1, theme: 'dark', hologram: true };
    await expect(changeSettings(() => ({ theme: 'light' }))).rejects.toThrow('newer stored');
    await expect(replaceSettings({})).rejects.toThrow('newer stored');
    expect(storage.sync.values).toEqual({ schema: SCHEMA_VERSION + 1, theme: 'dark', hologram: true });
  });

  it('are set aside before anything else is written, so that an interruption loses none', async () => {
    storage.sync.values = { dwellMs: 'fast' };
    storage.local.failure = FULL; // nothing can be set aside
    await expect(changeSettings(() => ({ theme: 'dark' }))).rejects.toThrow('local full');
    expect(storage.sync.values).toEqual({ dwellMs: 'fast' });
  });

  it('survive an interruption between the two areas: what is there is read, the next change completes it', async () => {
    storage.sync.values = { theme: 'dark' }; // written by an older version, its schema not yet beside it
    storage.local.values = { known: ['a'] };
    expect((await loadSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', known: ['a'] });
    await changeSettings(() => ({ badge: false }));
    expect(storage.sync.values).toEqual({ theme: 'dark', badge: false, schema: SCHEMA_VERSION });
  });

  it('tell who watches of their changes, and of nothing else', async () => {
    let heard = 0;
    const lifetime = new AbortController();
    watchSettings(() => {
      heard += 1;
    }, lifetime.signal);
    await changeSettings(() => ({ theme: 'dark' }));
    expect(heard).toBe(1);
    storage.local.values.other = 1;
    lifetime.abort();
    await changeSettings(() => ({ theme: 'light' }));
    expect(heard).toBe(1);
  });
});
