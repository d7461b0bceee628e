/** Texts and forms over small alphabets in which everything that can go wrong in matching happens often. */
import fc from 'fast-check';
import type { FormSpec } from '../../../../../src/core/matching/candidate.ts';
import { foldString, tokensOf } from '../../../../../src/core/matching/folding/folded-text.ts';

const LATIN = [
  'a',
  'A',
  'b',
  's',
  'S',
  'i',
  'İ',
  'ı',
  'ë',
  'e\u0308',
  'E',
  'ß',
  'æ',
  'Œ',
  'ﬁ',
  'Ｘ',
  'x',
  'n',
  'N',
  '1',
  'đ',
];
const JOINERS = [' ', ' ', ' ', '  ', '\n', '\u00a0', '-', '–', "'", '’', '.', ',', ':', '·', '"', '_', '&', '\t '];
const INVISIBLE = ['\u00ad', '\u200b', '\u200d', '\u0301', '\ufe0f', '\u202e'];
const OTHER = [
  'й',
  'и\u0306',
  'ы',
  'И',
  'Р',
  'م',
  'مّ',
  'ـ',
  'ال',
  'و',
  'ל',
  'ב',
  '伊',
  '朗',
  '京',
  '都',
  'イ',
  'ラ',
  'カ\u3099',
  'ガ',
  'ｶﾞ',
  '이',
  '란',
  '은',
  '\u1112\u1161\u11ab',
  'ไ',
  'ท',
  'ั',
  '㍿',
  'ﷺ',
];
const BROKEN = [
  '\ud83d\ude00',
  '𝐀',
  '𠮷',
  '\ud800',
  '\udc00',
  '\u0000',
  '^',
  '(',
  '[a-z]',
  '*',
  '\\',
  '__proto__',
  '²',
  '™',
  '٣',
  '🇦',
];

const piece = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...LATIN) },
  { weight: 6, arbitrary: fc.constantFrom(...JOINERS) },
  { weight: 2, arbitrary: fc.constantFrom(...INVISIBLE) },
  { weight: 4, arbitrary: fc.constantFrom(...OTHER) },
  { weight: 1, arbitrary: fc.constantFrom(...BROKEN) },
);

const piecesOf = (maxLength: number) => fc.array(piece, { minLength: 1, maxLength }).map((pieces) => pieces.join(''));

export const nastyText: fc.Arbitrary<string> = fc.oneof(piecesOf(60), fc.string({ unit: 'binary', maxLength: 40 }));

const languages = fc.constantFrom('', 'en', 'de-CH', 'sq', 'tr', 'pl', 'ru', 'ar', 'he', 'iw', 'ko', 'ja', 'sv', '!!');

/** Forms that are cut out of the text itself in part, so that many of them match. */
function formsFor(text: string): fc.Arbitrary<readonly FormSpec[]> {
  const folded = foldString(text);
  const tokens = tokensOf(folded);
  const cut = fc
    .tuple(fc.nat({ max: tokens.length }), fc.nat({ max: 3 }), fc.nat({ max: 1 }), fc.nat({ max: 9 }))
    .map(([first, more, before, behind]) => {
      const start = tokens[first]?.start ?? 0;
      const end = tokens[Math.min(first + more, tokens.length - 1)]?.end ?? 1;
      const extra = behind === 9 ? 1 : 0;
      return text.slice(folded.offsetOf(Math.max(0, start - (before & extra))), folded.offsetOf(end + extra));
    });
  const changed = fc.oneof(
    { weight: 4, arbitrary: cut },
    { weight: 1, arbitrary: cut.map((form) => form.toLowerCase()) },
    { weight: 1, arbitrary: cut.map((form) => form.toUpperCase()) },
    { weight: 1, arbitrary: cut.map((form) => form.normalize('NFC')) },
    { weight: 2, arbitrary: piecesOf(5) },
  );
  const spec = fc.record({
    text: changed.map((form) => form.replaceAll('\n', ' ')), // as an index keeps it
    entry: fc.nat({ max: 5 }),
    source: fc.constantFrom('name' as const, 'short' as const, 'called' as const),
    ambiguous: fc.boolean(),
    lang: fc.option(fc.constantFrom('de', 'sq', 'ko', 'ja', 'en-GB'), { freq: 4, nil: undefined }),
  });
  return fc
    .array(spec, { maxLength: 25 })
    .map((specs) => specs.map(({ lang, ...rest }) => (lang === undefined ? rest : { ...rest, lang })));
}

/** A text, forms for it, and a language. */
export const nastyCase = nastyText.chain((text) =>
  fc.record({ text: fc.constant(text), specs: formsFor(text), lang: languages }),
);
