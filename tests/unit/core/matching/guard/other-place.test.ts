import { describe, expect, it } from 'vitest';
import { annotateText, found, lexiconOf, stopped } from '../lexicon-of.ts';

const lexicon = lexiconOf([
  { id: 'albania', name: 'Albania', kind: 'place', country: 'AL', forms: [{ text: 'Shqipëria', lang: 'sq' }] },
  { id: 'norway', name: 'Norway', kind: 'place', country: 'NO' },
  { id: 'antigua', name: 'St John’s', kind: 'place', country: 'AG' },
  { id: 'europe', name: 'Europe', kind: 'place' },
  { id: 'chad', name: 'Chad', kind: 'place', country: 'TD', ambiguous: ['Chad'] },
  { id: 'kari-nordmann', name: 'Kari Nordmann', kind: 'person', country: 'NO' },
  {
    id: 'home-rule',
    name: 'Home Rule',
    kind: 'concept',
    ambiguous: ['Home Rule'],
    cues: ['ermine', 'gavel'],
    country: 'AL',
  },
  { id: 'south-korea', name: 'South Korea', kind: 'place', country: 'KR', forms: [{ text: 'Korea' }] },
  { id: 'us', name: 'United States', kind: 'place', country: 'US', forms: [{ text: 'US' }] },
  { id: 'texas', name: 'Texas', kind: 'place', country: 'US' },
  {
    id: 'workers-party',
    name: 'Workers’ Party of Albania',
    forms: [{ text: 'Workers Party' }],
    ambiguous: ['Workers Party'],
    cues: ['Tirana', 'Berat'],
    country: 'AL',
  },
  { id: 'high-court', name: 'High Court', ambiguous: ['High Court'], cues: ['ermine', 'gavel'], country: 'US' },
  { id: 'world-chamber', name: 'World Chamber', ambiguous: ['World Chamber'], cues: ['ermine', 'gavel', 'Norwegian'] },
  {
    id: 'eastern-office',
    name: 'Eastern Office',
    ambiguous: ['Eastern Office'],
    cues: ['ermine', 'gavel', 'East Irish'],
  },
  { id: 'steel-works', name: 'Steel Works', country: 'AL' },
]);
const CUES = 'They spoke of Tirana and Berat, of an ermine and a gavel.';
const mentions = (text: string) => found(annotateText(lexicon, [text, CUES]));
const stops = (text: string) => stopped(annotateText(lexicon, [text, CUES]));

describe('a body of another country or region by the same name', () => {
  it.each([
    ['They joined Norway’s Workers Party in spring.', 'Workers Party:guard:other-place'],
    ['They joined South Korea’s Workers Party in spring.', 'Workers Party:guard:other-place'],
    ['The Norway Workers Party won.', 'Workers Party:guard:other-place'],
    ['The Dutch Workers Party won.', 'Workers Party:guard:other-place'],
    ['The Texas High Court agreed.', 'High Court:guard:other-place'],
    ['The state High Court agreed.', 'High Court:guard:other-place'],
    ['The Irish World Chamber met.', 'World Chamber:guard:other-place'],
    ['They saw Norway’s World Chamber.', 'World Chamber:guard:other-place'],
    ['In Albania they joined Norway’s Workers Party.', 'Workers Party:guard:other-place'],
    ['They joined St John’s Workers Party.', 'Workers Party:guard:other-place'],
  ])('is stopped in “%s”', (text, stop) => {
    expect(stops(text)).toContain(stop);
  });

  it.each([
    ['They joined Albania’s Workers Party in spring.', 'Workers Party=workers-party'],
    ['The Albanian Workers Party won.', 'Workers Party=workers-party'],
    ['The Workers Party won.', 'Workers Party=workers-party'],
    ['The US High Court agreed.', 'High Court=high-court'],
    ['The Norwegian World Chamber met.', 'World Chamber=world-chamber'],
    ['The European World Chamber met.', 'World Chamber=world-chamber'],
    ['The East Irish Eastern Office met.', 'Eastern Office=eastern-office'],
    ['They polish World Chamber floors.', 'World Chamber=world-chamber'],
    ['They joined Europe’s Workers Party in spring.', 'Workers Party=workers-party'],
    // A person lives somewhere; a doubtful name may be a person's.
    ['They joined Kari Nordmann’s Workers Party in spring.', 'Workers Party=workers-party'],
    ['They joined Chad’s Workers Party in spring.', 'Workers Party=workers-party'],
    ['They fought for Norway’s Home Rule in spring.', 'Home Rule=home-rule'],
    // What is not doubtful stays itself wherever it stands.
    ['They bought Norway’s Steel Works.', 'Steel Works=steel-works'],
  ])('is not seen in “%s”', (text, mention) => {
    expect(mentions(text)).toContain(mention);
  });
});
