import { describe, expect, it } from 'vitest';
import { createForms } from '../../../../../scripts/bench/synthetic.ts';
import { findCandidates } from '../../../../../src/core/matching/find/find-candidates.ts';
import { compileTermIndex } from '../../../../../src/core/matching/index/compile-term-index.ts';
import { HEADER, packMeta, unpackMeta } from '../../../../../src/core/matching/index/index-layout.ts';
import { openTermIndex } from '../../../../../src/core/matching/index/term-index.ts';
import { decodeUtf8, encodeUtf8, utf8Length } from '../../../../../src/core/matching/index/utf8.ts';
import { formOf } from '../find/found-in.ts';

const three = () => compileTermIndex([formOf('Iran', 0), formOf('Edi Rama', 1), formOf('伊朗@zh', 2)]);

/** An index of three forms with other numbers in its header. */
function withHeader(
  ...changes: readonly (readonly [place: number, change: (before: number) => number])[]
): ArrayBuffer {
  const bytes = compileTermIndex(['Iran', 'Edi Rama', 'Tirana'].map(formOf));
  const header = new Uint32Array(bytes);
  for (const [place, change] of changes) header[place] = change(header[place] ?? 0);
  return bytes;
}

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

describe('an opened index', () => {
  const specs = Array.from({ length: 200 }, (_, at) => ({
    text: `Närme ${1000 + at}${'x'.repeat(at % 7)}`,
    entry: 3 * at,
    source: (['name', 'short', 'native', 'form', 'called'] as const)[at % 5] ?? 'name',
    ambiguous: at % 3 === 0,
    ...(at % 4 === 0 ? { lang: `x${at % 8}` } : {}),
  }));
  const index = openTermIndex(compileTermIndex(specs));

  it('gives each of many forms back by its number, whichever is asked for first', () => {
    const numbers = specs.map((_, form) => form);
    const meanings = numbers.reverse().map((form) => index.formAt(form).meaning);
    expect(meanings.reverse()).toStrictEqual(specs.map(({ text, ...rest }) => ({ form: text, ...rest })));
  });

  it('lists all of them, each on a line, with whose and what they are', () => {
    const { lines, entryOf, sourceOf, textOf } = index.listForms();
    expect(lines).toBe(`\n${specs.map(({ text }) => `${text}\n`).join('')}`);
    expect(specs.map((_, form) => entryOf(form))).toEqual(specs.map(({ entry }) => entry));
    expect(specs.map((_, form) => sourceOf(form))).toEqual(specs.map(({ source }) => source));
    expect(specs.map((_, form) => textOf(form))).toEqual(specs.map(({ text }) => text));
  });

  it('lists forms on one line each, whatever they hold', () => {
    const odd = ['Over\nboard', 'Côte', '伊朗', '\u{1d408}😀', '\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff', 'Iran'];
    const forms = odd.map((text, entry) => ({ text, entry, source: 'name' as const, ambiguous: false }));
    const decoder = new TextDecoder();
    const { lines } = openTermIndex(compileTermIndex(forms), (bytes) => decoder.decode(bytes)).listForms();
    expect(lines.split('\n').sort()).toEqual(['', '', 'Over board', ...odd.slice(1)].sort());
  });

  it('keeps a line break in a form as a space', () => {
    const { meaning } = openTermIndex(compileTermIndex([formOf('Over\nboard')])).formAt(0);
    expect(meaning.form).toBe('Over board');
  });

  it('decodes a form once', () => {
    expect(index.formAt(7)).toBe(index.formAt(7));
  });

  it('reads a source that only a later release knows as that of any other form', () => {
    expect(unpackMeta(packMeta(5, 'name', true) | (7 << 24))).toEqual({ entry: 5, source: 'form', ambiguous: true });
  });
});

describe('bytes that are damaged', () => {
  it('are refused when their header says another length', () => {
    expect(() => openTermIndex(withHeader([HEADER.bytes, (length) => length + 4]))).toThrow('damaged');
  });

  it.each([3, 2])('are refused when they have no slot that is empty, where a search would end: %d for 3', (slots) => {
    // As long as before: what the slots lose the texts gain.
    const bytes = withHeader([HEADER.slots, () => slots], [HEADER.textBytes, (length) => length + 4 * (5 - slots)]);
    expect(() => openTermIndex(bytes)).toThrow('damaged');
  });

  it('say so when a form is read that cannot be one', () => {
    const bytes = compileTermIndex([formOf('Iran')]);
    const iran = new TextDecoder('latin1').decode(bytes).indexOf('Iran');
    new Uint8Array(bytes).fill(0x21, iran, iran + 4);
    expect(() => openTermIndex(bytes).formAt(0)).toThrow('Term index is damaged: form 0 reads "!!!!"');
  });
});

describe('UTF-8', () => {
  it.each([
    '',
    'Iran',
    'Côte d’Ivoire',
    '伊朗 イラン',
    '\u{1d408}😀',
    'lone \ud800 half',
    '\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}',
  ])('comes back from its bytes: %j', (text) => {
    const bytes = new Uint8Array(utf8Length(text) + 2);
    const end = encodeUtf8(text, bytes, 1);
    expect(end).toBe(1 + utf8Length(text));
    expect(decodeUtf8(bytes, 1, end)).toBe(text);
    if (text.isWellFormed()) expect(bytes.slice(1, end)).toEqual(new TextEncoder().encode(text));
  });

  it('comes back however long it is', () => {
    const text = `${'Côte d’Ivoire 😀 '.repeat(20_000)}`;
    expect(decodeUtf8(new TextEncoder().encode(text), 0, utf8Length(text))).toBe(text);
  });
});
