import { describe, expect, it } from 'vitest';
import { nounOpenersOf, openNounOpeners } from '../../../../../src/core/matching/words/noun-openers.ts';

describe('what opens a description', () => {
  it.each([
    ['en', 'an'],
    ['de', 'dem'],
    ['fr', "l'"],
    ['es', 'las'],
    ['it', 'gli'],
  ])('in %s is the article %s', (lang, article) => {
    expect([...openNounOpeners(lang).articles]).toContain(article);
  });

  it('in German is whatever stands before a noun', () => {
    expect([...openNounOpeners('de').determiners]).toEqual(expect.arrayContaining(['kein', 'zum', 'große']));
  });

  it.each(['en', 'fr'])('in %s is nothing that only German has', (lang) => {
    expect(openNounOpeners(lang).determiners).toEqual(new Set());
  });

  it('is not known of a language without lists', () => {
    expect(openNounOpeners('xx')).toEqual({ articles: new Set(), determiners: new Set() });
  });

  it.each([
    ['de-CH', 'de'],
    ['', 'en'],
  ])('on a page in %j is that of %s', (lang, primary) => {
    expect(nounOpenersOf(lang)).toEqual(openNounOpeners(primary));
  });
});
