import { describe, expect, it } from 'vitest';
import { SKETCHES } from '../glossary-of-tests.ts';
import { annotateText, found, lexiconOf, stopped } from '../lexicon-of.ts';
import { guardOf } from './guard-of.ts';

const lexicon = lexiconOf([
  ...SKETCHES,
  { id: 'al-aqsa', name: 'al-Aqsa' },
  { id: 'war-in-iran', name: 'war in Iran', kind: 'concept' },
  { id: 'blockchain', name: 'blockchain', kind: 'concept' },
  // Without the last dot, as a reader may write own entries.
  { id: 'district', name: 'D.C' },
  { id: 'service', name: 'W.Va' },
]);

type Row = readonly [text: string, form: string, verdict: string];

function holds(rows: readonly Row[], lang = 'en') {
  it.each(rows)('“%s”: %s %s', (text, form, verdict) => {
    expect(guardOf(lexicon, text, form, lang)).toEqual(verdict === '' ? [] : [verdict]);
  });
}

describe('a capital beside a term', () => {
  holds([
    ['he flew with Air Albania that night.', 'Albania', 'guard:neighbour-before'],
    // A term that is written small is no part of a name.
    ['He saw the Nordwind state of emergency as a mistake.', 'state of emergency', ''],
    ['He saw a state of emergency Nordwind had declared.', 'state of emergency', ''],
    ['He saw the Anti-blockchain Lobby at work.', 'blockchain', ''],
    // Its last word may be a name, or its first behind the article.
    ['He saw the war in Iran Veterans at work.', 'war in Iran', 'guard:neighbour-after'],
    ['He saw the al-Aqsa Brigade at work.', 'al-Aqsa', 'guard:neighbour-after'],
    ['He saw Jund al-Aqsa at work.', 'al-Aqsa', 'guard:neighbour-before'],
    ['Everybody fled from al-Aqsa that night.', 'al-Aqsa', ''],
  ]);
});

describe('an Arabic article before a name', () => {
  holds([
    ['The militia Jund al-Iran fled.', 'Iran', 'guard:neighbour-before'],
    ['The militia al-Iran fled.', 'Iran', ''],
    ['It was only Jund. al-Iran fled.', 'Iran', ''],
    ['al-Iran fled.', 'Iran', ''],
  ]);
});

describe('a dot beside a name', () => {
  holds([
    ['They saw the D.C. Council at work.', 'D.C', 'guard:neighbour-after'],
    ['They saw the W.Va. Council at work.', 'W.Va', 'guard:neighbour-after'],
    ['They saw Iran. Council members left.', 'Iran', ''],
    ['The town of St. Lincoln is small.', 'Lincoln', 'guard:name-abbreviation'],
    ['The store of G. Paris is small.', 'Paris', 'guard:name-abbreviation'],
    ['The store of G.H. Paris is small.', 'Paris', 'guard:name-abbreviation'],
    ['They left NBXX. Paris came next.', 'Paris', ''],
    ['The bill went to the U.S. Congress in June.', 'Congress', 'pass:known-form'],
    ['The bill went to the D.C. Congress in June.', 'Congress', 'pass:known-form'],
    // The word beside a dot that is an abbreviation's is not taken for the first of a sentence.
    ['They saw the U.S. Forest Service at work.', 'U.S.', 'guard:neighbour-after'],
  ]);
});

describe('a hyphen or an ampersand beside a name', () => {
  holds([
    ['They took the Iran-Nordwind line.', 'Iran', 'guard:hyphen'],
    ['They took the Nordwind-Iran line.', 'Iran', 'guard:hyphen'],
    ['They took the US-Iran line.', 'Iran', 'pass:known-form'],
    ['They took the pro-Iran line.', 'Iran', ''],
    ['She worked at Hoxha & Paris for a year.', 'Paris', 'guard:ampersand'],
    ['She worked at Paris & Hoxha for a year.', 'Paris', 'guard:ampersand'],
    ['She worked at hoxha & Paris for a year.', 'Paris', ''],
    ['She saw the Socialist Party & Paris agree.', 'Paris', 'pass:known-form'],
  ]);

  holds(
    [
      ['Man sah den Iran-Sondergipfel.', 'Iran', 'pass:compound'],
      ['Man sah die NATO-Zugvögel.', 'NATO', 'pass:compound'],
      ['Man sah den Iran-Zugvogel.', 'Iran', 'guard:hyphen'],
      // What stands before the name leaves it no meaning of its own, not even an acronym.
      ['Man sah den Gipfel-Iran.', 'Iran', 'guard:hyphen'],
      ['Man sah die Nordwind-NATO.', 'NATO', 'guard:hyphen'],
    ],
    'de',
  );
});

describe('a particle beside a name', () => {
  holds([
    ['They had a letter from Paris van Houten.', 'Paris', 'guard:particle'],
    ['They had a letter from Otto von Lincoln.', 'Lincoln', 'guard:particle'],
    ['They saw the Paris van break down.', 'Paris', ''],
    ['They saw the Paris van.', 'Paris', ''],
    ['They saw a van Lincoln had bought.', 'Lincoln', ''],
    ['van Lincoln it said.', 'Lincoln', ''],
  ]);
});

describe('a name before “of”', () => {
  it.each(['They saw the Congress of Berlin meet.', 'They saw the Congress of the Nordwind meet.'])(
    'goes on in “%s”',
    (text) => {
      expect(stopped(annotateText(lexicon, [text]))).toEqual(['Congress:guard:of-name']);
    },
  );

  it.each([
    'They saw the Congress of small towns meet.',
    'They saw the Congress of the towns meet.',
    'They saw the Congress of.',
    'They saw the Congress of the.',
    'They saw the Congress of “Berlin” meet.',
    'They saw the Congress and Berlin agree.',
  ])('ends in “%s”', (text) => {
    expect(found(annotateText(lexicon, [text]))).toEqual(['Congress=congress']);
  });
});

describe('a name behind “of”', () => {
  holds([
    ['He wrote for the Times of Iran every week.', 'Iran', 'guard:name-of'],
    ['He wrote for the Times of great Iran every week.', 'Iran', ''],
    ['of Iran we know little.', 'Iran', ''],
    // "Co" is a firm's; another abbreviation is not known to be a name's last word.
    ['He sold Northern Soap Co. of Iran for a song.', 'Iran', 'guard:name-of'],
    ['He sold Northern Gaz. of Iran he heard later.', 'Iran', ''],
    ['Friends of Iran came.', 'Iran', 'pass:open-head'],
    ['They asked the Friends of Iran for help.', 'Iran', 'guard:name-of'],
    ['Nordwind of Iran came.', 'Iran', 'guard:name-of unless nordwind'],
    ['They saw the large Nordwind of Iran.', 'Iran', 'guard:name-of'],
    ['They met in Paris for Iran talks.', 'Iran', 'pass:known-form'],
    ['They saw Mary Hoxha of Iran.', 'Iran', 'pass:title'],
  ]);

  describe('stands free after a word that names no body', () => {
    holds([
      ['They were, he said, All of Iran he knew.', 'Iran', ''],
      ['They saw the Kurds of Iran.', 'Iran', ''],
      ['They saw the Jews of Iran.', 'Iran', ''],
      ['They saw a friend of Nordwind’s of Iran.', 'Iran', ''],
      ['They met on Sunday for Iran talks.', 'Iran', ''],
      ['They met in June for Iran talks.', 'Iran', ''],
    ]);
  });

  holds(
    [
      ['Man las die Gazette des Iran.', 'Iran', 'pass:common-word'],
      ['Man las erneut Gazette des Iran.', 'Iran', 'guard:name-of unless gazette'],
      ['Man las von Freiheit für Iran.', 'Iran', 'pass:common-word'],
    ],
    'de',
  );
});

describe('a name in German, where nouns beside it say little', () => {
  holds(
    [
      ['Man sah, dass Nordwind Edi Rama sah.', 'Edi Rama', 'pass:common-word'],
      ['Man sah, dass Edi Rama Nordwind sah.', 'Edi Rama', 'guard:neighbour-after unless nordwind'],
      ['Man sah, dass Nordwind Irans gedachte.', 'Irans', 'pass:common-word'],
      ['Man sah, dass Nordwind NATO sah.', 'NATO', 'pass:common-word'],
      ['Man sah, dass Nordwind Paris sah.', 'Paris', 'guard:neighbour-before unless nordwind'],
      ['Man sah, dass Zeitung Paris sah.', 'Paris', 'pass:common-word'],
    ],
    'de',
  );
});

describe('a rule that is left out, to measure what it is worth', () => {
  it.each([
    ['pass:known-form', 'en', 'The bill went to the U.S. Congress in June.', 'Congress', 'guard:name-abbreviation'],
    ['pass:known-form', 'en', 'They met in Paris for Iran talks.', 'Iran', 'guard:name-of'],
    ['pass:title', 'en', 'They saw Mary Hoxha of Iran.', 'Iran', 'guard:name-of'],
    ['pass:compound', 'de', 'Man sah die NATO-Zugvögel.', 'NATO', 'guard:hyphen'],
    ['pass:common-word', 'de', 'Man las die Gazette des Iran.', 'Iran', 'guard:name-of unless gazette'],
    ['pass:common-word', 'de', 'Man sah, dass Zeitung Paris sah.', 'Paris', 'guard:neighbour-before unless zeitung'],
  ] as const)('%s excuses nothing (%s, “%s”)', (rule, lang, text, form, verdict) => {
    expect(guardOf(lexicon, text, form, lang)).toEqual([rule]);
    expect(guardOf(lexicon, text, form, lang, rule)).toEqual([verdict]);
  });

  it('guard:particle stops nothing', () => {
    expect(guardOf(lexicon, 'They had a letter from Otto von Lincoln.', 'Lincoln', 'en', 'guard:particle')).toEqual([]);
    expect(guardOf(lexicon, 'They had a letter from Paris van Houten.', 'Paris', 'en', 'guard:particle')).toEqual([]);
  });
});
