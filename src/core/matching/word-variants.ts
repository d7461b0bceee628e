/** What a word of a text may stand for besides itself: an inflected name, a name with a particle or a prefix. */
import { HANGUL } from './fold.ts';
import { KOREAN_PARTICLES, type LanguageRules } from './language-rules.ts';

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
/** What must be left of a word when a prefix of one letter, or of several, is taken off. */
const MIN_UNITS_BEHIND_LETTER = 3;
const MIN_UNITS_BEHIND_PREFIX = 4;
const NONE: readonly WordVariant[] = [];

/** Readings of a token as the last (or, in some languages, any) word of a name; the token itself is not among them. */
export function suffixVariants(token: string, kind: number, rules: LanguageRules): readonly WordVariant[] {
  if (kind === HANGUL) return particleVariants(token);
  if (rules.fused === undefined || token.length <= MIN_STEM_UNITS) return NONE;
  const variants: WordVariant[] = [];
  for (const { ending, of, after } of rules.fused) {
    if (!token.endsWith(ending)) continue;
    const to = token.length - ending.length;
    if (to < MIN_STEM_UNITS || (after !== undefined && !after.includes(token.charAt(to - 1)))) continue;
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

/** Readings of a token as the first word of a name; the token itself is not among them. */
export function prefixVariants(token: string, rules: LanguageRules): readonly WordVariant[] {
  if (rules.prefixes === undefined) return NONE;
  const variants: WordVariant[] = [];
  for (const { prefix, of } of rules.prefixes) {
    const left = token.length - prefix.length;
    const needed = prefix.length === 1 ? MIN_UNITS_BEHIND_LETTER : MIN_UNITS_BEHIND_PREFIX;
    if (left + of.length < needed || !token.startsWith(prefix)) continue;
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
