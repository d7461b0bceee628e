import { describe, expect, it } from 'vitest';
import { compileTermIndex } from '../../../../../src/core/matching/index/compile-term-index.ts';
import {
  LENGTH_BITS,
  LENGTH_MASK,
  NOT_PLAIN,
  type PlainForms,
} from '../../../../../src/core/matching/index/plain-forms.ts';
import { openTermIndex } from '../../../../../src/core/matching/index/term-index.ts';
import { formOf } from '../find/found-in.ts';

const open = (forms: readonly string[]) => openTermIndex(compileTermIndex(forms.map(formOf)));

/** What is kept of a form: its text and whose it is; undefined if it is not plain. */
function readOf(
  plain: PlainForms,
  form: number,
): { readonly text: string; readonly entries: readonly number[] } | undefined {
  const span = plain.spans[form] ?? 0;
  if (span === NOT_PLAIN) return undefined;
  const place = span >>> LENGTH_BITS;
  const text = String.fromCharCode(...plain.units.subarray(place, place + (span & LENGTH_MASK)));
  return { text, entries: plain.meaningsOf(form).map(({ entry }) => entry) };
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
    expect(plain.note(0)).toBe(plain.spans[0]);
    expect(readOf(plain, 0)).toEqual(isPlain ? { text: formAt(0).text, entries: [0] } : undefined);
    expect(plain.spans[0]).not.toBe(0);
  });

  it('share their core with no other', () => {
    const { plain, size } = open(['Nato', 'NATO']);
    const texts = Array.from({ length: size }, (_, form) => plain.note(form) && readOf(plain, form)?.text);
    expect(texts.filter((text) => text !== undefined)).toHaveLength(1); // the last of them closes the row
  });

  it('keep their texts and meanings however many there are, in whatever order they are asked for', () => {
    const names = Array.from({ length: 70_000 }, (_, at) => `Name ${at} of many`);
    const { plain, size, formAt } = open(names);
    const numbers = Array.from({ length: size }, (_, form) => (form * 7919) % size);
    for (const form of numbers) plain.note(form);
    const wrong = numbers.filter((form) => {
      const found = readOf(plain, form);
      return found?.text !== formAt(form).text || found.entries[0] !== formAt(form).meaning.entry;
    });
    expect(wrong).toEqual([]);
  });
});
