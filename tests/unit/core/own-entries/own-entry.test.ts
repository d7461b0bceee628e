import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../../src/core/own-entries/clean-text.ts';
import { makeOwnId } from '../../../../src/core/own-entries/make-id.ts';
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
    ['no name', { name: undefined }, 'name: expected text, found nothing'],
    ['a name of blanks', { name: ' \u200b ' }, 'name: must not be empty'],
    ['a name of nothing that can be found', { name: '***' }, 'name: must hold a letter or a digit'],
    ['a name of one letter', { name: 'X' }, 'name: "X" is too short to be found'],
    ['a name too long', { name: 'x'.repeat(201) }, 'name: must have at most 200 characters, has 201'],
    ['an ordinary word', { forms: ['the'] }, 'forms[0]: "the" is an ordinary word of every text'],
    ['too many forms', { forms: Array(51).fill('HC') }, 'forms: must have at most 50 items, has 51'],
    ['a text too long', { background: 'x'.repeat(4001) }, 'background: must have at most 4000 characters, has 4001'],
    ['an unknown kind', { kind: 'ship' }, 'kind: expected one of '],
    ['an unknown field', { colour: 'red' }, 'has an unknown field "colour"'],
    ['another kind of id', { id: 'harbour' }, 'id: must be "own:" and lower-case words joined by hyphens'],
    ['an id of ours', { id: 'own:../edi-rama' }, 'id: must be "own:"'],
    ['a day that is none', { reviewed: '2026-02-31' }, 'reviewed: must be a day like'],
    ['a script as a link', { link: 'javascript:alert(1)' }, 'link: must begin with https:// or http://'],
    ['a script in disguise', { link: 'java\nscript:alert(1)' }, 'link: must begin with https:// or http://'],
    ['credentials', { link: 'https://a:b@example.org/' }, 'link: must not contain a user name or password'],
    ['a look-alike host', { link: 'https://exаmple.org/' }, 'link: must be a web address in ASCII'],
  ])('refuses %s', (_what, change, message) => {
    expect(() => parse({ ...sound, ...change })).toThrow(message);
  });

  it('refuses a field __proto__, which JSON can make', () => {
    const value: unknown = JSON.parse('{"name": "Harbour Council", "gist": "g", "__proto__": {"isPrivate": true}}');
    expect(() => parse(value)).toThrow('has an unknown field "__proto__"');
  });

  it('takes markup for what it is: text', () => {
    expect(parse({ ...sound, gist: '<img src=x onerror=alert(1)>' }).gist).toBe('<img src=x onerror=alert(1)>');
  });

  it('takes direction controls, invisible and broken characters out', () => {
    expect(cleanLine('\u202eevil\u202c \ud800 e\u0301\u200b\u0000!')).toBe('evil \ufffd é !');
  });

  it('keeps the joiners that Persian and emoji need', () => {
    expect(cleanLine('می\u200cخواهم 👩\u200d🚀')).toBe('می\u200cخواهم 👩\u200d🚀');
  });

  it('calls a person by the last word of the name', () => {
    expect(toEntry(parse({ ...sound, name: 'Nils Ørsted', kind: 'person' })).called).toEqual(['Ørsted']);
  });
});

describe('ids', () => {
  it('are made of the letters that Latin leaves, and numbered', () => {
    expect(makeOwnId('Nils Ørsted!', () => false)).toBe('own:nils-orsted');
    expect(makeOwnId('Київ', () => false)).toBe('own:entry');
    const taken = new Set(['own:entry', 'own:entry-2']);
    expect(makeOwnId('تهران', (id) => taken.has(id))).toBe('own:entry-3');
  });
});
