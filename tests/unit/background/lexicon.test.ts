import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getLexicon, guessLexicon } from '../../../src/background/lexicon.ts';

const sources = vi.hoisted(() => ({ bundled: {}, own: undefined as object | undefined }));
vi.mock('../../../src/platform/glossary-files.ts', () => ({
  loadBundledGlossary: () => Promise.resolve(sources.bundled),
}));
vi.mock('../../../src/background/own-lexicon.ts', () => ({ getOwnSource: () => Promise.resolve(sources.own) }));

describe('the lexicon', () => {
  beforeEach(() => {
    sources.own = undefined;
  });

  it('is the same object until the reader changes something, and so is the guess', async () => {
    const first = await getLexicon('page');
    expect(await getLexicon('page')).toBe(first);
    expect(guessLexicon('page')).toBe(first);
    sources.own = {};
    expect(guessLexicon('page')).toBe(first);
    const second = await getLexicon('page');
    expect(second.sources).toEqual([sources.bundled, sources.own]);
    expect(await getLexicon('page')).toBe(second);
    expect(guessLexicon('page')).toBe(second);
    sources.own = undefined;
    expect((await getLexicon('page')).sources).toEqual([sources.bundled]);
  });

  it('of a page is no guess for our own surfaces', async () => {
    sources.own = {};
    await getLexicon('page');
    expect(guessLexicon('reader')).toBeUndefined();
  });
});
