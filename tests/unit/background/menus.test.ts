import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  tabs: [] as string[],
  items: [] as { readonly id: string; readonly title: string; readonly contexts: readonly string[] }[],
  popupOpens: true,
  storageWorks: true,
  optionsOpened: 0,
  language: 'en',
}));

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        set: async (values: object) => {
          if (!fake.storageWorks) throw new Error('no room');
          for (const [key, value] of Object.entries(values)) fake.session.set(key, value);
        },
      },
    },
    action: {
      openPopup: async () => {
        if (!fake.popupOpens) throw new Error('no window in front');
      },
    },
    tabs: { create: async ({ url }: { readonly url: string }) => void fake.tabs.push(url) },
    runtime: {
      getURL: (path: string) => `own://${path}`,
      openOptionsPage: async () => {
        fake.optionsOpened += 1;
      },
    },
    contextMenus: {
      removeAll: async () => {
        fake.items.length = 0;
      },
      create: (item: (typeof fake.items)[number]) => fake.items.push(item),
      update: async (id: string, change: object) => {
        const at = fake.items.findIndex((item) => item.id === id);
        const item = fake.items[at];
        if (item === undefined) throw new Error(`no item ${id}`);
        fake.items[at] = { ...item, ...change };
      },
    },
    i18n: { getMessage: (name: string) => `${fake.language} ${name}: %s` },
  },
}));

const { createMenus, followMenu, renameMenus } = await import('../../../src/background/menus.ts');

beforeEach(() => {
  fake.session.clear();
  fake.tabs.length = 0;
  fake.popupOpens = true;
  fake.storageWorks = true;
  fake.optionsOpened = 0;
});

describe('the context menu', () => {
  it('has two items for a selection, also after a second installation', async () => {
    await createMenus();
    await createMenus();
    expect(fake.items.map(({ id, contexts }) => [id, ...contexts])).toEqual([
      ['look-up', 'selection'],
      ['own-entry', 'selection'],
    ]);
    expect(fake.items.every(({ title }) => title.includes('%s'))).toBe(true);
  });

  it('speaks the language that the browser speaks since its last start', async () => {
    await createMenus();
    fake.language = 'sq';
    await renameMenus();
    expect(fake.items.map(({ id, title }) => [id, title])).toEqual([
      ['look-up', 'sq menuLookUp: %s'],
      ['own-entry', 'sq menuOwnEntry: %s'],
    ]);
  });

  it('looks the selection up in the popup', async () => {
    await followMenu({ menuItemId: 'look-up', selectionText: '  Edi Rama ' }, { id: 7 });
    expect(fake.session.get('handOver-lookUp')).toBe('Edi Rama');
    expect(fake.tabs).toEqual([]);
  });

  it('tells when the text could not be handed to the popup', async () => {
    fake.storageWorks = false;
    await expect(followMenu({ menuItemId: 'look-up', selectionText: 'Kroy' }, { id: 7 })).rejects.toThrow('no room');
  });

  it('falls back to a tab about the same page where no popup opens', async () => {
    fake.popupOpens = false;
    await followMenu({ menuItemId: 'look-up', selectionText: 'Edi Rama' }, { id: 7 });
    expect(fake.session.get('handOver-lookUp')).toBe('Edi Rama');
    expect(fake.tabs).toEqual(['own://popup/popup.html?tab=7']);
  });

  it('writes an own entry on the options page', async () => {
    await followMenu({ menuItemId: 'own-entry', selectionText: 'Harbour Board' }, { id: 7 });
    expect(fake.session.get('handOver-ownName')).toBe('Harbour Board');
    expect(fake.optionsOpened).toBe(1);
  });

  it('does nothing for a selection without text, and cuts one that is longer than any name', async () => {
    await followMenu({ menuItemId: 'look-up', selectionText: ' \n ' }, { id: 7 });
    expect(fake.session.size).toBe(0);
    await followMenu({ menuItemId: 'look-up', selectionText: 'x'.repeat(5000) }, { id: 7 });
    expect(String(fake.session.get('handOver-lookUp'))).toHaveLength(1000);
  });
});
