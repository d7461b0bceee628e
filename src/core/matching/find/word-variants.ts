/** What a word of a text may stand for besides itself: an inflected name, a name with a particle or a prefix. */
import { HANGUL } from '../folding/fold.ts';
import { classAt, type FoldedText, type Token } from '../folding/folded-text.ts';
import { UPPER } from '../folding/letter-case.ts';
import { caseAt } from './form-shape.ts';
import { type FusedEnding, KOREAN_PARTICLES, type LanguageRules, type Prefix } from './language-rules.ts';

/**
 * A reading of one token: the name's token is `prepend` + the token's units [`from`, `to`) + `append`.
 * Positions count from the token's start.
 */
export interface WordVariant {
  readonly from: number;
  readonly to: number;
  readonly prepend: string;
  readonly append: string;
  /** Where the mention ends within the token: its end where the ending is fused, `to` where it is left out. */
  readonly end: number;
  /** Only a name (written with a capital and small letters) may be read so. */
  readonly isNameOnly: boolean;
}

/** A stem shorter than this tells nothing. */
const MIN_STEM_UNITS = 3;
const MIN_HANGUL_STEM_UNITS = 2;
/** What must be left of the word itself; how long the whole form must be is said where it is known. */
const MIN_UNITS_BEHIND_PREFIX = 2;
/** No name has a longer word. */
const MAX_TOKEN_UNITS = 80;

/** The readings of one token besides its own. */
export interface Variants {
  /** As the first word of a name. */
  readonly prefixed: readonly WordVariant[];
  /** As the last word of a name, or in some languages as any. */
  readonly suffixed: readonly WordVariant[];
}

const NO_VARIANTS: Variants = { prefixed: [], suffixed: [] };

/** All readings of a token of a text. Only a word that begins with a capital can be an inflected name. */
export function variantsOf(folded: FoldedText, token: Token, rules: LanguageRules): Variants {
  const isHangul = classAt(folded, token.start) === HANGUL;
  const fused = rules.fused !== undefined && caseAt(folded, token.start) === UPPER ? rules.fused : [];
  const { prefixes = [] } = rules;
  const hasNone = !isHangul && fused.length === 0 && prefixes.length === 0;
  if (hasNone || token.end - token.start > MAX_TOKEN_UNITS) return NO_VARIANTS;
  let text = '';
  for (let unit = token.start; unit < token.end; unit += 1) text += String.fromCharCode(folded.units[unit] ?? 0);
  return {
    prefixed: prefixVariants(text, prefixes),
    suffixed: isHangul ? particleVariants(text) : inflectionVariants(text, fused),
  };
}

function inflectionVariants(token: string, fused: readonly FusedEnding[]): readonly WordVariant[] {
  const variants: WordVariant[] = [];
  for (const { ending, of, after } of fused) {
    const to = token.length - ending.length;
    if (to < MIN_STEM_UNITS || !token.endsWith(ending)) continue;
    if (after !== undefined && !after.includes(token.charAt(to - 1))) continue;
    variants.push({ from: 0, to, prepend: '', append: of, end: token.length, isNameOnly: true });
  }
  return variants;
}

function particleVariants(token: string): readonly WordVariant[] {
  const variants: WordVariant[] = [];
  for (const particle of KOREAN_PARTICLES) {
    const to = token.length - particle.length;
    if (to < MIN_HANGUL_STEM_UNITS || !token.endsWith(particle)) continue;
    variants.push({ from: 0, to, prepend: '', append: '', end: to, isNameOnly: false });
  }
  return variants;
}

function prefixVariants(token: string, prefixes: readonly Prefix[]): readonly WordVariant[] {
  const variants: WordVariant[] = [];
  for (const { prefix, of } of prefixes) {
    const left = token.length - prefix.length;
    if (left < MIN_UNITS_BEHIND_PREFIX || !token.startsWith(prefix)) continue;
    variants.push({
      from: prefix.length,
      to: token.length,
      prepend: of,
      append: '',
      end: token.length,
      isNameOnly: false,
    });
  }
  return variants;
}

/** Whether any word of a text in a language with these rules can have variants. */
export function hasVariants(rules: LanguageRules): boolean {
  return rules.fused !== undefined || rules.prefixes !== undefined;
}
