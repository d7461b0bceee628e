import { findInBlock } from '../../../../../src/core/matching/find-in-block.ts';
import type { Lexicon } from '../../../../../src/core/matching/lexicon.ts';
import { type RuleName, switchOff } from '../../../../../src/core/matching/rules.ts';

/**
 * What guard says of the first candidate of that spelling, from its own block alone: the rules that stop it, each with
 * the word that must be a common one for the stop to be lifted ("guard:neighbour-before unless visitors"), and the
 * exemptions that spoke. Empty if nothing did. `off` is a rule to leave out.
 */
export function guardOf(lexicon: Lexicon, text: string, form: string, lang = 'en', off?: RuleName): readonly string[] {
  const block = { id: 1, order: 1, text, role: 'paragraph' } as const;
  const { candidates } = findInBlock(lexicon, block, { lang, on: switchOff(new Set(off === undefined ? [] : [off])) });
  const candidate = candidates.find((one) => one.text === form);
  if (candidate === undefined) throw new Error(`“${form}” is not found`);
  const stops = candidate.stops.map(({ rule, unlessCommon }) =>
    unlessCommon === undefined ? rule : `${rule} unless ${unlessCommon}`,
  );
  return [...stops, ...candidate.passes];
}
