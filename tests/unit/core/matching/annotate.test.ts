import { describe, expect, it } from 'vitest';
import { annotateText, found, lexiconOf, stopped } from './lexicon-of.ts';

const lexicon = lexiconOf([
  {
    id: 'edi-rama',
    name: 'Edi Rama',
    kind: 'person',
    country: 'AL',
    related: ['albania'],
    roles: [
      { role: 'Mayor of Tirana', from: '2000-10', until: '2011-08' },
      { role: 'Prime Minister of Albania', from: '2013-09-15' },
    ],
  },
  { id: 'albania', name: 'Albania', kind: 'place', country: 'AL', familiarity: 3 },
  { id: 'iran', name: 'Iran', kind: 'place', country: 'IR', familiarity: 4 },
  {
    id: 'mek',
    name: "People's Mojahedin Organization of Iran",
    short: 'MEK',
    ambiguous: ['MEK'],
    cues: ['Iranian', 'Tehran', 'exile'],
    not: ['MEK inhibitor'],
  },
  { id: 'nato', name: 'North Atlantic Treaty Organization', short: 'NATO' },
]);

describe('annotate', () => {
  it('takes a surname only once the person is named in full', () => {
    expect(found(annotateText(lexicon, ['Edi Rama arrived late. “It rained,” Rama said.']))).toEqual([
      'Edi Rama=edi-rama',
      'Rama=edi-rama',
    ]);
    const silent = annotateText(lexicon, ['“It rained,” Rama said.']);
    expect(found(silent)).toEqual([]);
    expect(stopped(silent)).toEqual(['Rama:resolve:surname']);
  });
});
