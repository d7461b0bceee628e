import { describe, expect, it } from 'vitest';
import { compileTermIndex } from '../../../../../src/core/matching/index/compile-term-index.ts';
import { LENGTH_BITS, NOT_PLAIN, type PlainForms } from '../../../../../src/core/matching/index/plain-forms.ts';
import { openTermIndex } from '../../../../../src/core/matching/index/term-index.ts';
import { formOf } from '../find/found-in.ts';

const open = (forms: readonly string[]) => openTermIndex(compileTermIndex(forms.map(formOf)));

/** What the span of a form leads to: its text and whose it is; undefined if it is not plain. */
function readAt(
  plain: PlainForms,
  span: number,
): { readonly text: string; readonly entries: readonly number[] } | undefined {
  if (span === NOT_PLAIN) return undefined;
  const place = span >>> LENGTH_BITS;
  const text = String.fromCharCode(...plain.units.subarray(place, place + (span & (2 ** LENGTH_BITS - 1))));
  return { text, entries: plain.meaningsAt(place).map(({ entry }) => entry) };
}

describe('plain forms', () => {
  it.each([
    ['a name', 'Edi Rama', true],
    ['an acronym', 'NATO', true],
    ['the longest that its span can tell', 'Rama'.padEnd(255, 'x'), true],
    ['longer when it is written than when it is folded', `${'e\u0301'.repeat(128)}`, false],
    ['a single character', 'X', false],
    ['an acronym that is a word', 'US', false],
    ['dots around it', '.NET', false],
    ['one of a language only', 'Rama@en', false],
  ])('are told from others: %s', (_, form, isPlain) => {
    const { plain, formAt } = open([form]);
    expect(plain.spans[0]).toBe(0);
    expect(readAt(plain, plain.note(0))).toEqual(isPlain ? { text: formAt(0).text, entries: [0] } : undefined);
    expect(plain.spans[0]).not.toBe(0);
  });

  it('share their core with no other', () => {
    const { plain, size } = open(['Nato', 'NATO']);
    const texts = Array.from({ length: size }, (_, form) => readAt(plain, plain.note(form))?.text);
    expect(texts.filter((text) => text !== undefined)).toHaveLength(1); // the last of them closes the row
  });

  it('keep their texts and meanings however many there are, in whatever order they are asked for', () => {
    const names = Array.from({ length: 70_000 }, (_, at) => `Name ${at} of many`);
    const { plain, size, formAt } = open(names);
    const numbers = Array.from({ length: size }, (_, form) => (form * 7919) % size);
    for (const form of numbers) plain.note(form);
    const wrong = numbers.filter((form) => {
      const found = readAt(plain, plain.spans[form] ?? 0);
      return found?.text !== formAt(form).text || found.entries[0] !== formAt(form).meaning.entry;
    });
    expect(wrong).toEqual([]);
  });
});
