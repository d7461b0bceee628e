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

describe('a compiled table of senses', () => {
  const table = openSenseTable(compileSenseTable(SENSES, encode), decode);

  it('gives back every sense as it was compiled, in the given order', () => {
    expect(SENSES.map((_, number) => table.at(number))).toEqual(SENSES);
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
    expect(SENSES.map(({ id }) => table.numberOf(id))).toEqual([0, 1, 2]);
    expect([table.numberOf('birch'), table.numberOf(''), table.numberOf('zz')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([-1, 3, 0.5, Number.NaN])('throws for the number %s', (number) => {
    expect(() => table.at(number)).toThrow(RangeError);
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
    expect(() => table.at(3)).toThrow(RangeError);
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
});
