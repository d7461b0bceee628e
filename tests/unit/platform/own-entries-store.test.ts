import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseOwnEntry } from '../../../src/core/own-entries/own-entry.ts';
import { changeOwnEntries, loadOwnEntries } from '../../../src/platform/own-entries-store.ts';
import { loadOwnStamp, watchOwnEntries } from '../../../src/platform/own-stamp.ts';
import { loadSetAside } from '../../../src/platform/set-aside.ts';
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

const entry = (name: string) =>
  parseOwnEntry({ name, gist: 'g' }, '', { idFor: () => `own:${name.toLowerCase()}`, today: '2026-11-23' });
const names = async () => (await loadOwnEntries()).entries.map(({ name }) => name);

describe('own entries in storage', () => {
  it('keep every one of fifty additions made at once, each with a stamp of its own', async () => {
    const stamps = new Set<string>();
    watchOwnEntries(() => void loadOwnStamp().then((stamp) => stamps.add(stamp)));
    const additions = Array.from({ length: 50 }, (_, at) => changeOwnEntries((now) => [...now, entry(`Name${at}`)]));
    await Promise.all(additions);
    expect(await names()).toHaveLength(50);
    await vi.waitFor(() => expect(stamps.size).toBe(50));
  });

  it('stay as they were when there is no room, and the reader is told', async () => {
    await changeOwnEntries(() => [entry('Alpha')]);
    const stamp = await loadOwnStamp();
    storage.local.failure = FULL;
    await expect(changeOwnEntries(() => [entry('Beta')])).rejects.toThrow('local full');
    expect(await names()).toEqual(['Alpha']);
    expect(await loadOwnStamp()).toBe(stamp);
  });

  it('that cannot be read are told, and nothing is written over them', async () => {
    await changeOwnEntries(() => [entry('Alpha')]);
    storage.local.unreadable = new Error('the disk is gone');
    await expect(loadOwnEntries()).rejects.toThrow('the disk is gone');
    await expect(changeOwnEntries(() => [])).rejects.toThrow('the disk is gone');
    storage.local.unreadable = undefined;
    expect(await names()).toEqual(['Alpha']);
  });

  it('that are none are set aside at the next change, the others kept', async () => {
    storage.local.values = { ownEntries: { version: 1, entries: [entry('Alpha'), { name: 7 }, 'x', entry('Alpha')] } };
    expect((await loadOwnEntries()).unusable.map(({ error }) => error.message)).toEqual([
      'entries[1].name: not text (found 7)',
      'entries[2]: not object (found "x")',
      'entries[3].id: id twice (id own:alpha)',
    ]);
    await changeOwnEntries((now) => [...now, entry('Beta')]);
    expect(await names()).toEqual(['Alpha', 'Beta']);
    expect(await loadSetAside()).toHaveLength(3);
  });

  it('that are none are all set aside, however many a stricter rule leaves', async () => {
    const entries = Array.from({ length: 1_500 }, (_, at) => ({ name: at }));
    storage.local.values = { ownEntries: { version: 1, entries } };
    await changeOwnEntries((now) => [...now, entry('Beta')]);
    expect((await loadSetAside()).map(({ value }) => value)).toEqual(entries);
    await changeOwnEntries(() => []);
    expect(await loadSetAside()).toHaveLength(1_500);
  });

  it.each([7, 'x', null, [], { entries: 3 }])('are none where %j is stored, and it is not lost', async (garbage) => {
    storage.local.values = { ownEntries: garbage };
    expect((await loadOwnEntries()).entries).toEqual([]);
    await changeOwnEntries((now) => [...now, entry('Alpha')]);
    expect((await loadSetAside()).map(({ value }) => value)).toEqual([garbage]);
  });

  it('of a newer version are read and never written over', async () => {
    storage.local.values = { ownEntries: { version: 2, entries: [entry('Alpha')] } };
    expect(await names()).toEqual(['Alpha']);
    await expect(changeOwnEntries(() => [])).rejects.toThrow('newer stored');
    expect(await names()).toEqual(['Alpha']);
  });
});
