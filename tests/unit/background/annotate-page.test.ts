import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Asker, annotateMore, annotatePage } from '../../../src/background/annotate-page.ts';
import type { Lexicon } from '../../../src/core/matching/lexicon.ts';
import type { TextBlock } from '../../../src/core/matching/page-text.ts';
import type { AnnotateMoreRequest, Annotation } from '../../../src/platform/messages.ts';
import { unpackMentions } from '../../../src/platform/packed-mentions.ts';
import { lexiconOf } from '../core/matching/lexicon-of.ts';
import { createFakeStorage, type FakeStorage } from '../platform/fake-storage.ts';

let storage: FakeStorage;
const known = vi.hoisted(() => ({ lexicon: undefined as unknown, guess: undefined as unknown }));
vi.mock('../../../src/platform/browser.ts', () => ({
  get browser() {
    return storage.browser;
  },
}));
vi.mock('../../../src/background/lexicon.ts', () => ({
  getLexicon: () => Promise.resolve(known.lexicon as Lexicon),
  guessLexicon: () => known.guess as Lexicon | undefined,
}));

const PAGE = { lang: 'en', title: 'A page' };
const READER = { site: 'news.example', audience: 'page' } as const;
const block = (id: number, text: string): TextBlock => ({ id, order: id, text, role: 'paragraph' });
const FIRST = block(1, 'The Harbour Council met on Monday.');
const SECOND = block(2, 'Nobody spoke for the “Herring Board” 🐟.');

describe('annotatePage', () => {
  beforeEach(() => {
    storage = createFakeStorage();
    known.guess = undefined;
    known.lexicon = lexiconOf([
      { id: 'harbour-council', name: 'Harbour Council' },
      { id: 'herring-board', name: 'Herring Board' },
    ]);
  });

  const entriesOf = (answer: Annotation | undefined) =>
    answer && unpackMentions(answer.mentions).map(({ entry }) => entry);
  const more = (thread: string, change: Partial<AnnotateMoreRequest>, asker: Asker = READER) =>
    annotateMore({ thread, page: PAGE, blocks: [], removed: [], ...change }, asker);

  it('reads what is new of a page as if the whole had come at once', async () => {
    const { thread } = await annotatePage({ page: PAGE, blocks: [FIRST] }, READER);
    const both = await more(thread, { blocks: [SECOND] });
    const whole = await annotatePage({ page: PAGE, blocks: [FIRST, SECOND] }, READER);
    expect(both).toEqual({ ...whole, thread });
    expect(entriesOf(both)).toEqual(['harbour-council', 'herring-board']);
    const left = await more(thread, { removed: [FIRST.id] });
    expect(entriesOf(left)).toEqual(['herring-board']);
    const replaced = await more(thread, { blocks: [{ ...SECOND, text: 'Nobody spoke.' }] });
    expect(entriesOf(replaced)).toEqual([]);
  });

  it('comes out the same when a request is made a second time, its answer having been lost', async () => {
    const { thread } = await annotatePage({ page: PAGE, blocks: [FIRST] }, READER);
    const once = await more(thread, { blocks: [SECOND] });
    expect(await more(thread, { blocks: [SECOND] })).toEqual(once);
  });

  it.each([
    ['is right', () => known.lexicon],
    ['knows less than the reader has by now', () => lexiconOf([{ id: 'harbour-council', name: 'Harbour Council' }])],
    ['knows what the reader has deleted', () => lexiconOf([{ id: 'monday', name: 'Monday' }])],
  ])('answers the same where what it guessed with %s', async (_, guess) => {
    const without = await annotatePage({ page: PAGE, blocks: [FIRST, SECOND] }, READER);
    known.guess = guess();
    const answer = await annotatePage({ page: PAGE, blocks: [FIRST, SECOND] }, READER);
    expect(answer).toEqual({ ...without, thread: answer.thread });
    expect(entriesOf(await more(answer.thread, {}))).toEqual(['harbour-council', 'herring-board']);
  });

  it('tells pages apart, and knows nothing of one that was never asked about', async () => {
    const one = await annotatePage({ page: PAGE, blocks: [FIRST] }, READER);
    const other = await annotatePage({ page: PAGE, blocks: [SECOND] }, READER);
    expect(entriesOf(await more(one.thread, {}))).toEqual(['harbour-council']);
    expect(entriesOf(await more(other.thread, {}))).toEqual(['herring-board']);
    expect(await more('1', { blocks: [FIRST] })).toBeUndefined();
  });

  it('keeps nothing for our own surfaces, which are told of private entries', async () => {
    const { thread } = await annotatePage({ page: PAGE, blocks: [FIRST] }, { ...READER, audience: 'reader' });
    expect(await more(thread, {})).toBeUndefined();
  });

  it('says of each entry whether the reader wants it, and leaves out what was rejected on that site', async () => {
    storage.local.values = {
      known: ['harbour-council'],
      rejected: [{ entry: 'herring-board', site: 'news.example' }],
    };
    const { entries } = await annotatePage({ page: PAGE, blocks: [FIRST, SECOND] }, READER);
    expect(entries.map(({ id, mayPaint }) => [id, mayPaint])).toEqual([['harbour-council', false]]);
  });
});
