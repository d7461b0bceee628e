import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseOwnEntry } from '../../../src/core/own-entries/own-entry.ts';
import { parseBackup, writeBackup } from '../../../src/core/settings/backup.ts';
import { makeBackup, resetEverything, restoreBackup, storageUsed } from '../../../src/platform/backup.ts';
import { changeOwnEntries } from '../../../src/platform/own-entries-store.ts';
import { clearRecents, loadRecents, noteRecent } from '../../../src/platform/recents.ts';
import { changeSettings } from '../../../src/platform/settings-store.ts';
import { createFakeStorage, type FakeStorage } from './fake-storage.ts';

let storage: FakeStorage;
vi.mock('../../../src/platform/browser.ts', () => ({
  get browser() {
    return storage.browser;
  },
}));

const entry = (name: string) =>
  parseOwnEntry({ name, gist: 'g' }, '', { idFor: () => `own:${name.toLowerCase()}`, today: '2026-11-23' });

beforeEach(async () => {
  storage = createFakeStorage();
  await changeSettings(() => ({ theme: 'dark', known: ['edi-rama'] }));
  await changeOwnEntries(() => [entry('Alpha')]);
});

describe('a backup', () => {
  it('brings everything back as it was, through a file', async () => {
    const file = writeBackup(await makeBackup('2026-11-23'));
    await changeSettings(() => ({ theme: 'light', badge: false, known: [] }));
    await changeOwnEntries(() => [entry('Beta'), entry('Gamma')]);
    await restoreBackup(parseBackup(file));
    expect(writeBackup(await makeBackup('2026-11-23'))).toBe(file);
  });

  it.each(['sync', 'local'] as const)('leaves everything as it is when %s is full', async (area) => {
    const backup = parseBackup(
      writeBackup({
        settings: { theme: 'light', markStyle: 'none', blockedSites: ['example.org'] },
        entries: [entry('Beta')],
        made: '2026-11-23',
      }),
    );
    const before = await makeBackup('2026-11-23');
    // The entries of the backup fit in the place of those there are; its settings find no room.
    storage[area].quota = JSON.stringify(storage[area].values).length + (area === 'local' ? 10 : 0);
    await expect(restoreBackup(backup)).rejects.toThrow('quota');
    expect(await makeBackup('2026-11-23')).toEqual(before);
  });

  it('starts over when everything is reset', async () => {
    await noteRecent('edi-rama', { isPrivate: false });
    await resetEverything();
    expect(await makeBackup('2026-11-23')).toEqual({ settings: {}, entries: [], made: '2026-11-23' });
    expect(await loadRecents()).toEqual([]);
    expect(await storageUsed()).toEqual({ local: 0, sync: 0 });
  });
});

describe('recent look-ups', () => {
  it('are kept for the session, the last first, each once, a dozen at most', async () => {
    for (let at = 0; at < 14; at += 1) await noteRecent(`entry-${at}`, { isPrivate: false });
    await noteRecent('entry-5', { isPrivate: false });
    const recents = await loadRecents();
    expect(recents).toHaveLength(12);
    expect(recents.slice(0, 2)).toEqual(['entry-5', 'entry-13']);
    expect(storage.local.values).not.toHaveProperty('recents');
    await clearRecents();
    expect(await loadRecents()).toEqual([]);
  });

  it('are not kept in private windows', async () => {
    await noteRecent('edi-rama', { isPrivate: true });
    expect(storage.session.values).toEqual({});
  });
});
