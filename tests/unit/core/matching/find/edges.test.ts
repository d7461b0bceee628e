import { describe } from 'vitest';
import { table } from './found-in.ts';

describe('what stands before a form', () => {
  table([
    ["she said 'Iran' twice", ['Iran'], ['Iran']],
    ['plus qu’Iran', ['Iran'], ['Iran'], 'fr'],
    ['à Basel’Iran', ['Iran'], [], 'fr'],
    ["the letter 'Q' alone", ['Q'], ['Q']],
    ['人X', ['X'], [], 'zh'],
    ['用.NET写', ['.NET'], ['.NET'], 'zh'],
  ]);
});

describe('a form that ends in a character that is nothing', () => {
  table([
    ['in Iran', ['Iran\u0000'], []], // there is none behind the end of the text
    ['in Iran\u0000.', ['Iran\u0000'], ['Iran\u0000']],
  ]);
});

describe('a dot before a form', () => {
  table([
    ['J.Rama sang', ['Rama'], ['Rama']],
    ['and so...A.U. men came', ['A.U.'], ['A.U.']],
    ['by A/A.U. men', ['A.U.'], ['A.U.']],
    ['by A.A.U. men', ['A.U.'], []],
  ]);
});

describe('what stands behind a form', () => {
  table([
    ['X人', ['X'], [], 'zh'],
    ['他们说U.S.军', ['U.S.'], ['U.S.'], 'zh'],
    ['C++ is no C', ['C'], ['C']],
    ['EU.n, EU/n ja EU:n', ['EU'], ['EU', 'EU', 'EU+:n'], 'fi'],
    ["NATO'da", ['NATO'], ["NATO+'da"], 'tr'],
    // The longest ending, and a word that goes on for longer.
    ['Ankara’dakilerinden', ['Ankara'], ['Ankara+’dakilerinden'], 'tr'],
    ['Ankara’dakilerdenmisiniz', ['Ankara'], [], 'tr'],
  ]);
});

describe('an apostrophe alone behind a form', () => {
  table([
    ["the Emirates' fleet", ['Emirates'], ["Emirates+'"]],
    ['‘sanctions on Iran’ were meant', ['Iran'], ['Iran']],
    ['‘the siege of Basra’ was meant', ['Basra'], ['Basra']],
    ['‘made in the U.S.’ was meant', ['U.S.'], ['U.S.']],
  ]);
});
