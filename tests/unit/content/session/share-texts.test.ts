import { describe, expect, it } from 'vitest';
import { shareTexts } from '../../../../src/content/session/share-texts.ts';
import type { FoundEntry } from '../../../../src/platform/messages.ts';

const entry = (id: string): FoundEntry => ({
  id,
  name: id,
  kind: 'place',
  pack: 'test',
  familiarity: 1,
  gist: '',
  mayPaint: true,
});
const mention = (id: string, block: number) => ({
  entry: id,
  form: id,
  text: id,
  block,
  start: 0,
  end: id.length,
  word: 0,
  isExplained: false,
  why: ['a', 'b'],
});

describe('shareTexts', () => {
  it('changes nothing that can be read', () => {
    const mentions = [mention('x', 1), { ...mention('y', 2), why: ['a'] }, { ...mention('y', 3), why: [] }];
    expect(shareTexts({ mentions, entries: [entry('x')] })).toEqual(mentions);
  });

  it('gives one list of reasons to all mentions with the same', () => {
    const [first, second] = shareTexts({ mentions: [mention('x', 1), mention('y', 2)], entries: [] });
    expect(first?.why).toBe(second?.why);
  });
});
