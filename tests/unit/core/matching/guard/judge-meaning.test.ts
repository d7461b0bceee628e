import { describe, expect, it } from 'vitest';
import { annotateText, found, lexiconOf, stopped } from '../lexicon-of.ts';

const lexicon = lexiconOf([
  { id: 'edi-rama', name: 'Edi Rama', kind: 'person' },
  { id: 'the-queen', name: 'Queen', kind: 'person' },
  { id: 'kurds', name: 'Kurds', kind: 'people' },
  { id: 'iran', name: 'Iran', kind: 'place' },
  { id: 'albania', name: 'Albania', kind: 'place' },
  { id: 'lincoln', name: 'Lincoln', kind: 'place' },
  { id: 'us', name: 'United States', kind: 'place', forms: [{ text: 'U.S.' }] },
  { id: 'nato', name: 'North Atlantic Treaty Organization', short: 'NATO' },
  { id: 'congress', name: 'Congress' },
  { id: 'bild', name: 'Bild', kind: 'media' },
  { id: 'neue-zeit', name: 'Die Neue Zeit', kind: 'media' },
  { id: 'alte-post', name: 'Alte Post', kind: 'media' },
]);
const mentions = (text: string, lang = 'en') => found(annotateText(lexicon, [text], { lang }));
const stops = (text: string, lang = 'en') => stopped(annotateText(lexicon, [text], { lang }));

describe('what tells another bearer of a full name', () => {
  it('stops a person, be it written small', () => {
    expect(stops('They met Edi Rama jr. at noon.')).toContain('Edi Rama:guard:neighbour-after');
  });

  it('is something else behind a place', () => {
    expect(mentions('They read of Iran v Albania at noon.')).toEqual(['Iran=iran', 'Albania=albania']);
  });
});

describe('a title before a name', () => {
  it.each(['They met Gov. Lincoln there.', 'They met Mayor Lincoln there.', 'They met Miss U.S. there.'])(
    'makes it a person’s: “%s”',
    (text) => {
      expect(stops(text).join()).toMatch(/:guard:person-title$/u);
    },
  );

  it.each([
    ['that is none', 'He is the leader Iran wanted.', ['Iran=iran']],
    ['that is a name by itself', 'It was the Queen Albania had loved.', ['Queen=the-queen', 'Albania=albania']],
    ['before an acronym', 'It was the General NATO had sent.', ['NATO=nato']],
    ['before one with dots', 'It was the General U.S. troops had feared.', ['U.S.=us']],
    ['in a heading', 'Prime Minister Albania Visit Ends Early Again', ['Albania=albania']],
  ])('leaves it what it is %s: “%s”', (_, text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('a head with what it belongs to', () => {
  it('is a longer name if it is a body, and no heading', () => {
    expect(stops('They left the Congress of Berlin early.')).toContain('Congress:guard:of-name');
    expect(mentions('Congress for Tirana Talks Again Today')).toEqual(['Congress=congress']);
  });

  it('is itself if it is a people', () => {
    expect(mentions('They are Kurds of Ankara.')).toEqual(['Kurds=kurds']);
  });
});

describe('a team', () => {
  it('is told by a score before it, first thing in the text', () => {
    expect(stops('1-0 Iran read the board.')).toContain('Iran:guard:team');
  });

  it('is not meant by the name of a body', () => {
    expect(mentions('The NATO squad was late.')).toEqual(['NATO=nato']);
  });
});

describe('a paper that is called by a common noun', () => {
  it.each([
    ['behind an adjective', 'Sie sahen ein anderes Bild.', 'de', []],
    ['in a language with small nouns', 'The newspaper Bild was late.', 'en', ['Bild=bild']],
    ['before such a noun', 'Er fand Bild in der Zeitung', 'de', ['Bild=bild']],
    ['of two words', 'Sie lasen die gute Alte Post.', 'de', ['Alte Post=alte-post']],
    ['of two and an article', 'Die Neue Zeit schwieg.', 'de', ['Die Neue Zeit=neue-zeit']],
  ])('is told %s: “%s”', (_, text, lang, expected) => {
    expect(mentions(text, lang)).toEqual(expected);
  });

  it('is found behind an adjective where the rule is off', () => {
    const off = annotateText(
      lexicon,
      ['Sie sahen ein anderes Bild.'],
      { lang: 'de' },
      { disabled: new Set(['guard:ordinary-word']) },
    );
    expect(found(off)).toEqual(['Bild=bild']);
  });
});

describe('a place in quotation marks', () => {
  it('is found where the rule is off', () => {
    const off = annotateText(lexicon, ['The ship “Iran” sank.'], {}, { disabled: new Set(['guard:quoted-title']) });
    expect(found(off)).toEqual(['Iran=iran']);
  });
});
