import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createForms } from '../../../../../scripts/bench/synthetic.ts';
import { findForm, isIn } from '../../../../../src/core/matching/find/scan-window.ts';
import { compileTermIndex, isMatchable } from '../../../../../src/core/matching/index/compile-term-index.ts';
import { HEADER, VERSION } from '../../../../../src/core/matching/index/index-layout.ts';
import {
  filterBits,
  filterWord,
  hashOf,
  lengthKey,
  smallKey,
} from '../../../../../src/core/matching/index/rolling-hash.ts';
import { openTermIndex } from '../../../../../src/core/matching/index/term-index.ts';
import { formOf, indexOf } from '../find/found-in.ts';

const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `Name${at}`);

describe('an index of forms', () => {
  it('has room for 1,048,575, and refuses more', () => {
    const iran = formOf('Iran');
    const tooMany = Array.from({ length: 2 ** 20 }, () => iran);
    expect(() => compileTermIndex(tooMany)).toThrow(new RangeError('1048576 forms; an index holds 1048575'));
  });

  it('has room for 255 languages besides forms that count in any, and refuses more', () => {
    const forms = Array.from({ length: 256 }, (_, at) => ({ ...formOf('Iran', at), lang: `x-${at}` }));
    const index = openTermIndex(compileTermIndex([...forms.slice(0, 255), formOf('Iran', 255)]));
    const languages = forms.map((_, form) => index.formAt(form).meaning.lang);
    expect(languages).toEqual([...forms.slice(0, 255).map(({ lang }) => lang), undefined]);
    expect(() => compileTermIndex(forms)).toThrow(new RangeError('256 languages; an index holds 255'));
  });

  it('refuses a language with a comma, which parts languages in the bytes', () => {
    const refused = () => compileTermIndex([{ ...formOf('Iran'), lang: 'de,en' }]);
    expect(refused).toThrow(new RangeError('Form "Iran" has language "de,en"'));
  });

  it('is of forms that hold a letter or a digit', () => {
    expect(['Iran', '7', '?!', ''].map(isMatchable)).toEqual([true, true, false, false]);
  });

  it('is the same bytes whatever the order of forms that are folded alike', () => {
    const specs = ['Iran', 'IRAN', 'irán', 'iran', 'Íran'].map(formOf);
    expect(new Uint8Array(compileTermIndex([...specs].reverse()))).toEqual(new Uint8Array(compileTermIndex(specs)));
  });

  // Bytes are kept by those who compiled them earlier. Whoever changes what comes out must count VERSION up.
  it('is the same bytes as ever, as long as it is of the same version', () => {
    const written = [
      'Iran',
      'IRAN@de',
      'Edi Rama',
      'state of emergency@en',
      '?MEK',
      '.NET',
      'Côte d’Ivoire',
      '伊朗@zh',
    ];
    const specs = [...written, ...numbered(70)].map(formOf);
    const digest = createHash('sha256')
      .update(new Uint8Array(compileTermIndex(specs)))
      .digest('hex');
    expect(`${VERSION}: ${digest}`).toBe('4: 2acf37e7db53903ad63817b11ff353c850feab25b7f29a1c671430108e4c1250');
  });
});

describe('the slots', () => {
  it('lead to every form, and to nothing that is none, however many forms there are', () => {
    for (let count = 0; count <= 80; count += 1) {
      const forms = numbered(count);
      const index = indexOf(forms);
      const texts = forms.map((form) => {
        const core = form.toLowerCase();
        const found = findForm(index, hashOf(core), core);
        return found < 0 ? undefined : index.formAt(found).text;
      });
      expect(texts).toEqual(forms);
      expect(findForm(index, hashOf('other'), 'other')).toBe(-1);
    }
  });

  it('are one for all forms that are folded alike, which follow each other', () => {
    const index = indexOf(['Iran', 'IRAN', 'irán', 'Edi Rama', 'EDI RAMA', 'Rama']);
    expect(index.slots.filter((slot) => slot !== 0).length).toBe(3);
    const first = findForm(index, hashOf('iran'), 'iran');
    const alike = [first, first + 1, first + 2].map((form) => index.formAt(form));
    expect(alike.map(({ text }) => text)).toEqual(['Iran', 'IRAN', 'irán']);
    expect(alike.map(({ continues }) => continues)).toEqual([true, true, false]);
  });
});

describe('the filter', () => {
  const pair = hashOf('state of');
  const rama = hashOf('edi rama');
  const iran = hashOf('伊朗');
  it.each([
    ['a name of one word', 'Iran', [hashOf('iran')]],
    ['a name of two', 'Edi Rama', [rama, lengthKey(rama, 2)]],
    ['a longer one', 'State of Albania', [pair, lengthKey(pair, 3)]],
    ['a word that may be written small', 'war', [hashOf('war'), smallKey(hashOf('war'))]],
    ['more such words', 'state of war', [pair, lengthKey(pair, 3), smallKey(hashOf('state')), smallKey(pair)]],
    ['signs without case', '伊朗', [iran, lengthKey(iran, 2), smallKey(hashOf('伊')), smallKey(iran)]],
  ])('knows of %s what its layout says, and nothing else', (_, form, keys) => {
    const { filter, filterShift } = indexOf([form]);
    const expected = new Int32Array(filter.length);
    for (const key of keys) {
      const word = filterWord(key, filterShift);
      expected[word] = (expected[word] ?? 0) | filterBits(key, filterShift);
    }
    expect(filter).toEqual(expected);
  });

  it.each([100, 3_000, 10_000])('lets few words through that begin no form: of %d forms', (count) => {
    const { filter, filterShift } = openTermIndex(compileTermIndex(createForms(count)));
    const words = Array.from({ length: 10_000 }, (_, at) => hashOf(`none${at}`));
    expect(words.filter((word) => isIn(filter, filterShift, word)).length).toBeLessThan(500);
  });
});

describe('the header', () => {
  it('says how many words the longest form has', () => {
    const words = (forms: readonly string[]) => new Uint32Array(compileTermIndex(forms.map(formOf)))[HEADER.maxTokens];
    expect(words(['Iran', 'state of emergency', 'Edi Rama'])).toBe(3);
    expect(words([])).toBe(0);
  });
});
