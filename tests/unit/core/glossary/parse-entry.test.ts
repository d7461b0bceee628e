import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../../../src/core/glossary/parse-entry.ts';
import { entryFile } from './entry-file.ts';

describe('parseEntry', () => {
  it('reads a sound file', () => {
    const entry = parseEntry(entryFile());
    expect(entry).toMatchObject({
      id: 'harbour-council',
      pack: 'coast',
      name: 'Harbour Council',
      familiarity: 2,
      contested: false,
      gist: 'Body of nine coastal towns that sets the rules for fishing in their common bay.',
      background: 'It was founded in 1998 after a dispute over herring. Its rulings bind the towns, not the state.',
    });
  });

  it('calls a person by the last word of the name unless the file says otherwise', () => {
    const person = { name: 'Ada van Holm', kind: 'person' };
    expect(parseEntry(entryFile(person)).called).toEqual(['Holm']);
    expect(parseEntry(entryFile({ ...person, called: 'van Holm' })).called).toEqual(['van Holm']);
  });

  const long = 'a'.repeat(161);
  it.each([
    ['an unknown key', { colour: 'blue' }, 'unknown field (field "colour")'],
    ['a missing name', { name: undefined }, 'name: missing'],
    ['an unknown kind', { kind: 'ship' }, 'kind: not one of (allowed person,'],
    ['a familiarity out of range', { familiarity: '6' }, 'familiarity: expected a number from 1 to 5'],
    ['a fractional familiarity', { familiarity: '2.5' }, 'familiarity: must be 1, 2, 3, 4 or 5'],
    ['an ambiguous string that is no form', { ambiguous: ['HC'] }, 'ambiguous: "HC" is not a form'],
    ['a bare surname among the forms', { name: 'Ada Holm', kind: 'person', forms: ['Holm'] }, 'bare surname'],
    ['"called" on what is no person', { called: 'Council' }, 'called: only a person has it'],
    [
      'a role that ends before it begins',
      { roles: [{ role: 'Chair', from: '2010', until: '2009' }] },
      'roles: until 2009',
    ],
    [
      'a timeline out of order',
      {
        timeline: [
          { date: '2010', text: 'a' },
          { date: '2009-05', text: 'b' },
        ],
      },
      'timeline: 2009-05 stands after 2010',
    ],
    ['a date that does not exist', { timeline: [{ date: '2010-02-30', text: 'a' }] }, 'timeline[0].date'],
    ['a review date that is not a day', { reviewed: '2026-11' }, 'reviewed: must be a full date'],
    ['no source', { sources: [] }, 'sources: at least one'],
    ['a contested entry with one publisher', { contested: 'true' }, 'two independent sources'],
    ['a script address', { official: 'javascript:alert(1)' }, 'official: link scheme'],
    ['an address with a password', { official: 'https://a:b@example.org' }, 'official: link credentials'],
    ['a bidirectional control in a name', { name: 'Harbour\u202eCouncil' }, 'name: must not contain invisible'],
    ['a country code in lower case', { country: 'al' }, 'country: expected an ISO 3166 code'],
  ])('refuses %s', (_what, change, message) => {
    expect(() => parseEntry(entryFile(change))).toThrow(message);
  });

  it.each([
    ['a gist over 160 characters', `${long}.\n\nOne. Two.`, 'gist: must have at most 160'],
    [
      'a gist that will not stay true',
      'The former council of nine towns.\n\nOne thing. Another thing.',
      'so not say "former"',
    ],
    [
      'a gist that repeats the name',
      'The Harbour Council rules the bay.\n\nOne thing. Another thing.',
      'must not repeat the name',
    ],
    ['a gist of two sentences', 'It rules. It fishes.\n\nOne thing. Another thing.', 'gist: must be one sentence'],
    [
      'a gist without a full stop',
      'Body of nine towns\n\nOne thing. Another thing.',
      'gist: must end with a full stop',
    ],
    [
      'a background of one sentence',
      'Body of nine towns.\n\nOnly this.',
      'background: must have two to four sentences, has 1',
    ],
    ['a file without a background', 'Body of nine towns.', 'body: must be a gist'],
  ])('refuses %s', (_what, body, message) => {
    expect(() => parseEntry(entryFile({}, body))).toThrow(message);
  });

  it('refuses keys out of order', () => {
    const { meta, ...file } = entryFile();
    const reversed = Object.fromEntries(Object.entries(meta as object).reverse());
    expect(() => parseEntry({ ...file, meta: reversed })).toThrow('stands out of order');
  });

  it('does not take initials and abbreviations for the end of a sentence', () => {
    const body =
      'Body founded by J. R. Holm of St. Mary in the U.S. Virgin Islands.\n\nIt met Dr. Holm. It then met Mr. Vane.';
    expect(parseEntry(entryFile({}, body)).background).toContain('Mr. Vane');
  });
});
