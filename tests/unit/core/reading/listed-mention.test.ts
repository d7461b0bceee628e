import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../src/core/matching/page-text.ts';
import { placesIn } from '../../../../src/core/reading/listed-mention.ts';

const mention = (block: number, start: number, end: number) => ({ block, start, end }) as Mention;
const long = `${'x'.repeat(50)} Herring Board ${'y'.repeat(45)}`;

describe('where lists say that a mention stands', () => {
  it('is as far along as the text before it is long, whatever paragraphs it is cut into', () => {
    const cut = placesIn([
      { id: 7, text: 'x'.repeat(30) },
      { id: 3, text: 'y'.repeat(70) },
    ]);
    expect(cut(mention(3, 20, 24)).position).toBe(0.5);
    expect(placesIn([{ id: 0, text: 'z'.repeat(100) }])(mention(0, 50, 54)).position).toBe(0.5);
  });

  it('comes with the words around it, blanks made single', () => {
    const place = placesIn([{ id: 1, text: long.replace('Herring ', 'Herring\n\t ') }]);
    expect(place(mention(1, 51, 66)).context).toBe(`${'x'.repeat(39)} Herring Board ${'y'.repeat(39)}`);
  });

  it('is the beginning, without words, where the block is lost or the page empty', () => {
    expect(placesIn([{ id: 1, text: long }])(mention(9, 20, 24))).toEqual({ context: '', position: 0 });
    expect(placesIn([])(mention(9, 0, 4))).toEqual({ context: '', position: 0 });
  });
});
