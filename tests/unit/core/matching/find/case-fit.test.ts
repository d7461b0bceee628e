import { describe } from 'vitest';
import { table } from './found-in.ts';

describe('an acronym that is read as a word', () => {
  table([
    ['NaTO, NATo, Nato', ['NATO'], ['Nato']],
    ['the Summit of nato, the Summit of Nato', ['Summit of NATO'], ['Summit of Nato']],
    ['Mers2', ['MERS2'], []],
  ]);
});

describe('a term in small letters', () => {
  table([
    ['the 4G net', ['4g'], []],
    ['X', ['x'], []],
    ['State Of emergency', ['state of emergency'], []],
    ['State from Emergency, State From Emergency', ['state from emergency'], ['State From Emergency']],
    ['Winter of 2019 Riots', ['winter of 2019 riots'], ['Winter of 2019 Riots']],
  ]);
});

describe('a form with punctuation before it', () => {
  table([
    ['#METoo, #MEtoo, #MeToo', ['#MeToo'], ['#MeToo']],
    ['#Back to School, #Back To school', ['#back to school'], ['#Back to School']],
  ]);
});

describe('capitals inside of a word', () => {
  table([
    ['StrasSe, Strasse', ['Straße'], ['Strasse']],
    // Adlam, whose letters are pairs of units, has capitals too.
    ['\u{1e90a}\u{1e935}\u{1e92f}', ['\u{1e90a}\u{1e935}\u{1e92f}'], ['\u{1e90a}\u{1e935}\u{1e92f}'], 'ff'],
    ['\u{1e92c}\u{1e935}\u{1e92f}', ['\u{1e90a}\u{1e935}\u{1e92f}'], [], 'ff'],
    ['iPhone, Iphone, IPhone', ['iPhone'], ['iPhone', 'IPhone']],
  ]);
});
