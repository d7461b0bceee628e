import { describe, expect, it } from 'vitest';
import { makeOwnId } from '../../../../src/core/own-entries/make-own-id.ts';
import { type OwnEntry, parseOwnEntry, toEntry } from '../../../../src/core/own-entries/own-entry.ts';

const parse = (value: unknown): OwnEntry =>
  parseOwnEntry(value, '', { idFor: (name) => makeOwnId(name, () => false), today: '2026-11-23' });
const sound = { name: 'Harbour Council', gist: 'Body of nine towns.' };

describe('an own entry', () => {
  it('needs only a name and a gist', () => {
    expect(parse(sound)).toEqual({
      id: 'own:harbour-council',
      name: 'Harbour Council',
      kind: 'concept',
      forms: [],
      gist: 'Body of nine towns.',
      background: '',
      tags: [],
      isPrivate: false,
      shadows: false,
      reviewed: '2026-11-23',
    });
  });

  it('keeps each form once, and the name not among them', () => {
    expect(parse({ ...sound, forms: ['HC', ' HC ', 'Harbour  Council', 'HCouncil'] }).forms).toEqual([
      'HC',
      'HCouncil',
    ]);
  });

  it.each([
    ['no name', { name: undefined }, 'name: missing'],
    ['a name of blanks', { name: ' \u200b ' }, 'name: missing'],
    ['a name of nothing that can be found', { name: '***' }, 'name: no letter'],
    ['a name of one letter', { name: 'X' }, 'name: one character (form X)'],
    ['a name too long', { name: 'x'.repeat(201) }, 'name: too long (most 200, count 201)'],
    ['an ordinary word', { forms: ['the'] }, 'forms[0]: function word (form the)'],
    ['too many forms', { forms: Array(51).fill('HC') }, 'forms: too many (most 50, count 51)'],
    ['a text too long', { background: 'x'.repeat(4001) }, 'background: too long (most 4000, count 4001)'],
    ['an unknown kind', { kind: 'ship' }, 'kind: not one of (allowed person,'],
    ['an unknown field', { colour: 'red' }, 'unknown field (field "colour")'],
    ['another kind of id', { id: 'harbour' }, 'id: bad id (found "harbour")'],
    ['an id of ours', { id: 'own:../edi-rama' }, 'id: bad id'],
    ['a day that is none', { reviewed: '2026-02-31' }, 'reviewed: bad day (found "2026-02-31")'],
    ['a script as a link', { link: 'javascript:alert(1)' }, 'link: link scheme'],
    ['a script in disguise', { link: 'java\nscript:alert(1)' }, 'link: link scheme'],
    ['credentials', { link: 'https://a:b@example.org/' }, 'link: link credentials'],
    ['a look-alike host', { link: 'https://exаmple.org/' }, 'link: link characters'],
  ])('refuses %s', (_what, change, message) => {
    expect(() => parse({ ...sound, ...change })).toThrow(message);
  });

  it('refuses a field __proto__, which JSON can make', () => {
    const value: unknown = JSON.parse('{"name": "Harbour Council", "gist": "g", "__proto__": {"isPrivate": true}}');
    expect(() => parse(value)).toThrow('unknown field (field "__proto__")');
  });

  it('takes markup for what it is: text', () => {
    expect(parse({ ...sound, gist: '<img src=x onerror=alert(1)>' }).gist).toBe('<img src=x onerror=alert(1)>');
  });

  it('keeps its link, and each tag once', () => {
    const full = parse({ ...sound, link: 'https://example.org/towns', tags: ['towns', ' Nine  towns ', 'towns'] });
    expect(full).toMatchObject({ link: 'https://example.org/towns', tags: ['towns', 'Nine towns'] });
  });

  it('calls a person by the last word of the name, and nothing else so', () => {
    expect(toEntry(parse({ ...sound, name: 'Nils Ørsted', kind: 'person' })).called).toEqual(['Ørsted']);
    expect(toEntry(parse({ ...sound, kind: 'organisation' })).called).toEqual([]);
  });

  it('names as its source the host of its link, or none', () => {
    const linked = parse({ ...sound, link: 'https://example.org/towns' });
    expect(toEntry(linked).sources).toEqual([{ title: 'example.org', url: 'https://example.org/towns' }]);
    expect(toEntry(parse(sound)).sources).toEqual([]);
  });
});

describe('ids', () => {
  it('are made of the letters that Latin leaves, and numbered', () => {
    expect(makeOwnId('Nils Ørsted!', () => false)).toBe('own:nils-orsted');
    expect(makeOwnId('Київ', () => false)).toBe('own:entry');
    const taken = new Set(['own:entry', 'own:entry-2']);
    expect(makeOwnId('تهران', (id) => taken.has(id))).toBe('own:entry-3');
  });

  it('are made quickly for thousands of names of which Latin leaves no letter', () => {
    const taken = new Set<string>();
    let questions = 0;
    const isTaken = (id: string) => {
      questions += 1;
      return taken.has(id);
    };
    for (let at = 0; at < 5_000; at += 1) taken.add(makeOwnId('تهران', isTaken));
    expect([taken.size, taken.has('own:entry-5000'), taken.has('own:entry-5001')]).toEqual([5_000, true, false]);
    expect(questions / taken.size).toBeLessThan(40);
  });

  it('are cut where a name is long, and end in no hyphen', () => {
    expect(makeOwnId('a'.repeat(61), () => false)).toBe(`own:${'a'.repeat(60)}`);
    expect(makeOwnId(`${'a'.repeat(59)} – bcd`, () => false)).toBe(`own:${'a'.repeat(59)}`);
    expect(makeOwnId('«– Harbour & Council –»', () => false)).toBe('own:harbour-council');
  });
});
