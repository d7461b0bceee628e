import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.stubGlobal('__FIREFOX__', false);

interface FakeTab {
  readonly id?: number;
  readonly active: boolean;
}

const fake = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  tabs: [] as FakeTab[],
  /** Tabs where a living instance is, tabs that never answer, and tabs that refuse. */
  living: new Set<number>(),
  hanging: new Set<number>(),
  refusing: new Set<number>(),
  queries: [] as object[],
  steps: [] as string[],
}));

vi.mock('../../../src/platform/browser.ts', () => {
  const touch = async (tabId: number, step: string) => {
    if (fake.hanging.has(tabId)) await new Promise(() => undefined);
    if (fake.refusing.has(tabId)) throw new Error('Cannot access this page.');
    fake.steps.push(`${step} ${tabId}`);
  };
  return {
    browser: {
      storage: {
        session: {
          get: async () => ({ ...fake.session }),
          set: async (values: object) => void Object.assign(fake.session, values),
        },
      },
      tabs: {
        query: async (wanted: object) => {
          fake.queries.push(wanted);
          return fake.tabs;
        },
      },
      runtime: { getManifest: () => ({ content_scripts: [{ js: ['content.js'], css: ['marks.css'] }] }) },
      scripting: {
        insertCSS: ({ target, files }: { target: { tabId: number }; files: string[] }) =>
          touch(target.tabId, files.join()),
        executeScript: async ({
          target,
          files,
        }: {
          target: { tabId: number; allFrames?: boolean };
          files?: string[];
        }) => {
          if (files !== undefined)
            return touch(target.tabId, `${files.join()}${target.allFrames ? ' everywhere in' : ''}`);
          if (fake.hanging.has(target.tabId)) return new Promise(() => undefined);
          return [{ result: fake.living.has(target.tabId) }];
        },
      },
    },
  };
});

const { injectAfterLoading } = await import('../../../src/background/inject.ts');

describe('after the extension was loaded', () => {
  beforeEach(() => {
    fake.session = {};
    fake.tabs = [{ id: 1, active: false }, { id: 2, active: true }, { active: false }, { id: 3, active: false }];
    for (const set of [fake.living, fake.hanging, fake.refusing]) set.clear();
    fake.queries.length = 0;
    fake.steps.length = 0;
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
  });
  const injected = () => fake.steps.filter((step) => step.startsWith('content.js'));

  it('style sheet and script come to every open tab and all its frames, the active one first', async () => {
    await injectAfterLoading();
    expect(injected()).toEqual([
      'content.js everywhere in 2',
      'content.js everywhere in 1',
      'content.js everywhere in 3',
    ]);
    for (const id of [1, 2, 3]) {
      const steps = fake.steps.filter((step) => step.endsWith(` ${id}`));
      expect(steps).toEqual([`marks.css ${id}`, `content.js everywhere in ${id}`]);
    }
    expect(fake.queries).toEqual([{ url: ['http://*/*', 'https://*/*'], discarded: false }]);
  });

  it('happens once, however often the worker starts', async () => {
    await injectAfterLoading();
    await injectAfterLoading();
    expect(injected()).toHaveLength(3);
  });

  it('passes over tabs where we live already and tabs that refuse', async () => {
    fake.living.add(2);
    fake.refusing.add(1);
    await injectAfterLoading();
    expect(injected()).toEqual(['content.js everywhere in 3']);
  });

  it('comes to the others while one tab hangs', async () => {
    fake.hanging.add(2);
    injectAfterLoading().catch(() => undefined);
    await vi.waitFor(() => expect(injected()).toHaveLength(2));
  });
});
