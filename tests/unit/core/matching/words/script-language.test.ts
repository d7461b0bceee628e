import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../../src/core/matching/words/script-language.ts';

describe('the language of a text', () => {
  it.each([
    ['zh', '中国政府表示欢迎'],
    ['ja', '日本の首相が訪問した'],
    ['ja', 'アルバニア'],
    ['ar', 'وصل الرئيس'],
    ['fa', 'رئیس‌جمهور گفت'],
    ['ru', 'Премьер приехал'],
    ['uk', 'Прем’єр приїхав'],
    ['el', 'Ο πρωθυπουργός μίλησε'],
    ['he', 'ראש הממשלה דיבר'],
    ['th', 'นายกรัฐมนตรีกล่าว'],
    ['ko', '총리가 말했다'],
  ])('is %s by its script where the page says none or English: “%s”', (lang, text) => {
    expect(languageOf(text, '')).toBe(lang);
    expect(languageOf(text, 'en-GB')).toBe(lang);
  });

  it.each([
    ['en', 'The prime minister spoke.'],
    ['de', 'Über die Straße – “für” 5 €'],
    ['sr-Cyrl', 'Премијер је говорио'],
    ['ur', 'وزیر اعظم نے کہا'],
    ['yi', 'דער פּרעמיער'],
    ['ko', '總理'],
    ['', 'The prime minister spoke.'],
    ['', ''],
  ])('is %j as declared where it may be written so: “%s”', (lang, text) => {
    expect(languageOf(text, lang)).toBe(lang);
  });

  it('stays as declared where another script is a name or a quotation', () => {
    expect(languageOf('The word παιδεία means more than lessons.', 'en')).toBe('en');
    expect(languageOf('He wrote Эди Рама on the wall', 'fr')).toBe('fr');
  });

  it('is that of the script which half of its letters are in', () => {
    expect(languageOf('abc αβγ', 'en')).toBe('el');
    expect(languageOf('abcd αβγ', 'en')).toBe('en');
  });

  it('counts letters alone: digits, signs and spaces are in no script', () => {
    expect(languageOf('2013 – 2025 – (αβγδ) + 100 %, 200 %, 300 %', 'en')).toBe('el');
    expect(languageOf('word word word word word αβγδ 12 34 56 78 90 !?', 'en')).toBe('en');
  });

  it('is as declared where there is no letter at all', () => {
    expect(languageOf('「…」、。', 'en')).toBe('en');
    expect(languageOf('१२३', 'en')).toBe('en');
  });

  it('is told by how the text begins, so that a long one takes no longer', () => {
    const latin = 'word '.repeat(40);
    expect(languageOf(latin + 'слово '.repeat(400), 'en')).toBe('en');
    expect(languageOf('слово '.repeat(40) + latin.repeat(10), 'en')).toBe('ru');
  });
});
