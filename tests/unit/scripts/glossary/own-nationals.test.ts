import { expect, it } from 'vitest';
import { readSoundGlossary } from '../../../../scripts/glossary/read-glossary.ts';
import type { Entry } from '../../../../src/core/glossary/entry.ts';
import { foldWord } from '../../../../src/core/matching/folding/fold-word.ts';
import { wordsOf } from '../../../../src/core/matching/words/language-words.ts';
import nationals from '../../../../src/core/matching/words/own-nationals.json';

/** What sits there with a doubtful name is international: a "Swiss Red Cross" is another body. */
const SEATS = ['BE', 'CH', 'LU'];

it('names the nationals of every country whose doubtful bodies do not name them among their cues', {
  timeout: 60_000,
}, () => {
  const doubtful = readSoundGlossary('assets/glossary').entries.filter(
    ({ kind, ambiguous }) => kind === 'organisation' && ambiguous.length > 0,
  );
  const { demonyms } = wordsOf('en');
  const named = ({ cues }: Entry) => cues.some((cue) => demonyms.has(foldWord(cue).split(' ').at(-1) ?? ''));
  const countries = new Set(doubtful.flatMap((entry) => (named(entry) ? [] : (entry.country ?? []))));
  expect([...countries].filter((country) => !(country in nationals || SEATS.includes(country)))).toEqual([]);
});
