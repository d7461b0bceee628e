import { beforeEach, describe, expect, it, vi } from 'vitest';
import { annotatePage } from '../../../src/background/annotate-page.ts';
import type { Lexicon } from '../../../src/core/matching/lexicon.ts';
import type { TextBlock } from '../../../src/core/matching/page-text.ts';
import { ParseError } from '../../../src/core/parsing/reader.ts';
import { unpackMentions } from '../../../src/platform/packed-mentions.ts';
import { lexiconOf } from '../core/matching/lexicon-of.ts';
import { createFakeStorage, type FakeStorage } from '../platform/fake-storage.ts';

let storage: FakeStorage;
const known = vi.hoisted(() => ({ lexicon: undefined as unknown }));
vi.mock('../../../src/platform/browser.ts', () => ({
  get browser() {
    return storage.browser;
  },
}));
vi.mock('../../../src/background/lexicon.ts', () => ({ getLexicon: () => Promise.resolve(known.lexicon as Lexicon) }));

const PAGE = { lang: 'en', title: 'A page' };
const READER = { site: 'news.example', audience: 'page' } as const;
const block = (id: number, text: string): TextBlock => ({ id, order: id, text, role: 'paragraph' });
const FIRST = block(1, 'The Harbour Council met on Monday.');
const SECOND = block(2, 'Nobody spoke for the “Herring Board” 🐟.');

describe('annotatePage', () => {
  beforeEach(() => {
    storage = createFakeStorage();
    known.lexicon = lexiconOf([
      { id: 'harbour-council', name: 'Harbour Council' },
      { id: 'herring-board', name: 'Herring Board' },
    ]);
  });

  it('gives a state in one piece of text, with which the rest of the page is read', async () => {
    const first = await annotatePage({ page: PAGE, blocks: [FIRST] }, READER);
    const both = await annotatePage({ page: PAGE, blocks: [SECOND], state: first.state }, READER);
    const whole = await annotatePage({ page: PAGE, blocks: [FIRST, SECOND] }, READER);
    expect(both).toEqual(whole);
    expect(both.state).toMatch(/^[\x20-\x7e]+$/);
    expect(unpackMentions(both.mentions).map(({ entry }) => entry)).toEqual(['harbour-council', 'herring-board']);
  });

  it.each([['{"version":'], ['"x"'], [{ version: 1, meanings: [], blocks: [] }], [null], [7]])(
    'refuses a state that is none of ours: %j',
    async (state) => {
      await expect(annotatePage({ page: PAGE, blocks: [], state }, READER)).rejects.toThrow(ParseError);
    },
  );

  it('says of each entry whether the reader wants it, and leaves out what was rejected on that site', async () => {
    storage.local.values = {
      known: ['harbour-council'],
      rejected: [{ entry: 'herring-board', site: 'news.example' }],
    };
    const { entries } = await annotatePage({ page: PAGE, blocks: [FIRST, SECOND] }, READER);
    expect(entries.map(({ id, mayPaint }) => [id, mayPaint])).toEqual([['harbour-council', false]]);
  });
});
