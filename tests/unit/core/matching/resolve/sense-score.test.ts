import { describe, expect, it } from 'vitest';
import { annotateText, found, lexiconOf, stopped } from '../lexicon-of.ts';

const lexicon = lexiconOf([
  { id: 'zeta', name: 'Zeta', country: 'AL', ambiguous: ['Zeta'], cues: ['violin', 'concert'] },
  { id: 'omega', name: 'Omega', ambiguous: ['Omega'], cues: ['violin', 'concert'] },
  {
    id: 'reform',
    name: 'Reform Party',
    ambiguous: ['Reform Party'],
    cues: ['reform', 'party', 'party list', 'ballot'],
  },
  { id: 'port', name: 'Anchor Line', short: 'AL', cues: ['harbour', 'ship', 'tide'] },
  { id: 'wood', name: 'Alder Lodge', short: 'AL', cues: ['forest', 'timber'] },
  { id: 'albania', name: 'Albania', kind: 'place', country: 'AL' },
  { id: 'akshi', name: 'AKSHI', country: 'AL' },
  { id: 'lincoln', name: 'Lincoln', kind: 'place' },
]);
const inNews = (...paragraphs: readonly string[]) => annotateText(lexicon, paragraphs);
const inSport = (...paragraphs: readonly string[]) => annotateText(lexicon, paragraphs, { section: 'Sport' });

describe('the words of a form', () => {
  it('are no cue for it', () => {
    expect(found(inNews('The Reform Party met.'))).toEqual([]);
    expect(found(inNews('The Reform Party has a ballot.'))).toEqual([]);
  });

  it('are part of one that says more', () => {
    expect(found(inNews('The Reform Party has a party list on the ballot.'))).toEqual(['Reform Party=reform']);
  });
});

describe('a cue', () => {
  it('is near if it stands in any block that the form stands in', () => {
    const near = ['Zeta came.', 'Zeta played the violin at the concert.'];
    expect(found(inSport(...near))).toEqual(['Zeta=zeta', 'Zeta=zeta']);
    expect(found(inSport(...near.toReversed()))).toEqual(['Zeta=zeta', 'Zeta=zeta']);
    const far = ['Zeta came.', 'Somebody played the violin at the concert.'];
    expect(found(inSport(...far))).toEqual([]);
    expect(found(inNews(...far))).toEqual(['Zeta=zeta']);
  });

  it('says nothing more where two have said all that cues can', () => {
    const text = 'The AL spoke of the harbour, of timber and of a forest.';
    expect(found(inNews(text))).toEqual(['AL=wood']);
    expect(stopped(inNews(`${text} It saw a ship at low tide.`))).toEqual(['AL:resolve:senses']);
  });

  it('is said with what spoke against the meaning', () => {
    const [mention] = inSport('Zeta played the violin at the concert.').mentions;
    expect(mention?.why).toEqual(['resolve:cues', 'resolve:section']);
  });
});

describe('the country of an entry', () => {
  it('is known by one of its places alone', () => {
    expect(found(inNews('Zeta played the violin in Albania.'))).toEqual(['Zeta=zeta', 'Albania=albania']);
    expect(found(inNews('Zeta played the violin at AKSHI.'))).toEqual(['AKSHI=akshi']);
  });

  it('speaks for a body in sport as well', () => {
    const [mention] = inSport('Zeta played the violin at the concert in Albania.').mentions;
    expect(mention?.why).toEqual(['resolve:cues', 'resolve:country', 'resolve:section']);
  });

  it('is no other that has none either', () => {
    expect(found(inNews('Omega played the violin in Lincoln.'))).toEqual(['Lincoln=lincoln']);
  });
});
