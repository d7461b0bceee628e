import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, toQuery } from '../../../../src/core/search/fold-query.ts';
import { createKeyList } from '../../../../src/core/search/key-list.ts';
import { toListing } from '../../../../src/core/search/listing.ts';
import { ITEMS, idOf } from './items.ts';

const keys = createKeyList(toListing(ITEMS));
const found = (typed: string) => keys.find(toQuery(typed)).map(({ item, how }) => `${idOf(item)}:${how}`);

describe('the key list', () => {
  it('knows a whole name from a whole form from a beginning', () => {
    expect(found('hc')).toEqual(expect.arrayContaining(['harbour-council:acronym', 'hcm:prefix']));
    expect(found('harbour council')).toEqual(['harbour-council:exact']);
  });

  it('finds a word inside a name by its beginning, but not by its middle', () => {
    expect(found('coun')).toEqual(['harbour-council:prefix']);
    expect(found('ouncil')).toEqual([]);
  });

  it.each(['e-harbour', 'e harbour', 'eharbour', 'E-HARBOUR'])('finds a hyphenated name typed as %s', (typed) => {
    expect(found(typed)).toContain('e-harbour:exact');
  });

  it('finds names without their diacritics, and forms in other languages', () => {
    expect(found('nils orst')).toEqual(['nils-orsted:prefix']);
    expect(found('havnerad')).toEqual(['harbour-council:acronym']);
  });

  it('finds nothing for nothing, and each item once', () => {
    expect(found('')).toEqual([]);
    expect(found(' - ')).toEqual([]);
    expect(new Set(found('h')).size).toBe(found('h').length);
  });

  it('agrees with looking through every form one by one', () => {
    const letters = Array.from('harboucnils -');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 }), (typed) => {
        const query = toQuery(typed);
        fc.pre(query !== '');
        const expected = ITEMS.filter(({ forms }) =>
          forms.some((form) => {
            const key = foldForSearch(form);
            const joined = form.includes('-') ? key.replaceAll(' ', '') : key;
            return [key, joined].some((one) => one.startsWith(query) || one.includes(` ${query}`));
          }),
        ).map(({ id }) => id);
        expect(
          keys
            .find(query)
            .map(({ item }) => idOf(item))
            .sort(),
        ).toEqual(expected.sort());
      }),
    );
  });

  it('counts items through all listings, and passes over lines that are nobody’s', () => {
    const nobodys = { ...toListing(ITEMS), ownerOf: () => -1 };
    const both = createKeyList(nobodys, toListing(ITEMS));
    expect(both.find('harbour council').map(({ item }) => idOf(item - ITEMS.length))).toEqual(['harbour-council']);
  });

  it('tells by which form something was found, through all listings, where that is not the name', () => {
    const [council, ...others] = ITEMS.map((one) => toListing([one]));
    const list = createKeyList(...others, ...(council === undefined ? [] : [council]));
    const formsFor = (typed: string) =>
      list.find(toQuery(typed)).map(({ line, length }) => [line === undefined ? '' : list.formAt(line), length]);
    expect(formsFor('hc')).toEqual([
      ['HCM', 3],
      ['HC', 2],
    ]);
    expect(formsFor('havne')).toEqual([['Havneråd', 8]]);
    expect(formsFor('nils')).toEqual([['', 11]]);
    expect(formsFor('orsteds')).toEqual([['Ørsted’s cook', 12]]);
  });

  it('finds forms that end in a hyphen, and hold a line break, and the last of all', () => {
    const item = (name: string) => ({ ...ITEMS[0], name, forms: [name] }) as (typeof ITEMS)[number];
    const odd = createKeyList(
      toListing(['Over\nboard', '...', 'Pre-', 'Half-Moon'].map(item)),
      toListing(['Ship-To-Shore'].map(item)),
    );
    const places = (typed: string) => odd.find(toQuery(typed)).map((hit) => `${hit.item}:${hit.how}`);
    expect(places('over board')).toEqual(['0:exact']);
    expect(places('pre')).toEqual(['2:exact']);
    expect(places('halfm')).toEqual(['3:prefix']);
    expect(places('half-moon')).toEqual(['3:exact']);
    expect(places('shiptoshore')).toEqual(['4:exact']);
    expect(places('shore')).toEqual(['4:prefix']);
  });
});
