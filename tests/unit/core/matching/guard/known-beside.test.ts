import { describe, expect, it } from 'vitest';
import { knownBeside } from '../../../../../src/core/matching/guard/known-beside.ts';
import { wordAfter, wordBefore } from '../../../../../src/core/matching/guard/surroundings.ts';
import { findInLexicon } from '../../../../../src/core/matching/lexicon.ts';
import { SKETCHES } from '../glossary-of-tests.ts';
import { lexiconOf } from '../lexicon-of.ts';

/** Of several parts that are names themselves, so that one form can hold two others side by side. */
const LINE = { id: 'line', name: 'Paris Lincoln Line' };
/** What a form means by its own name, and as the surname of somebody. */
const PERSON = { id: 'hana-lincoln', name: 'Hana Lincoln', kind: 'person' } as const;
const lexicon = lexiconOf([...SKETCHES, LINE, PERSON]);

/** The known names that stand right before and right after the first `form` in the text. */
function namesBeside(text: string, form: string) {
  const all = findInLexicon(lexicon, text, 'en');
  const candidate = all.find(({ start, end }) => text.slice(start, end) === form);
  if (candidate === undefined) throw new Error(`“${form}” is not found`);
  const beside = knownBeside(all, text);
  const before = wordBefore(text, candidate.start)?.end;
  const after = wordAfter(text, candidate.fullEnd)?.start;
  const show = (side: 'before' | 'after', offset: number | undefined) =>
    offset === undefined ? [] : beside(candidate, side, offset).map(({ start, end }) => text.slice(start, end));
  return { before: show('before', before), after: show('after', after) };
}

describe('the known names beside a name', () => {
  it.each([
    ['The US Iran talks', 'US', [], ['Iran']],
    ['The US Iran talks', 'Iran', ['US'], []],
    ['US-Iran talks', 'Iran', ['US'], []],
    ['The talks of Paris Iran saw', 'Iran', ['Paris'], []],
    // A possessive belongs to the name before.
    ['It is Iran’s Congress', 'Congress', ['Iran'], []],
    ['Talks in Iran and Tirana', 'Iran', [], []],
    // The longer form and its last part end at the same place.
    ['The Socialist Party of Albania Iran likes', 'Iran', ['Socialist Party of Albania', 'Albania'], []],
    // It is a surname too, but also a name by itself.
    ['The US Lincoln talks', 'US', [], ['Lincoln']],
  ])('in “%s” of “%s” are %j and %j', (text, form, before, after) => {
    expect(namesBeside(text, form)).toEqual({ before, after });
  });

  it.each([
    ['a bare surname', 'The speech Rama Iran heard', 'Iran'],
    ['an ambiguous form', 'The camp MEK Iran closed', 'Iran'],
    ['a term that is written small', 'A state of emergency Iran declared', 'Iran'],
  ])('are none where it is %s', (_what, text, form) => {
    expect(namesBeside(text, form)).toEqual({ before: [], after: [] });
  });

  it.each([
    ['The Paris Lincoln Line opened', 'Paris', [], []],
    ['The Paris Lincoln Line opened', 'Lincoln', [], []],
    ['The NATO Paris Lincoln Line opened', 'Paris', ['NATO'], []],
    ['The Socialist Party of Albania Iran likes', 'Albania', [], ['Iran']],
    // Only what lies inside of the same longer form is a part of it.
    ['The Paris Lincoln Line and the Paris Lincoln talks', 'Paris', [], []],
    ['The Paris Lincoln talks and the Paris Lincoln Line', 'Paris', [], ['Lincoln']],
    ['The US Iran talks on the Paris Lincoln Line', 'Iran', ['US'], []],
    ['The Paris Lincoln Line US Iran talks', 'Iran', ['US'], []],
  ])('in “%s” of “%s” are %j and %j, for parts of one longer name continue each other', (text, form, before, after) => {
    expect(namesBeside(text, form)).toEqual({ before, after });
  });
});
