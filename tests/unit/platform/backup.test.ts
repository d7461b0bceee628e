import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseOwnEntry } from '../../../src/core/own-entries/own-entry.ts';
import { parseBackup, writeBackup } from '../../../src/core/settings/backup.ts';
import { FOREVER } from '../../../src/core/settings/pause.ts';
import { MARK_STYLES } from '../../../src/core/settings/settings.ts';
import { makeBackup, resetEverything, restoreBackup, storageUsed } from '../../../src/platform/backup.ts';
import { changeOwnEntries } from '../../../src/platform/own-entries-store.ts';
import { loadRecents, noteRecent } from '../../../src/platform/recents.ts';
import { changeSettings } from '../../../src/platform/settings-store.ts';
import { ownEntries } from '../core/own-entries/arbitrary-entry.ts';
import '../property-cases.ts';
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
    await expect(restoreBackup(backup)).rejects.toThrow(`${area} full`);
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

describe('everything that a reader chose and wrote', () => {
  const choices = fc.record(
    {
      enabled: fc.boolean(),
      markStyle: fc.constantFrom(...MARK_STYLES),
      familiarity: fc.integer({ min: 1, max: 5 }),
      packsOff: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }), { maxLength: 3 }),
      blockedSites: fc.uniqueArray(fc.domain(), { maxLength: 4 }),
      rejected: fc.array(fc.record({ entry: fc.string({ minLength: 1 }), site: fc.domain() }), { maxLength: 3 }),
      pausedUntil: fc.constantFrom(0, 1_800_000_000_000, FOREVER),
    },
    { requiredKeys: [] },
  );

  it('lies in storage as before when it was saved, deleted and restored', async () => {
    await fc.assert(
      fc.asyncProperty(choices, ownEntries, async (change, entries) => {
        await resetEverything();
        await changeSettings(() => change);
        await changeOwnEntries(() => entries);
        const before = structuredClone([storage.sync.values, storage.local.values]);
        const file = writeBackup(await makeBackup('2026-11-23'));
        await resetEverything();
        expect([storage.sync.values, storage.local.values, storage.session.values]).toEqual([{}, {}, {}]);
        await restoreBackup(parseBackup(file));
        const stamped = expect.any(String) as string;
        const [sync, local] = before;
        expect(storage.sync.values).toEqual(sync);
        expect(storage.local.values).toEqual({ ...local, ownStamp: stamped });
      }),
    );
  });

  it('is gone after a reset that came in the middle of a change, or has that change and nothing else', async () => {
    const change = changeSettings(({ known }) => ({ known: [...known, 'mek'] }));
    const reset = resetEverything();
    const later = changeSettings(({ known }) => ({ known: [...known, 'tirana'] }));
    await Promise.all([change, reset, later]);
    expect((await makeBackup('2026-11-23')).settings).toEqual({ known: ['tirana'] });
  });
});
