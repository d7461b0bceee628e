import { describe, expect, it } from 'vitest';
import { judgeWord, ordinaryWordAt } from '../../../../../src/core/matching/guard/guard-words.ts';
import { switchOff } from '../../../../../src/core/matching/rules.ts';
import { wordsOf } from '../../../../../src/core/matching/words/language-words.ts';

/** A text, and the first place in it of a form. */
function place(text: string, form: string): readonly [text: string, start: number, end: number] {
  const start = text.indexOf(form);
  return [text, start, start + form.length];
}

const judge = (text: string, form: string) =>
  judgeWord(...place(text, form), { words: wordsOf('en'), on: switchOff(undefined) });

describe('a form that is also an ordinary word', () => {
  it.each([
    ['They met on 5 May in Paris.', 'May'],
    ['They met on May 5 in Paris.', 'May'],
    ['They have waited since May for it.', 'May'],
    ['May 5 was the day.', 'May'],
  ])('is a date in “%s”, whoever is called so', (text, form) => {
    expect(judge(text, form)).toEqual({ rule: 'guard:calendar', exceptSurnames: false });
  });

  it.each([
    ['May said so.', 'May'],
    ['They met May.', 'May'],
    ['The G7 May spoke to was small.', 'May'],
    ['They met May G7 officials said.', 'May'],
    ['Nobody saw Friday there.', 'Friday'],
  ])('may be a surname in “%s”', (text, form) => {
    expect(judge(text, form)).toEqual({ rule: 'guard:calendar', exceptSurnames: true });
  });

  it('may be a surname where it is a point of the compass', () => {
    expect(judge('They met West there.', 'West')).toEqual({ rule: 'guard:compass', exceptSurnames: true });
  });

  it.each(['5 KT was the yield.', 'The yield was 20KT that day.', 'The yield was 20 KT that day.'])(
    'is a unit behind the number in “%s”, whoever is called so',
    (text) => {
      expect(judge(text, 'KT')).toEqual({ rule: 'guard:unit', exceptSurnames: false });
    },
  );

  it.each(['KT was here.', 'They met a KT there.', 'They met in 2020, KT said.'])('is no unit in “%s”', (text) => {
    expect(judge(text, 'KT')).toBeUndefined();
  });
});

describe('a capital that may be the sentence’s', () => {
  it.each([
    ['Reading is a town.', 'Reading', 'reading'],
    ['It rained. Écu is a coin.', 'Écu', 'ecu'],
    ['E\u0301cu is a coin.', 'E\u0301cu', 'ecu'],
  ])('is that of one word at its start: “%s”', (text, form, word) => {
    expect(ordinaryWordAt(...place(text, form))).toBe(word);
  });

  it.each([
    ['inside a sentence', 'They saw Reading again.', 'Reading'],
    ['of an acronym', 'READING is an acronym.', 'READING'],
    ['of two names', 'Reading Festival is over.', 'Reading Festival'],
    ['of a word with others behind it', 'Reading week is over.', 'Reading week'],
    ['of a letter', 'X marks the place.', 'X'],
    ['of no capital at all', 'reading is good.', 'reading'],
  ])('is not that %s', (_what, text, form) => {
    expect(ordinaryWordAt(...place(text, form))).toBeUndefined();
  });
});
