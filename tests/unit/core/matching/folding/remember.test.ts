import { describe, expect, it } from 'vitest';
import { remember } from '../../../../../src/core/matching/folding/remember.ts';

describe('what is remembered', () => {
  it('is made once, and again when so many others have been made that all is forgotten', () => {
    const made: string[] = [];
    const upper = remember((text) => {
      made.push(text);
      return text.toUpperCase();
    }, 2);
    expect(['a', 'a', 'b', 'a'].map(upper)).toEqual(['A', 'A', 'B', 'A']);
    expect(made).toEqual(['a', 'b']);
    expect(['c', 'a'].map(upper)).toEqual(['C', 'A']);
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });
});
