import { describe, expect, it } from 'vitest';
import { createKeyList } from '../../../../src/core/search/key-list.ts';
import { toListing } from '../../../../src/core/search/listing.ts';
import type { Searchable } from '../../../../src/core/search/search-hit.ts';
import { escapeXml, suggestEntries } from '../../../../src/core/search/suggest.ts';

const item = (id: string, forms: readonly string[]): Searchable => ({
  id,
  name: forms[0] ?? '',
  pack: 'p',
  kind: 'organisation',
  familiarity: 2,
  gist: 'A body of nine towns.',
  forms,
});
const items = [item('bay-council', ['Bay Council', 'BC']), item('bc-bank', ['BC Bank']), item('holm', ['Holm'])];
const glossary = { items, keys: createKeyList(toListing(items)) };
const idsFor = (typed: string, limit = 6) => suggestEntries(typed, glossary, limit).map(({ id }) => id);

describe('suggestEntries', () => {
  it('puts the whole acronym before the beginning of a name', () => {
    expect(idsFor('bc')).toEqual(['bay-council', 'bc-bank']);
  });

  it('gives no more than it may, and nothing for nothing', () => {
    expect(idsFor('b', 1)).toHaveLength(1);
    expect(idsFor('  ')).toEqual([]);
    expect(idsFor('zz')).toEqual([]);
  });
});

describe('escapeXml', () => {
  it('leaves nothing that an address bar would read as markup', () => {
    expect(escapeXml(`<b>"R&D's"</b>`)).toBe('&lt;b&gt;&quot;R&amp;D&apos;s&quot;&lt;/b&gt;');
  });
});
