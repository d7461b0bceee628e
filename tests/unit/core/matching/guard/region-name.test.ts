import { describe, expect, it } from 'vitest';
import { annotateText, found, lexiconOf, stopped } from '../lexicon-of.ts';

const lexicon = lexiconOf([
  { id: 'washington', name: 'Washington', kind: 'place', country: 'US', related: ['white-house', 'congress'] },
  { id: 'new-york', name: 'New York', kind: 'place', country: 'US' },
  { id: 'georgia', name: 'Georgia', kind: 'place', country: 'GE' },
  { id: 'white-house', name: 'White House' },
  { id: 'congress', name: 'Congress' },
  { id: 'berlin', name: 'Berlin', kind: 'place', country: 'DE' },
]);
const mentions = (...paragraphs: readonly string[]) => found(annotateText(lexicon, paragraphs));
const stops = (...paragraphs: readonly string[]) => stopped(annotateText(lexicon, paragraphs));

describe('a form that names a region of the same name', () => {
  it.each([
    ['A fire broke out in Yakima, Washington, on Sunday.', 'Washington:guard:region-name'],
    ['They moved to Tacoma, Washington.', 'Washington:guard:region-name'],
    ['The New York attorney general sued the firm.', 'New York:guard:region-name'],
    ['It was signed by New York Gov. Zana Hoxha.', 'New York:guard:region-name'],
    ['New York’s governor refused.', 'New York:guard:region-name'],
    ['The governor of Georgia signed it.', 'Georgia:guard:region-name'],
    ['Washington state has no income tax.', 'Washington:guard:region-name'],
    ['The orchards of upstate New York froze.', 'New York:guard:region-name'],
    ['Senator Arben Hoxha of New York agreed.', 'New York:guard:region-name'],
    ['It rained in Oregon, Utah and Washington.', 'Washington:guard:region-name'],
    ['He lost Washington and New Mexico that year.', 'Washington:guard:region-name'],
    ['It rained in Washington, Oregon and Idaho.', 'Washington:guard:region-name'],
    ['It rained in Utah and Washington.', 'Washington:guard:region-name'],
    ['It rained in Oregon, Utah and Washington, city by city.', 'Washington:guard:region-name'],
    ['They moved to Kelso, Washington', 'Washington:guard:region-name'],
    ['They moved to Kelso, Washington,', 'Washington:guard:region-name'],
    ['The New York  attorney  general sued the firm.', 'New York:guard:region-name'],
    ['Representative Mira Vera Besa Hoxha of Georgia agreed.', 'Georgia:guard:region-name'],
    ['The case went to the Northern District of New York in June.', 'New York:guard:region-name'],
  ])('is stopped in “%s”', (text, stop) => {
    expect(stops(text)).toContain(stop);
    expect(mentions(text)).toEqual([]);
  });

  it.each([
    ['Talks in Berlin, Washington, and elsewhere failed.', ['Berlin=berlin', 'Washington=washington']],
    ['Berlin, Washington and London agreed.', ['Berlin=berlin', 'Washington=washington']],
    ['They met in Reston, Virginia, and Washington.', ['Washington=washington']],
    ['In Washington, Texas farmers asked for help.', ['Washington=washington']],
    ['They flew to Washington and Texas City.', ['Washington=washington']],
    ['They flew to Washington, then home.', ['Washington=washington']],
    ['They flew to Oregon, Texas and New York city.', ['New York=new-york']],
    ['From Washington, on Sunday, came help.', ['Washington=washington']],
    ['From the harbour, Washington, on its hill, looks small.', ['Washington=washington']],
    ['On plan B, Washington, for once, agreed.', ['Washington=washington']],
    ['The estate of Washington was large.', ['Washington=washington']],
    ['The Washington statement was short.', ['Washington=washington']],
    ['Senator Arben Hoxha left New York.', ['New York=new-york']],
    ['The artist Zana Hoxha of New York won.', ['New York=new-york']],
    ['Zana Hoxha of New York won.', ['New York=new-york']],
    ['They met the Representative of Georgia.', ['Georgia=georgia']],
    ['The mayor of New York resigned.', ['New York=new-york']],
    ['The lawyers of Georgia met; the president of Georgia came.', ['Georgia=georgia', 'Georgia=georgia']],
  ])('is not seen in “%s”', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it('is the entry itself where that is the region, and no person', () => {
    const text = 'The governor of Georgia came from Kelso, Washington, on Sunday.';
    const others = lexiconOf([
      { id: 'washington-state', name: 'State of Washington', kind: 'place', forms: [{ text: 'Washington' }] },
      { id: 'georgia-hoxha', name: 'Georgia', kind: 'person' },
    ]);
    expect(found(annotateText(others, [text]))).toEqual(['Georgia=georgia-hoxha', 'Washington=washington-state']);
  });

  it('is told by its town or by an office', () => {
    const page = (first: string) => mentions(first, 'Crews from all over Washington came.');
    expect(page('A fire broke out in Kelso, Washington, on Sunday.')).toEqual([]);
    expect(page('The Washington governor spoke on Sunday.')).toEqual(['Washington=washington']);
  });

  it('means the region on the rest of the page too, unless the page speaks of the other', () => {
    const town = 'A fire broke out in Yakima, Washington, on Sunday.';
    expect(mentions(town, 'Crews from all over Washington came.')).toEqual([]);
    expect(stops(town, 'Crews from all over Washington came.')).toContain('Washington:resolve:other-bearer');
    expect(mentions(town, 'The White House and Congress looked on. In Washington nobody knew.')).toEqual([
      'White House=white-house',
      'Congress=congress',
      'Washington=washington',
    ]);
  });

  it('is doubtful on a page that names one of its towns', () => {
    const suburb = 'She lives in a Seattle suburb.';
    expect(mentions(suburb, 'She worked for Washington’s office of child care.')).toEqual([]);
    expect(mentions(suburb, 'Congress and the White House left it to Washington to decide.')).toEqual([
      'Congress=congress',
      'White House=white-house',
      'Washington=washington',
    ]);
  });
});
