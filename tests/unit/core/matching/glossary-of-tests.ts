import { lexiconOf, type Sketch } from './lexicon-of.ts';

/** A small glossary that the tests of guard and resolve share. */
export const SKETCHES: readonly Sketch[] = [
  {
    id: 'edi-rama',
    name: 'Edi Rama',
    kind: 'person',
    country: 'AL',
    related: ['albania', 'tirana'],
    roles: [
      { role: 'Mayor of Tirana', from: '2000-10', until: '2011-08' },
      { role: 'Prime Minister of Albania', from: '2013-09-15' },
    ],
  },
  { id: 'albania', name: 'Albania', kind: 'place', country: 'AL', forms: [{ text: 'Shqipëria', lang: 'sq' }] },
  { id: 'tirana', name: 'Tirana', kind: 'place', country: 'AL' },
  { id: 'iran', name: 'Iran', kind: 'place', country: 'IR' },
  { id: 'paris', name: 'Paris', kind: 'place', country: 'FR' },
  { id: 'lincoln', name: 'Lincoln', kind: 'place' },
  { id: 'carrick', name: 'Carrick Motors', forms: [{ text: 'Carrick' }] },
  {
    id: 'mek',
    name: "People's Mojahedin Organization of Iran",
    short: 'MEK',
    forms: [{ text: 'PMOI' }, { text: 'OMPI', lang: 'fr' }],
    ambiguous: ['MEK'],
    cues: ['Rajavi', 'exile', 'Tehran', 'Ashraf'],
    not: ['MEK inhibitor', 'MEK1'],
    related: ['iran'],
  },
  { id: 'nato', name: 'North Atlantic Treaty Organization', short: 'NATO', forms: [{ text: 'OTAN' }] },
  { id: 'un', name: 'United Nations', short: 'UN' },
  { id: 'us', name: 'United States', kind: 'place', country: 'US', forms: [{ text: 'US' }, { text: 'U.S.' }] },
  { id: 'akshi', name: 'National Agency for Information Society', short: 'AKSHI' },
  {
    id: 'ps',
    name: 'Socialist Party of Albania',
    forms: [{ text: 'Socialist Party' }, { text: 'PS' }],
    ambiguous: ['PS'],
    cues: ['Tirana', 'Rama'],
  },
  { id: 'congress', name: 'Congress' },
  { id: 'theresa-may', name: 'Theresa May', kind: 'person' },
  {
    id: 'kim-jong-un',
    name: 'Kim Jong Un',
    kind: 'person',
    called: ['Kim'],
    roles: [{ role: 'Supreme Leader of North Korea', from: '2011-12' }],
  },
  {
    id: 'bill-clinton',
    name: 'Bill Clinton',
    kind: 'person',
    roles: [{ role: 'President of the United States', from: '1993-01-20', until: '2001-01-20' }],
  },
  {
    id: 'hillary-clinton',
    name: 'Hillary Clinton',
    kind: 'person',
    roles: [{ role: 'Secretary of State of the United States', from: '2009-01', until: '2013-02' }],
  },
  { id: 'state-of-emergency', name: 'state of emergency', kind: 'concept' },
  { id: 'nouri-al-maliki', name: 'Nouri al-Maliki', kind: 'person', called: ['Maliki'] },
  { id: 'george-w-bush', name: 'George W. Bush', kind: 'person' },
  { id: 'george-h-w-bush', name: 'George H. W. Bush', kind: 'person' },
  { id: 'west', name: 'West', kind: 'concept' },
];

export const lexicon = lexiconOf(SKETCHES);
