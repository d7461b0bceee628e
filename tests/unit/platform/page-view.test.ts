import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Tab {
  readonly status: string;
  readonly url?: string;
}
const fake = vi.hoisted(() => ({ tab: undefined as Tab | undefined, hasAllSites: true }));

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    tabs: {
      get: async () => {
        if (fake.tab === undefined) throw new Error('no tab with that id');
        return fake.tab;
      },
    },
    permissions: { contains: async () => fake.hasAllSites },
  },
}));
vi.mock('../../../src/platform/ask-page-report.ts', () => ({
  askPageReport: () => Promise.reject(new Error('nobody listens')),
}));

const { askPageView } = await import('../../../src/platform/page-view.ts');

beforeEach(() => {
  vi.spyOn(console, 'debug').mockReturnValue();
  fake.tab = { status: 'complete' };
  fake.hasAllSites = true;
});

describe('a page that does not answer', () => {
  it('is waited for while it loads', async () => {
    fake.tab = { status: 'loading' };
    expect(await askPageView(7)).toEqual({ phase: 'asking' });
  });

  it('is one where no extension may work, if we have access to every site', async () => {
    expect(await askPageView(7)).toEqual({ phase: 'unsupported' });
  });

  it('is one that the reader gave no access to, if we have not', async () => {
    fake.hasAllSites = false;
    expect(await askPageView(7)).toEqual({ phase: 'noPermission' });
  });

  it('is one where no extension may work, as a PDF is, on a site that we do have access to among few', async () => {
    fake.hasAllSites = false;
    fake.tab = { status: 'complete', url: 'https://news.example/report.pdf' };
    expect(await askPageView(7)).toEqual({ phase: 'unsupported' });
  });

  it('is gone with its tab', async () => {
    fake.tab = undefined;
    expect(await askPageView(7)).toEqual({ phase: 'unsupported' });
    expect(await askPageView(undefined)).toEqual({ phase: 'unsupported' });
  });
});
