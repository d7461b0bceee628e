import { describe, expect, it } from 'vitest';
import { lexicon } from './glossary-of-tests.ts';
import { annotateText } from './lexicon-of.ts';

describe('a page made to take forever', () => {
  it.each([
    ['one endless word', 'Iran-'.repeat(20_000)],
    ['a run that looks like an address', `Iran @x ${'a-'.repeat(50_000)}`],
    ['a run of underscores and dots', `Iran ${'a_.'.repeat(40_000)}`],
    ['thousands of definitions', 'The MEK (MEK) '.repeat(5_000)],
    ['thousands of bearers', 'Edi Rama, John Rama and Rama. '.repeat(3_000)],
    ['thousands of spaces', `Iran${' '.repeat(100_000)}Iran`],
  ])('does not: %s', (_, text) => {
    // The slowest takes a second; what is quadratic takes longer than the suite gives a test.
    const { mentions, rejected } = annotateText(lexicon, [text]);
    expect(mentions.length + rejected.length).toBeGreaterThan(0);
  });
});
