import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/matching/annotate.ts';
import type { PageContext } from '../../../../src/core/matching/page-text.ts';
import { RULE_NAMES, type RuleName } from '../../../../src/core/matching/rules.ts';
import { SKETCHES } from './glossary-of-tests.ts';
import { blocksOf, found, lexiconOf } from './lexicon-of.ts';

const lexicon = lexiconOf(
  [
    ...SKETCHES,
    { id: 'georgia', name: 'Georgia', kind: 'place', country: 'GE', cues: ['Tbilisi'], familiarity: 3 },
    { id: 'georgia-us', name: 'State of Georgia', kind: 'place', forms: [{ text: 'Georgia' }], cues: ['Atlanta'] },
    { id: 'iran-war', name: 'war in Iran', kind: 'event' },
    { id: 'kt', name: 'Kombi Trust', forms: [{ text: 'KT' }] },
    { id: 'new-york', name: 'New York', kind: 'place' },
    { id: 'bild', name: 'Bild', kind: 'media', ambiguous: ['Bild'], cues: ['Springer'] },
    {
      id: 'old-club',
      name: 'Old Club of Berat',
      forms: [{ text: 'Old Club' }, { text: 'OC' }],
      ambiguous: ['OC'],
      country: 'AL',
      cues: ['lamps', 'cellar'],
    },
    {
      id: 'ina-gashi',
      name: 'Ina Gashi',
      kind: 'person',
      forms: [{ text: 'I.G.' }],
      ambiguous: ['I.G.'],
      cues: ['lamps', 'cellar'],
      roles: [{ role: 'Mayor of Berat', from: '2020' }],
    },
  ],
  [{ id: 'own:nato', name: 'NATO' }],
);

/** For each rule a page that comes out differently without it. */
const PAGES: Readonly<Record<Exclude<RuleName, 'resolve:plain'>, readonly [readonly string[], Partial<PageContext>?]>> =
  {
    'guard:address': [['The file Iran.pdf is gone.']],
    'guard:not-phrase': [['A MEK inhibitor was found in Tehran, in exile.']],
    'guard:calendar': [['Theresa May came. It was 5 May that day.']],
    'guard:compass': [['The sun sets in the West every day.']],
    'guard:unit': [['It did 20 KT at sea.']],
    'guard:ordinary-word': [['Carrick is what they call it.', 'An old carrick lay there.']],
    'guard:neighbour-before': [['He flew with Air Albania that night.']],
    'guard:neighbour-after': [['They ran the Tirana Marathon in the rain.']],
    'guard:name-of': [['He wrote for the Times of Albania.']],
    'guard:of-name': [['They left the Congress of Berlin early.']],
    'guard:hyphen': [['The Iran-Nordwind line was closed.']],
    'guard:ampersand': [['She worked at Hoxha & Paris for a year.']],
    'guard:particle': [['A letter from Paris van Houten arrived.']],
    'guard:name-abbreviation': [['The town of St. Lincoln is small.']],
    'guard:person-title': [['They met Mr Lincoln at the station.']],
    'guard:region-after': [['The house stood in Paris, Texas, for years.']],
    'guard:region-name': [['The governor of New York left.']],
    'guard:other-place': [['The Iran OC lit the lamps in the cellar.']],
    'guard:name-head': [['Elle habite rue de Paris.'], { lang: 'fr' }],
    'guard:quoted-title': [['They sang “Rain on Paris” twice.']],
    'guard:team': [['The Albania striker scored twice.']],
    'guard:headline': [['Paris Cuts Its Old Ties', 'It rained all day long.']],
    'pass:title': [['They were met by US President Hoxha.']],
    'pass:demonym': [['They came to Albanian Tirana by bus.']],
    'pass:calendar': [['They left Tirana Monday by bus.']],
    'pass:function-word': [['With Iran they never agreed.']],
    'pass:possessive': [['They love Hoxha’s Tirana most of all.']],
    'pass:known-form': [['The US-Iran talks went on.']],
    'pass:common-word': [['Visitors Tirana loves are young.', 'The visitors came.']],
    'pass:open-head': [['They met the Governor of Tirana again.', 'The Region of Tirana is big.']],
    'pass:compound': [['They met NATO-Backed Iran men.', 'Iran US-led talks went on with US-led Iran.']],
    'pass:headline-name': [['Edi Rama Cuts Old Ties', 'It rained all day long.']],
    'pass:headline-seen': [['Iran Cuts Old Ties Again', 'They went to Iran by bus.']],
    'pass:headline-only': [['Iran Cuts Old Ties Again']],
    'resolve:surname': [['They saw that Rama left.']],
    'resolve:other-bearer': [['Edi Rama left. John Rama sang. Then Rama spoke.']],
    'resolve:title-date': [['Edi Rama came. Then Prime Minister Rama spoke.'], { published: '2012-01-01' }],
    'resolve:title-office': [['They saw Prime Minister Rama in Albania.'], { published: '2016-01-01' }],
    'resolve:definition': [['The National Association of Theatre Owners (NATO) met.']],
    'resolve:ambiguous': [['They saw that the MEK left.']],
    'resolve:full-name': [['The PMOI left.', 'Then the MEK left.']],
    'resolve:cues': [['The MEK left Ashraf for exile.']],
    'resolve:related': [['The MEK left Ashraf.', 'They went to Iran by bus.']],
    'resolve:country': [['They lit the lamps for the OC.', 'They went to Albania by bus.']],
    'resolve:quoted': [['They read “Bild” by Springer', 'It rained all day long.', 'Springer was old.']],
    'resolve:section': [['The MEK left Ashraf.', 'They went to Iran by bus.'], { section: 'Sport' }],
    'resolve:roles': [['They lit the lamps in the cellar for I.G. that night.'], { published: '2001-01-01' }],
    'resolve:senses': [['They went to Georgia by bus.']],
    'resolve:shadow': [['They saw that NATO left.']],
    'resolve:overlap': [['They wrote of the war in Iran.']],
  };

describe('every rule', () => {
  it.each(Object.entries(PAGES))('%s makes a difference', (rule, [paragraphs, page]) => {
    const name = RULE_NAMES.find((one) => one === rule);
    if (name === undefined) throw new Error(`${rule} is no rule`);
    const request = { page: { lang: 'en', title: '', ...page }, blocks: blocksOf(...paragraphs) };
    const without = annotate(lexicon, request, { disabled: new Set([name]) });
    expect(found(without)).not.toEqual(found(annotate(lexicon, request)));
  });

  it('has its page', () => {
    expect(Object.keys(PAGES)).toEqual(RULE_NAMES.filter((rule) => rule !== 'resolve:plain'));
  });
});
