import { describe, expect, it } from 'vitest';
import { createForms } from '../../../../../scripts/bench/synthetic.ts';
import { findCandidates } from '../../../../../src/core/matching/find/find-candidates.ts';
import { compileTermIndex } from '../../../../../src/core/matching/index/compile-term-index.ts';
import { HEADER } from '../../../../../src/core/matching/index/index-layout.ts';
import { openTermIndex } from '../../../../../src/core/matching/index/term-index.ts';
import { decodeUtf8, encodeUtf8, utf8Length } from '../../../../../src/core/matching/index/utf8.ts';
import { formOf } from '../find/found-in.ts';

const three = () => compileTermIndex([formOf('Iran', 0), formOf('Edi Rama', 1), formOf('伊朗@zh', 2)]);

describe('a compiled term index', () => {
  it('gives every form back as it was spelled, with its entry, source, language and flag', () => {
    const specs = [
      { text: ' Iran ', entry: 3, source: 'name' as const, ambiguous: false },
      { text: 'IRAN', entry: 16_777_215, source: 'called' as const, ambiguous: true, lang: 'de-AT' },
      { text: 'Iran', entry: 0, source: 'native' as const, ambiguous: false },
    ];
    const [candidate] = findCandidates(openTermIndex(compileTermIndex(specs)), 'IRAN', { lang: 'de' });
    const byEntry = [...specs].sort((a, b) => a.entry - b.entry);
    expect(candidate?.meanings).toEqual(byEntry.map(({ text, ...rest }) => ({ form: text, ...rest })));
  });

  it('takes at most 40 bytes a form', () => {
    for (const count of [1_000, 10_000]) {
      expect(compileTermIndex(createForms(count)).byteLength / count).toBeLessThanOrEqual(40);
    }
  });

  it('is the same bytes whatever the order of the forms', () => {
    const specs = ['Iran', 'Edi Rama', 'Rama'].map(formOf);
    expect(new Uint8Array(compileTermIndex([...specs].reverse()))).toEqual(new Uint8Array(compileTermIndex(specs)));
  });

  it.each([
    ['', 'Form "" has no letter'],
    ['?!', 'no letter or digit'],
    ['a'.repeat(300), 'more than 255'],
  ])('cannot be made of the form %j', (text, message) => {
    expect(() => compileTermIndex([{ text, entry: 0, source: 'name', ambiguous: false }])).toThrow(message);
  });

  it.each([-1, 0.5, 2 ** 24, Number.NaN])('cannot be made of the entry number %j', (entry) => {
    expect(() => compileTermIndex([{ text: 'Iran', entry, source: 'name', ambiguous: false }])).toThrow('entry number');
  });

  it('is refused with the reason when it is something else, of another version, or cut short', () => {
    const change = (place: number, value: number): ArrayBuffer => {
      const bytes = three();
      new Uint32Array(bytes)[place] = value;
      return bytes;
    };
    expect(() => openTermIndex(new ArrayBuffer(8))).toThrow('only 8 bytes');
    expect(() => openTermIndex(change(HEADER.magic, 1))).toThrow('Not a term index');
    expect(() => openTermIndex(change(HEADER.version, 99))).toThrow('version 99');
    expect(() => openTermIndex(change(HEADER.forms, 5))).toThrow('damaged');
    expect(() => openTermIndex(three().slice(0, -4))).toThrow('damaged');
  });
});

describe('UTF-8', () => {
  it.each(['', 'Iran', 'Côte d’Ivoire', '伊朗 イラン', '\u{1d408}😀', 'lone \ud800 half'])(
    'comes back from its bytes: %j',
    (text) => {
      const bytes = new Uint8Array(utf8Length(text) + 2);
      const end = encodeUtf8(text, bytes, 1);
      expect(end).toBe(1 + utf8Length(text));
      expect(decodeUtf8(bytes, 1, end)).toBe(text);
      if (text.isWellFormed()) expect(bytes.slice(1, end)).toEqual(new TextEncoder().encode(text));
    },
  );
});
