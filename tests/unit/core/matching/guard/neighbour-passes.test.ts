import { describe, expect, it } from 'vitest';
import { lexicon } from '../glossary-of-tests.ts';
import { guardOf } from './guard-of.ts';

type Row = readonly [text: string, form: string, verdict: string];

function holds(rows: readonly Row[], lang = 'en') {
  it.each(rows)('“%s”: %s %s', (text, form, verdict) => {
    expect(guardOf(lexicon, text, form, lang)).toEqual(verdict === '' ? [] : [verdict]);
  });
}

describe('a possessive before a name', () => {
  holds([
    ['Iran’s Congress voted.', 'Congress', 'pass:possessive'],
    ['The choir of Mr. Hoxha’s Congress sang.', 'Congress', 'pass:possessive'],
    // A saint owns nothing: the name is a church's or a school's, with a dot or without.
    ['The choir of St. Nikolla’s Congress sang.', 'Congress', "guard:neighbour-before unless nikolla's"],
    ['The choir of St Nikolla’s Congress sang.', 'Congress', 'guard:neighbour-before'],
    // Behind the name a possessive ends nothing.
    ['They ran the Tirana Marathon’s first mile.', 'Tirana', 'guard:neighbour-after'],
  ]);
});

describe('another name beside a name', () => {
  holds([
    ['They saw US Iran talks fail.', 'Iran', 'pass:known-form'],
    ['They saw US Iran talks fail.', 'US', 'pass:known-form'],
    ['They saw US Nordwind talks fail.', 'US', 'guard:neighbour-after'],
  ]);
});

describe('an adjective made of a name', () => {
  holds([
    ['They saw US-led NATO troops.', 'NATO', 'pass:compound'],
    ['They saw Iran Tehran-backed at last.', 'Iran', 'pass:compound'],
    ['They saw the Paris Franco-Nordic line.', 'Paris', 'guard:neighbour-after'],
    // The same word by itself is the name of something.
    ['They saw the Paris Style fair.', 'Paris', 'guard:neighbour-after'],
  ]);
});

describe('an office beside a name', () => {
  holds([
    ['They saw the US President’s plane.', 'US', 'pass:title'],
    ['They saw US Interim National Economic Adviser Hoxha.', 'US', 'pass:title'],
    // It must follow within three words.
    ['They saw US Acting Interim National Economic Adviser Hoxha.', 'US', 'guard:neighbour-after'],
    ['They saw the Paris Nordwind President again.', 'Paris', 'guard:neighbour-after'],
    ['They saw the Paris Foreign Club again.', 'Paris', 'guard:neighbour-after'],
    ['They read the Paris Foreign.', 'Paris', 'guard:neighbour-after'],
    ['They saw the Secretary of State Edi Rama.', 'Edi Rama', 'pass:title'],
    ['They saw the Tirana Police at work.', 'Tirana', 'pass:title'],
    ['They saw the Tirana Police Commission at work.', 'Tirana', 'guard:neighbour-after'],
    ['Residents Tirana has lost are many.', 'Tirana', 'pass:title'],
  ]);
});

describe('a day or month beside a name', () => {
  holds([
    ['They told Iran Tuesday to leave.', 'Iran', 'pass:calendar'],
    ['They left Tirana April 7 for good.', 'Tirana', 'pass:calendar'],
    ['Since April Iran has kept silent.', 'Iran', 'pass:calendar'],
    ['On 5 April Iran broke its silence.', 'Iran', 'pass:calendar'],
    // Without a number or a word of time it is somebody's given name.
    ['They saw April Lincoln there.', 'Lincoln', 'guard:neighbour-before'],
    ['They saw Paris April.', 'Paris', 'guard:neighbour-after'],
    ['April Lincoln was there.', 'Lincoln', 'guard:neighbour-before unless april'],
  ]);
});

describe('a function word with a capital beside a name', () => {
  holds([
    ['With Iran they never agreed.', 'Iran', 'pass:function-word'],
    ['Will Iran come back?', 'Iran', 'pass:function-word'],
    ['He told them The Iran we know is gone.', 'Iran', 'pass:function-word'],
    ['He told Iran This was over.', 'Iran', 'pass:function-word'],
    ['He asked Iran Where & when it began.', 'Iran', 'pass:function-word'],
    // Inside a sentence it is a name, or part of one.
    ['They saw Will Lincoln there.', 'Lincoln', 'guard:neighbour-before'],
    ['They saw the Paris Will again.', 'Paris', 'guard:neighbour-after'],
    ['They saw the Paris TODAY show.', 'Paris', 'guard:neighbour-after'],
    ['They saw the Paris A&M again.', 'Paris', 'guard:neighbour-after'],
  ]);
});

describe('a verb with the capital of its sentence before a name', () => {
  holds([
    ['Addressing Iran directly, he asked for calm.', 'Iran', 'pass:common-word'],
    ['They like Addressing Iran very much.', 'Iran', 'guard:neighbour-before'],
    // The dot is the abbreviation's: no sentence begins behind it.
    ['They saw the U.S. Housing Fund again.', 'U.S.', 'guard:neighbour-after'],
  ]);
});

describe('a person before “of”, who is not part of a longer name', () => {
  holds([
    ['They saw Senator Qwent Brodal Hoxha of Iran.', 'Iran', 'pass:title'],
    ['They saw Mary Hoxha of Iran.', 'Iran', 'pass:title'],
    // Two names at most stand between.
    ['They saw Senator Qwent Brodal Murnik Hoxha of Iran.', 'Iran', 'guard:name-of'],
    // The senator is none of the name's words, nor is who was named in the sentence before.
    ['The senator reads Voices of Iran aloud.', 'Iran', 'guard:name-of'],
    ['They saw Mary. Voices of Iran sang.', 'Iran', 'guard:name-of unless voices'],
  ]);
});

describe('German, where only some words show a noun to be a common one', () => {
  holds(
    [
      ['Man hat die neue Nordwind Paris gesehen.', 'Paris', 'pass:common-word'],
      ['Man hat mit kalter Nordwind Paris gesehen.', 'Paris', 'pass:common-word'],
      ['Man hat erneut Nordwind Paris gesehen.', 'Paris', 'guard:neighbour-before unless nordwind'],
      ['Man hat Christine Nordwind Paris gesehen.', 'Paris', 'guard:neighbour-before unless nordwind'],
    ],
    'de',
  );
});
