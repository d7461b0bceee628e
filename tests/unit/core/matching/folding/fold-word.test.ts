import { describe, expect, it } from 'vitest';
import { foldText, foldWord } from '../../../../../src/core/matching/folding/fold-word.ts';

describe('a word', () => {
  it.each([
    ['in capitals', 'IRAN', 'iran'],
    ['of nothing but marked letters', 'ÉÇ', 'ec'],
    ['with a soft hyphen', 'Ti\u00adra\u00adna', 'tirana'],
    ['with a curled apostrophe', 'L’Iran', "l'iran"],
    ['with a long dash', 'Nagorno—Karabakh', 'nagorno-karabakh'],
    ['with a space that does not break', 'New\u00a0York', 'new york'],
    ['with a narrow space', '20\u202f000\u2009km', '20 000 km'],
    ['in full width', 'ＮＡＴＯ', 'nato'],
    ['with a ligature', 'oﬃce', 'office'],
    ['of nothing', '', ''],
  ])('%s is folded', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldWord(text)).toBe(folded);
  });
});
