/** Steps 1 and 2 over one block: its candidates, each with what guard saw, and its vocabulary. */
import { isExplainedBeside } from './explained-beside.ts';
import type { BlockFindings } from './findings.ts';
import { findAddresses } from './guard/addresses.ts';
import { caseOfBlock } from './guard/block-case.ts';
import { wordsOfBlock } from './guard/block-words.ts';
import { type GuardContext, guardCandidate } from './guard/guard-candidate.ts';
import { judgeAfter, judgeBefore } from './guard/guard-neighbours.ts';
import { knownBeside } from './guard/known-beside.ts';
import { findQuotedTitles } from './guard/quoted-title.ts';
import { isAllCapitals } from './guard/surroundings.ts';
import { type FoundCandidate, findInLexicon, type Lexicon } from './lexicon.ts';
import type { TextBlock } from './page-text.ts';
import type { RuleSwitch } from './rules.ts';
import { countBelow, wordStarts } from './word-starts.ts';
import { wordsOf } from './words/language-words.ts';

/** What one block says, to be resolved with the rest of the page. `lang` is the block's language (`languageOf`). */
export function findInBlock(
  lexicon: Lexicon,
  block: TextBlock,
  { lang, on }: { readonly lang: string; readonly on: RuleSwitch },
): BlockFindings {
  const { text } = block;
  const words = wordsOf(lang);
  const candidates = findInLexicon(lexicon, text, lang);
  const blockCase = caseOfBlock(text, candidates, words);
  const addresses = candidates.length === 0 ? [] : findAddresses(text);
  const quotedTitles = candidates.length === 0 ? [] : findQuotedTitles(text, candidates, words);
  const beside = knownBeside(candidates, text);
  const isWholeNameBefore = (offset: number) =>
    candidates.some((one) => one.fullEnd === offset && !one.nested && (namesPerson(one) || namesPlace(one)));
  // Named one by one: a spread for each candidate takes longer than what guard does with most.
  const contextOf = (candidate: FoundCandidate, isKnown: GuardContext['isKnown']): GuardContext => ({
    text,
    words,
    on,
    case: blockCase,
    addresses,
    quotedTitles,
    candidates,
    isKnown,
    isWholeNameBefore,
    self: () => describe(candidate, text),
  });
  // "US-Iran Council": the known neighbour is no name of its own here, for it goes on itself. One step is enough.
  const isWhole = (side: 'before' | 'after', one: FoundCandidate): boolean => {
    if (one.fullEnd > one.end) return true; // a possessive or joined ending ends the name
    const context = contextOf(one, (where, offset) => beside(one, where, offset).length > 0);
    const { stop } = side === 'before' ? judgeBefore(one.start, context) : judgeAfter(one.start, one.fullEnd, context);
    return stop === undefined || stop.unlessCommon !== undefined;
  };
  const starts = wordStarts(text);
  const findings = candidates.map((candidate) => {
    const guarded = guardCandidate(
      candidate,
      contextOf(candidate, (side, offset) =>
        beside(candidate, side, offset).some((one) => blockCase === 'headline' || isWhole(side, one)),
      ),
    );
    const start = guarded.whole?.start ?? guarded.start;
    const isExplained = isExplainedBeside(text, start, guarded.end, lang);
    // Added to what guard has just made: a copy of it, with fields that are there or not, takes longer than all of guard.
    return Object.assign(guarded, { word: countBelow(starts, start), isExplained });
  });
  return {
    id: block.id,
    order: block.order,
    lang,
    length: starts.length,
    case: blockCase,
    words: wordsOfBlock(text, words),
    candidates: findings,
  };
}

function describe(candidate: FoundCandidate, text: string): ReturnType<GuardContext['self']> {
  const mention = text.slice(candidate.start, candidate.end);
  return {
    isFullPersonName: namesPerson(candidate) && /\S\s+\S/u.test(mention),
    isGenitive: mention.endsWith('s') && candidate.meanings.every(({ form }) => !form.endsWith('s')),
    isAcronym: isAllCapitals(mention),
  };
}

function namesPerson({ meanings }: FoundCandidate): boolean {
  return meanings.some(({ sense }) => sense.kind === 'person');
}

function namesPlace({ meanings }: FoundCandidate): boolean {
  return meanings.every(({ sense, ambiguous }) => sense.kind === 'place' && !ambiguous);
}
