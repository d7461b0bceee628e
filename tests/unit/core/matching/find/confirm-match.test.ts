import { describe, expect, it } from 'vitest';
import { foundIn, table } from './found-in.ts';

describe('punctuation that belongs to a form', () => {
  table([
    ['the NET and .NET and net', ['.NET'], ['.NET']],
    ['.NET Core, NET Core', ['.NET Core'], ['.NET Core']],
    ['written in C -- not in C++', ['C++'], ['C++']],
    ['written in c++', ['C++'], []],
  ]);

  it('is not read from the text before, of which the buffer still holds the end', () => {
    expect(foundIn('written in C++', ['C++'])).toEqual(['C++']);
    expect(foundIn('written in C', ['C++'])).toEqual([]);
  });
});

describe('a word in a block of capitals', () => {
  table([
    ['THE PROBE LANDED ON MARS TODAY', ['Mars', 'MARS'], ['MARS']],
    ['THE PROBE LANDED ON MARS TODAY', ['MARS'], []],
    ['THEY ALL THANKED Aids WORKERS', ['AIDS'], ['Aids']],
  ]);
});

describe('what is left of a word without its prefix', () => {
  table([
    ['في وقم', ['قم'], [], 'ar'],
    ['في ومصر', ['مصر'], ['مصر'], 'ar'],
    ['في المصر', ['مصر'], [], 'ar'],
    ['في بالناتو', ['ناتو'], ['ناتو'], 'ar'],
  ]);
});

describe('a character that stands for several', () => {
  table([
    ['ﷺ', ['صلى الله عليه وسلم'], ['ﷺ'], 'ar'],
    ['قال ﷺ لهم', ['صلى', 'الله', 'وسلم'], [], 'ar'],
  ]);
});

describe('an inflected name', () => {
  table([
    ['IRanit', ['Iran'], [], 'sq'],
    ['IRANit', ['Iran'], [], 'sq'],
    ['IRANIT', ['Iran'], ['IRANIT'], 'sq'],
  ]);
});

describe('a name at one end of a text without spaces', () => {
  table([
    ['東京都', ['京都'], [], 'ja'],
    ['イランド', ['イラン'], [], 'ja'],
    ['京都', ['京都'], ['京都'], 'ja'],
  ]);
});
