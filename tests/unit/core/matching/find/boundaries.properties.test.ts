/**
 * Offsets and boundaries against an obvious matcher that shares nothing with the real one: every stretch from a word's
 * first character to a word's last is compared with every form. Only plain names and plain prose, where there is no doubt
 * about what is right.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../../src/core/matching/find/find-candidates.ts';
import { PROPERTY_CASES } from '../../../property-cases.ts';
import { indexOf } from './found-in.ts';

const name = fc.constantFrom('Abba', 'Bácab', 'Cabé', 'Abbac', 'Édac');
const form = fc.array(name, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

/** A name as texts have it: composed or not, with a soft hyphen, in capitals, in small letters, with more letters around it. */
const word = fc
  .tuple(
    name,
    fc.constantFrom('as is', 'as is', 'as is', 'NFD', 'bare', 'soft hyphen', 'capitals', 'small', 'longer', 'number'),
  )
  .map(([one, how]) => {
    switch (how) {
      case 'NFD':
        return one.normalize('NFD');
      case 'bare':
        return one.normalize('NFD').replace(/\p{M}/gu, '');
      case 'soft hyphen':
        return `${one.slice(0, 2)}\u00ad${one.slice(2)}`;
      case 'capitals':
        return one.toUpperCase();
      case 'small':
        return one.toLowerCase();
      case 'longer':
        return `${one}da`;
      case 'number':
        return `${one}7`;
      default:
        return one;
    }
  });
const between = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '  ',
  '\n\t',
  '\u00a0',
  ', ',
  '. ',
  '; ',
  ' (',
  ') ',
  ' “',
  '” ',
  ' 😀 ',
  '’s ',
  ' — ',
);
const prose = fc
  .tuple(between, fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 9 }))
  .map(([first, rest]) => first + rest.flat().join(''));

const isPartOfWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{M}\p{N}\u00ad]/u.test(char);
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replace(/\s+/g, ' ');

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Every stretch of whole words that is spelled like a form, or is the form in capitals. */
function obviousMatches(text: string, forms: readonly string[]): readonly Stretch[] {
  const spellings = new Set(forms.flatMap((one) => [plain(one), plain(one.toUpperCase())]));
  const offsets = Array.from({ length: text.length + 1 }, (_, at) => at);
  const starts = offsets.filter((at) => isPartOfWord(text[at]) && !isPartOfWord(text[at - 1]));
  const ends = offsets.filter((at) => isPartOfWord(text[at - 1]) && !isPartOfWord(text[at]));
  return starts.flatMap((start) =>
    ends.filter((end) => end > start && spellings.has(plain(text.slice(start, end)))).map((end) => ({ start, end })),
  );
}

describe('a name in plain prose', () => {
  it('is found exactly where it stands as whole words, from its first character to its last', () => {
    let total = 0;
    fc.assert(
      fc.property(prose, fc.array(form, { minLength: 1, maxLength: 6 }), (text, forms) => {
        const found = findCandidates(indexOf([...new Set(forms)]), text, { lang: 'en' });
        const obvious = obviousMatches(text, forms);
        total += obvious.length;
        const keys = new Set(found.map(({ start, end }) => `${start}-${end}`));
        for (const { start, end } of found) {
          expect(obvious).toContainEqual({ start, end });
        }
        for (const { start, end } of obvious) {
          // One that begins inside of another and reaches beyond it gives way to it; nothing else is ever missed.
          const isCrossed = found.some(
            (other) => !other.nested && other.start < start && start < other.end && other.end < end,
          );
          expect(keys.has(`${start}-${end}`) || isCrossed).toBe(true);
        }
        for (const { end, fullEnd } of found) expect(['', '’s']).toContain(text.slice(end, fullEnd));
        for (const { end, fullEnd } of found) expect(fullEnd > end).toBe(text.startsWith('’s', end));
      }),
    );
    expect(total).toBeGreaterThan(PROPERTY_CASES / 2);
  });
});
