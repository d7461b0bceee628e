import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../../../src/core/glossary/parse-entry.ts';
import {
  compileSenseTable,
  createSenseTable,
  openSenseTable,
  toFormSpecs,
  toSense,
} from '../../../../src/core/matching/sense-table.ts';
import { entryFile } from '../glossary/entry-file.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function entry(id: string, changes: Record<string, unknown> = {}) {
  return parseEntry({ ...entryFile({ name: `Name of ${id}`, ...changes }), id });
}

const SENSES = [
  entry('mole', { related: ['ash', 'zander'], cues: ['bay'], country: 'AL' }),
  entry('zander', {
    kind: 'person',
    called: ['Żander'],
    roles: [
      { role: 'Chair', from: '2001' },
      { role: 'Host', from: '2005', until: '2006-05' },
    ],
  }),
  entry('ash'),
].map(toSense);

const compiled = (senses = SENSES) => openSenseTable(compileSenseTable(senses, encode), decode);

describe('a compiled table of senses', () => {
  it('gives back every sense as it was compiled, in the given order', () => {
    const table = compiled();
    expect(SENSES.map((_, number) => table.at(number))).toEqual(SENSES);
    expect(table.at(1)).toBe(table.at(1)); // decoded once
  });

  it('keeps an id that follows from the name, and one that does not', () => {
    const senses = [entry('harbour-council', { name: 'Harbour Council' }), entry('mole')].map(toSense);
    const table = compiled(senses);
    expect([table.at(0).id, table.at(1).id]).toEqual(['harbour-council', 'mole']);
    expect(['harbour-council', 'mole'].map((id) => table.numberOf(id))).toEqual([0, 1]);
  });

  it('has room for 256 packs', () => {
    const inPacks = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...toSense(entry(`e${at}`)), pack: `pack-${at}` }));
    expect(compiled(inPacks(256)).at(255).pack).toBe('pack-255');
    expect(() => compiled(inPacks(257))).toThrow('There are 257 packs, at most 256.');
  });

  it('has room for 64 kB of a sense', () => {
    const sense = toSense(entry('mole'));
    const bare = encode(JSON.stringify([sense.name, '', '', [], [], [], [], []])).length;
    const ofBytes = (bytes: number) => [
      { ...sense, called: [], cues: [], not: [], roles: [], gist: 'x'.repeat(bytes - bare) },
    ];
    expect(compiled(ofBytes(65_535)).at(0).gist).toHaveLength(65_535 - bare);
    expect(() => compiled(ofBytes(65_536))).toThrow('A sense takes 65536 bytes, at most 65535.');
  });

  it('tells pack, kind and familiarity without decoding anything', () => {
    const untouched = openSenseTable(compileSenseTable(SENSES, encode), (bytes) => {
      const text = decode(bytes);
      if (text.startsWith('["Name of')) throw new Error(`decoded ${text}`);
      return text;
    });
    const outlines = SENSES.map(({ pack, kind, familiarity }) => ({ pack, kind, familiarity }));
    expect(SENSES.map((_, number) => untouched.outlineAt(number))).toEqual(outlines);
    expect(() => untouched.outlineAt(3)).toThrow(RangeError);
  });

  it('finds the number of an id, whatever the order of compilation', () => {
    const table = compiled();
    expect(SENSES.map(({ id }) => table.numberOf(id))).toEqual([0, 1, 2]);
    expect([table.numberOf('birch'), table.numberOf(''), table.numberOf('zz')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([-1, 3, 0.5, Number.NaN])('throws for the number %s', (number) => {
    expect(() => compiled().at(number)).toThrow(`There is no sense ${number}.`);
  });

  it('refuses bytes that are not one', () => {
    expect(() => openSenseTable(new ArrayBuffer(64), decode)).toThrow('damaged or of another version');
  });

  it('refuses to compile a link to nowhere', () => {
    expect(() => compileSenseTable(SENSES.slice(0, 2), encode)).toThrow('There is no sense "ash"');
  });
});

describe('createSenseTable', () => {
  it('answers as a compiled table does', () => {
    const sorted = [...SENSES].sort((a, b) => (a.id < b.id ? -1 : 1));
    const table = createSenseTable(sorted);
    expect(table.numberOf('mole')).toBe(1);
    expect(table.at(1)).toBe(sorted[1]);
    expect(() => table.at(3)).toThrow('There is no sense 3.');
  });
});

describe('toFormSpecs', () => {
  it('tells names, short and native names, further forms and second mentions apart', () => {
    const person = entry('ada-holm', {
      name: 'Ada Holm',
      kind: 'person',
      native: { text: 'Ада Холм', lang: 'ru' },
      forms: ['A. Holm', { form: 'Ada Holmová', lang: 'cs' }],
      ambiguous: ['A. Holm'],
    });
    expect(toFormSpecs(person, 7)).toEqual([
      { text: 'Ada Holm', entry: 7, source: 'name', ambiguous: false },
      { text: 'Ада Холм', entry: 7, source: 'native', ambiguous: false },
      { text: 'A. Holm', entry: 7, source: 'form', ambiguous: true },
      { text: 'Ada Holmová', entry: 7, source: 'form', ambiguous: false, lang: 'cs' },
      { text: 'Holm', entry: 7, source: 'called', ambiguous: true },
      { text: 'Холм', entry: 7, source: 'called', ambiguous: true },
    ]);
  });

  it('takes a form for the short name before it takes it for the native one, and the name for itself before both', () => {
    const body = entry('harbour-council', {
      name: 'Harbour Council',
      short: 'HC',
      native: { text: 'Conseil du Port', lang: 'fr' },
    });
    expect(toFormSpecs(body, 0).map(({ text, source }) => `${text}: ${source}`)).toEqual([
      'Harbour Council: name',
      'HC: short',
      'Conseil du Port: native',
    ]);
  });

  it('gives no second mention twice', () => {
    const person = entry('ada-holm', { name: 'Ada Holm', kind: 'person', forms: ['Holm'], ambiguous: ['Holm'] });
    expect(toFormSpecs(person, 0).map(({ text, source }) => `${text}: ${source}`)).toEqual([
      'Ada Holm: name',
      'Holm: form',
    ]);
  });

  it('takes a surname out of a full name in Cyrillic letters once for each language it is written in', () => {
    const person = entry('ada-holm', {
      name: 'Ada Holm',
      kind: 'person',
      forms: [
        { form: 'Ада Холм', lang: 'ru' },
        { form: 'Ада Мария Холм', lang: 'ru' },
        { form: 'Ада Голм', lang: 'uk' },
        { form: 'Ада Голм-Бек', lang: 'bg' },
      ],
    });
    const derived = toFormSpecs(person, 0).filter(({ source, text }) => source === 'called' && text !== 'Holm');
    expect(derived.map(({ text, lang }) => `${text} ${lang ?? ''}`)).toEqual(['Холм ru', 'Голм uk', 'Голм-Бек bg']);
  });

  it('takes no surname out of the name of a thing', () => {
    const body = entry('new-times', { name: 'New Times', native: { text: 'Новое Время', lang: 'ru' } });
    expect(toFormSpecs(body, 0).map(({ text }) => text)).toEqual(['New Times', 'Новое Время']);
  });
});
