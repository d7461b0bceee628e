/** Shorthand for tables of matching: forms by their text, what is found as marked-up text. */
import { expect, it } from 'vitest';
import type { FormSpec } from '../../../../../src/core/matching/candidate.ts';
import { findCandidates } from '../../../../../src/core/matching/find/find-candidates.ts';
import { compileTermIndex } from '../../../../../src/core/matching/index/compile-term-index.ts';
import { openTermIndex, type TermIndex } from '../../../../../src/core/matching/index/term-index.ts';

/** A form `text`, `text@lang`, or ambiguous as `?text`. */
export function formOf(written: string, entry = 0): FormSpec {
  const ambiguous = written.startsWith('?');
  const [text = '', lang] = (ambiguous ? written.slice(1) : written).split('@');
  const spec = { text, entry, source: 'name' as const, ambiguous };
  return lang === undefined ? spec : { ...spec, lang };
}

/** An index of forms, each its own entry. */
export function indexOf(forms: readonly string[]): TermIndex {
  return openTermIndex(compileTermIndex(forms.map(formOf)));
}

/**
 * What is found, in order: the text of the span; behind a `+` what follows up to the full end; `*` before what is nested.
 * `NATO+-s` is the mention NATO with the joined ending -s.
 */
export function foundIn(text: string, forms: readonly string[], lang = 'en'): readonly string[] {
  return findCandidates(indexOf(forms), text, { lang }).map(({ start, end, fullEnd, nested }) => {
    const ending = fullEnd > end ? `+${text.slice(end, fullEnd)}` : '';
    return `${nested ? '*' : ''}${text.slice(start, end)}${ending}`;
  });
}

interface Case {
  readonly text: string;
  readonly forms: readonly string[];
  readonly found: readonly string[];
  readonly lang: string;
}

type Row = readonly [text: string, forms: readonly string[], found: readonly string[], lang?: string];

/** A test for each row: what is found of forms in a text; its language is English unless the row says another. */
export function table(rows: readonly Row[]): void {
  const cases = rows.map(([text, forms, found, lang]): Case => ({ text, forms, found, lang: lang ?? 'en' }));
  it.each(cases)('in $lang $text with $forms finds $found', ({ text, forms, found, lang }) => {
    expect(foundIn(text, forms, lang)).toEqual(found);
  });
}
