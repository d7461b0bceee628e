/** Steps 1 and 2 over one block: its candidates, each with what guard saw, and its vocabulary. */
import { findAddresses } from './addresses.ts';
import { caseOfBlock } from './block-case.ts';
import { wordsOfBlock } from './block-words.ts';
import type { BlockFindings } from './findings.ts';
import { type GuardContext, guardCandidate } from './guard-candidate.ts';
import { wordsOf } from './language-words.ts';
import { type FoundCandidate, findInLexicon, type Lexicon } from './lexicon.ts';
import type { TextBlock } from './page-text.ts';
import type { RuleSwitch } from './rules.ts';
import { isAllCapitals, isCapitalised } from './surroundings.ts';

/** What one block says, to be resolved with the rest of the page. `lang` is the block's language, else the page's. */
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
  const beside = besideIn(candidates, text);
  const findings = candidates.map((candidate) => {
    const context: GuardContext = {
      text,
      words,
      on,
      case: blockCase,
      addresses,
      candidates,
      isKnown: beside(candidate),
      self: describe(candidate, text),
      isPersonBefore: (offset) => candidates.some((one) => one.fullEnd === offset && namesPerson(one)),
    };
    return guardCandidate(candidate, context);
  });
  return {
    id: block.id,
    order: block.order,
    lang,
    case: blockCase,
    words: wordsOfBlock(text, words),
    candidates: findings,
  };
}

function describe(candidate: FoundCandidate, text: string): GuardContext['self'] {
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

type Beside = (side: 'before' | 'after', offset: number) => boolean;

/**
 * For each candidate, whether another one ends or starts at an offset beside it. Surnames and ambiguous
 * forms do not count, for they need support themselves, nor do parts of a longer form that holds both.
 */
function besideIn(all: readonly FoundCandidate[], text: string): (candidate: FoundCandidate) => Beside {
  const isName = (one: FoundCandidate) =>
    isCapitalised(text.slice(one.start, one.start + 2)) &&
    one.meanings.some(({ source, ambiguous }) => source !== 'called' && !ambiguous);
  const names = all.filter(isName);
  const byEnd = new Map<number, FoundCandidate[]>();
  const byStart = new Map<number, FoundCandidate[]>();
  for (const one of names) {
    for (const end of new Set([one.end, one.fullEnd])) byEnd.set(end, [...(byEnd.get(end) ?? []), one]);
    byStart.set(one.start, [...(byStart.get(one.start) ?? []), one]);
  }
  const holders = new Map<FoundCandidate, FoundCandidate>();
  let whole: FoundCandidate | undefined;
  for (const one of all) {
    if (!one.nested && one.end > (whole?.end ?? 0)) whole = one;
    else if (whole !== undefined && one.end <= whole.end) holders.set(one, whole);
  }
  return (candidate) => {
    const holder = candidate.nested ? holders.get(candidate) : undefined;
    const isApart = (one: FoundCandidate) => holder === undefined || one.end <= holder.start || one.start >= holder.end;
    return (side, offset) =>
      side === 'before'
        ? (byEnd.get(offset) ?? []).some((one) => one.end <= candidate.start && isApart(one))
        : (byStart.get(offset) ?? []).some((one) => one.start >= candidate.end && isApart(one));
  };
}
