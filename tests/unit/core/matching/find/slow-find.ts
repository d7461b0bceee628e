/** The obvious matcher: every run of tokens, every reading of them, looked up in a Map. What the fast one is held against. */
import type { Candidate, FormSpec, Meaning } from '../../../../../src/core/matching/candidate.ts';
import { confirmMatch, type MatchContext, type SiteForm } from '../../../../../src/core/matching/find/confirm-match.ts';
import { type FormShape, shapeOf } from '../../../../../src/core/matching/find/form-shape.ts';
import { rulesLanguage, rulesOf } from '../../../../../src/core/matching/find/language-rules.ts';
import { type Hit, toCandidates } from '../../../../../src/core/matching/find/leftmost-longest.ts';
import { variantsOf, type WordVariant } from '../../../../../src/core/matching/find/word-variants.ts';
import {
  type FoldedText,
  foldString,
  type Token,
  tokensOf,
} from '../../../../../src/core/matching/folding/folded-text.ts';

type SlowForm = SiteForm;

interface Reading {
  readonly core: string;
  readonly sources: readonly number[];
  readonly nameWords: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly isPlain: boolean;
}

/** A matcher that finds what `findCandidates` finds, slowly. */
export function createSlowFinder(specs: readonly FormSpec[]) {
  const forms = new Map<string, SlowForm[]>();
  let longest = 0;
  for (const { text, ...rest } of specs) {
    const shape = shapeOf(text);
    if (shape === undefined) throw new RangeError(`a form without letter or digit, or too long: ${text}`);
    longest = Math.max(longest, shape.words.length);
    const same = forms.get(shape.core) ?? [];
    if (same.push(slowForm(shape, { ...rest, form: text })) === 1) forms.set(shape.core, same);
  }
  return (text: string, options: { readonly lang: string }): readonly Candidate[] => {
    const folded = foldString(text);
    const tokens = tokensOf(folded);
    const language = rulesLanguage(options.lang);
    const context = { language, rules: rulesOf(language) };
    const hits: Hit[] = [];
    for (let first = 0; first < tokens.length; first += 1) {
      for (let count = 1; count <= longest && first + count <= tokens.length; count += 1) {
        const run = tokens.slice(first, first + count);
        for (const reading of readingsOf(folded, run, context)) {
          for (const form of forms.get(reading.core) ?? []) confirm(folded, run, reading, form, context, hits);
        }
      }
    }
    return toCandidates(hits);
  };
}

const slowForm = (shape: FormShape, meaning: Meaning): SlowForm => ({ ...shape, meaning, alone: [meaning] });

function confirm(
  folded: FoldedText,
  run: readonly Token[],
  reading: Reading,
  form: SlowForm,
  context: MatchContext,
  hits: Hit[],
): void {
  const { meaning } = form;
  if (meaning.lang !== undefined && rulesLanguage(meaning.lang) !== context.language) return;
  const { from, to, sources, nameWords, isPlain } = reading;
  const site = { folded, firstToken: run[0]?.start ?? 0, lastTokenEnd: run.at(-1)?.end ?? 0, from, to };
  const read = isPlain
    ? { sources: undefined, nameWords: undefined, isExact: false }
    : { sources, nameWords, isExact: false };
  confirmMatch({ ...site, ...read }, form, context, hits);
}

/** All that a run of tokens may stand for. */
function readingsOf(folded: FoldedText, run: readonly Token[], context: MatchContext): readonly Reading[] {
  let readings: Reading[] = [{ core: '', sources: [], nameWords: [], from: 0, to: 0, isPlain: true }];
  run.forEach((token, index) => {
    const between = index === 0 ? token.start : (run[index - 1]?.end ?? 0);
    const gap = range(between, token.start);
    const isLast = index === run.length - 1;
    readings = readings.flatMap((reading) =>
      readingsOfToken(folded, token, index === 0, isLast, context).map((variant) => {
        const units = range(token.start + variant.from, token.start + variant.to);
        const isPlain =
          variant.from === 0 &&
          variant.prepend === '' &&
          variant.append === '' &&
          variant.to === token.end - token.start;
        return {
          core: reading.core + toText(folded, gap) + variant.prepend + toText(folded, units) + variant.append,
          sources: [...reading.sources, ...gap, ...none(variant.prepend), ...units, ...none(variant.append)],
          nameWords: variant.isNameOnly ? [...reading.nameWords, index] : reading.nameWords,
          from: index === 0 ? token.start + variant.from : reading.from,
          to: token.start + variant.end,
          isPlain: reading.isPlain && isPlain,
        };
      }),
    );
  });
  return readings;
}

function readingsOfToken(
  folded: FoldedText,
  token: Token,
  isFirst: boolean,
  isLast: boolean,
  context: MatchContext,
): readonly WordVariant[] {
  const length = token.end - token.start;
  const plain = { from: 0, to: length, prepend: '', append: '', end: length, isNameOnly: false };
  const { prefixed, suffixed } = variantsOf(folded, token, context.rules);
  const inner = context.rules.everyWord === true ? suffixed.filter((variant) => variant.isNameOnly) : [];
  return [plain, ...(isFirst ? prefixed : []), ...(isLast ? suffixed : inner)];
}

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i);
const none = (text: string): number[] => Array.from(text, () => -1);
const toText = (folded: FoldedText, units: readonly number[]): string =>
  String.fromCharCode(...units.map((unit) => folded.units[unit] ?? 0));
