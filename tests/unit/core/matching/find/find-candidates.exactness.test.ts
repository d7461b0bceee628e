import { describe, expect, it } from 'vitest';
import { createForms, createRandom, createText } from '../../../../../scripts/bench/synthetic.ts';
import { findCandidates } from '../../../../../src/core/matching/find/find-candidates.ts';
import { compileTermIndex } from '../../../../../src/core/matching/index/compile-term-index.ts';
import { openTermIndex } from '../../../../../src/core/matching/index/term-index.ts';
import { createSlowFinder } from './slow-find.ts';

const TEXT_UNITS = 1_100_000;

/** Prose with the accidents of web pages strewn in: runs of white space, soft hyphens, capitals, NFD. */
function roughen(text: string): string {
  const random = createRandom(5);
  return text.replace(/\S+ ?/g, (word) => {
    const kind = random();
    if (kind < 0.01) return `${word}\n    `;
    if (kind < 0.02) return `${word.slice(0, 2)}\u00ad${word.slice(2)}`;
    if (kind < 0.04) return word.toUpperCase();
    return kind < 0.06 ? word.normalize('NFD') : word;
  });
}

describe('findCandidates on a megabyte of text', () => {
  it.each([
    [1_000, 'en'],
    [20_000, 'de'],
  ])('with %d forms finds exactly what the obvious matcher finds (%s)', { timeout: 120_000 }, (count, lang) => {
    const forms = createForms(count);
    const text = roughen(createText(TEXT_UNITS, forms));
    const found = findCandidates(openTermIndex(compileTermIndex(forms)), text, { lang });
    expect(found.length).toBeGreaterThan(5_000);
    expect(found).toEqual(createSlowFinder(forms)(text, { lang }));
  });
});
