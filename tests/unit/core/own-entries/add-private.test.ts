import { describe, expect, it } from 'vitest';
import type { Mention, TextBlock } from '../../../../src/core/matching/page-text.ts';
import { addPrivate } from '../../../../src/core/own-entries/add-private.ts';
import type { ListedMention } from '../../../../src/core/reading/listed-mention.ts';

const blocks: readonly TextBlock[] = [
  { id: 7, order: 1, text: 'The Harbour  Council met.', role: 'paragraph' },
  {
    id: 3,
    order: 2,
    text: `${'x'.repeat(100)} Herring Board and the Old Harbour of ${'y'.repeat(100)}`,
    role: 'paragraph',
  },
];
const mention = (entry: string, block: number, start: number, end: number): Mention =>
  ({ entry, block, start, end, fullEnd: end, form: '', by: 'name' }) as unknown as Mention;
const listed = (one: Mention): ListedMention => ({ ...one, painted: true, context: 'c', position: 0.5 });
const entry = (id: string) => ({ id });
const isPrivate = (id: string) => id.startsWith('own:secret');

const council = listed(mention('council', 7, 4, 20));
const harbour = listed(mention('harbour', 3, 127, 134));
const reported = { mentions: [council, harbour], entries: [entry('council'), entry('harbour')] };

describe('private entries among what a page reported', () => {
  it('change nothing where none is mentioned', () => {
    const found = { mentions: [mention('council', 7, 4, 20)], entries: [entry('council')] };
    expect(addPrivate(reported, found, { blocks, isPrivate })).toBe(reported);
  });

  it('are put in reading order, unpainted, with the text around them', () => {
    const secret = mention('own:secret-board', 3, 101, 114);
    const early = mention('own:secret-met', 7, 21, 24);
    const other = mention('other', 7, 0, 3);
    const found = {
      mentions: [secret, early, other],
      entries: [entry('own:secret-board'), entry('own:secret-met'), entry('other')],
    };
    const all = addPrivate(reported, found, { blocks, isPrivate });
    expect(all.mentions.map(({ entry: one }) => one)).toEqual([
      'council',
      'own:secret-met',
      'own:secret-board',
      'harbour',
    ]);
    expect(all.entries.map(({ id }) => id)).toEqual(['council', 'own:secret-met', 'own:secret-board', 'harbour']);
    expect(all.mentions[0]).toBe(council);
    const text = blocks[1]?.text ?? '';
    expect(all.mentions[1]).toEqual({
      ...early,
      painted: false,
      context: 'The Harbour Council met.',
      position: 21 / (25 + text.length),
    });
    expect(all.mentions[2]).toEqual({
      ...secret,
      painted: false,
      context: text.slice(61, 154),
      position: (25 + 101) / (25 + text.length),
    });
  });

  it('take the place of what stands for the same words, and of nothing beside them', () => {
    const at = (start: number, end: number) => {
      const found = { mentions: [mention('own:secret', 3, start, end)], entries: [entry('own:secret')] };
      return addPrivate(reported, found, { blocks, isPrivate }).entries.map(({ id }) => id);
    };
    expect(at(123, 134)).toEqual(['council', 'own:secret']);
    expect(at(133, 137)).toEqual(['council', 'own:secret']);
    expect(at(120, 127)).toEqual(['council', 'own:secret', 'harbour']);
    expect(at(134, 137)).toEqual(['council', 'harbour', 'own:secret']);
    expect(at(4, 20)).toEqual(['council', 'own:secret', 'harbour']); // the same place in another block
  });

  it('take the places of their own words only, where there are several', () => {
    const found = {
      mentions: [mention('own:secret-harbour', 3, 127, 134), mention('own:secret-met', 7, 21, 24)],
      entries: [entry('own:secret-harbour'), entry('own:secret-met')],
    };
    const { mentions } = addPrivate(reported, found, { blocks, isPrivate });
    expect(mentions.map(({ entry: one }) => one)).toEqual(['council', 'own:secret-met', 'own:secret-harbour']);
  });

  it('lie at the beginning where the page has lost their block', () => {
    const found = { mentions: [mention('own:secret', 99, 0, 3)], entries: [entry('own:secret')] };
    const { mentions } = addPrivate({ mentions: [], entries: [] }, found, { blocks: [], isPrivate });
    expect(mentions).toMatchObject([{ entry: 'own:secret', context: '', position: 0 }]);
  });
});
