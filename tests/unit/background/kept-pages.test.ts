import { describe, expect, it } from 'vitest';
import { createKeptPages } from '../../../src/background/kept-pages.ts';
import { annotate } from '../../../src/core/matching/annotate.ts';
import { lexicon } from '../core/matching/glossary-of-tests.ts';
import { blocksOf } from '../core/matching/lexicon-of.ts';

const PAGE = { lang: 'en', title: '' };
/** Three words. */
const findingsOf = (word: string) => annotate(lexicon, { page: PAGE, blocks: blocksOf(`${word} were seen`) }).findings;

describe('kept pages', () => {
  const [one, two, three] = [findingsOf('harbours'), findingsOf('herrings'), findingsOf('lobsters')];

  it('are what was kept last under their name, and nothing under another', () => {
    const kept = createKeptPages();
    kept.keep('a', one);
    kept.keep('b', two);
    kept.keep('a', three);
    expect([kept.find('a'), kept.find('b'), kept.find('c')]).toEqual([three, two, undefined]);
  });

  it('make room for new ones, those first that were asked about longest ago', () => {
    const kept = createKeptPages(6);
    kept.keep('a', one);
    kept.keep('b', two);
    kept.keep('a', one);
    kept.keep('c', three);
    expect([kept.find('a'), kept.find('b'), kept.find('c')]).toEqual([one, undefined, three]);
  });

  it('count once however often they change', () => {
    const kept = createKeptPages(6);
    for (let times = 0; times < 9; times += 1) kept.keep('a', one);
    kept.keep('b', two);
    expect([kept.find('a'), kept.find('b')]).toEqual([one, two]);
  });

  it('hold the last one even if it is too long', () => {
    const kept = createKeptPages(2);
    kept.keep('a', one);
    kept.keep('b', two);
    expect([kept.find('a'), kept.find('b')]).toEqual([undefined, two]);
  });
});
