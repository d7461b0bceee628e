import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: { runtime: { getURL: (path: string) => `own://${path}` } },
}));

const { loadBundledGlossary } = await import('../../../src/platform/glossary-files.ts');

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a glossary that', () => {
  const BROKEN = { name: 'Refusal', fault: { code: 'glossaryBroken' } };

  it.each([
    ['is not there', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is not found', () => Promise.resolve(new Response('', { status: 404 }))],
    ['is cut short', () => Promise.resolve(new Response(new Uint8Array(40)))],
    ['is something else', () => Promise.resolve(new Response(new Uint8Array(4000).fill(7)))],
  ])('%s is refused for a reason that the reader can be told', async (_what, fetch) => {
    vi.stubGlobal('fetch', fetch);
    await expect(loadBundledGlossary()).rejects.toMatchObject(BROKEN);
  });
});
