import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handOver, takeHandedOver } from '../../../src/platform/hand-over.ts';
import { clearRecents, loadRecents, noteRecent } from '../../../src/platform/recents.ts';
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

const OPEN = { isPrivate: false };

describe('recent look-ups', () => {
  it('are kept newest first, each once, for the run of the browser only', async () => {
    for (const entry of ['tirana', 'nato', 'tirana']) await noteRecent(entry, OPEN);
    expect(await loadRecents()).toEqual(['tirana', 'nato']);
    expect([storage.local.values, storage.sync.values]).toEqual([{}, {}]);
  });

  it('are no more than twelve, and none are lost when several come at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => noteRecent(`entry-${at}`, OPEN)));
    expect(await loadRecents()).toHaveLength(12);
  });

  it('stay as they were when the session has no room, and what is handed over is refused', async () => {
    await noteRecent('edi-rama', OPEN);
    storage.session.failure = FULL;
    await expect(noteRecent('tirana', OPEN)).rejects.toThrow('quota');
    await expect(handOver('lookUp', 'Tirana')).rejects.toThrow('quota');
    expect(await loadRecents()).toEqual(['edi-rama']);
    expect(await takeHandedOver('lookUp')).toBeUndefined();
  });

  it('of a private window leave nothing behind', async () => {
    await noteRecent('tirana', { isPrivate: true });
    expect(storage.session.values).toEqual({});
  });

  it('are forgotten on demand, and garbage counts as none', async () => {
    await noteRecent('tirana', OPEN);
    await clearRecents();
    expect(storage.session.values).toEqual({});
    storage.session.values = { recents: 7 };
    expect(await loadRecents()).toEqual([]);
  });
});
