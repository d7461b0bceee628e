import { describe, expect, it } from 'vitest';
import { annotateText, found, lexiconOf, stopped } from '../lexicon-of.ts';

const lexicon = lexiconOf([
  {
    id: 'iran',
    name: 'Iran',
    kind: 'place',
    forms: [
      { text: 'إيران', lang: 'ar' },
      { text: 'ایران', lang: 'fa' },
      { text: '伊朗', lang: 'zh' },
      { text: 'Иран', lang: 'ru' },
    ],
  },
  {
    id: 'berlin',
    name: 'Berlin',
    kind: 'place',
    forms: [
      { text: 'Берлин', lang: 'ru' },
      { text: 'Berlino', lang: 'it' },
    ],
  },
  { id: 'china', name: 'China', kind: 'place', forms: [{ text: '中国', lang: 'ja' }] },
  { id: 'turkey', name: 'Turkey', kind: 'place', forms: [{ text: 'トルコ', lang: 'ja' }] },
  { id: 'islam', name: 'Islam', kind: 'concept', forms: [{ text: 'الإسلام', lang: 'ar' }] },
  { id: 'hamas', name: 'Hamas', forms: [{ text: 'حماس', lang: 'ar' }] },
]);
const inLanguage = (lang: string, text: string) => annotateText(lexicon, [text], { lang });

describe('a form in the name of a street or body', () => {
  it.each([
    ['fr', 'Elle habite rue de Berlin depuis un an.', 'Berlin'],
    ['fr', 'Il traverse la place de Berlin à pied.', 'Berlin'],
    ['fr', 'Elle habite rue d’Iran depuis un an.', 'Iran'],
    ['it', 'Abita in via Berlino da un anno.', 'Berlino'],
    ['es', 'Vive en la calle de Berlin.', 'Berlin'],
    ['ru', 'Она живёт на улице Берлин.', 'Берлин'],
    ['ru', 'Они встретились в гостинице Иран вечером.', 'Иран'],
    ['ar', 'أعلن بنك إيران ذلك أمس.', 'إيران'],
    ['ar', 'قال مقاتلون من لواء الإسلام ذلك.', 'الإسلام'],
    ['ar', 'قال مقاتلون من لواء «الإسلام» ذلك.', 'الإسلام'],
    ['ar', 'اجتمعت حركة فتح ولواء الإسلام أمس.', 'الإسلام'],
    ['ar', 'يسكن في شارع إيران منذ عام.', 'إيران'],
    ['fa', 'بانک ملی ایران بسته است.', 'ایران'],
    ['fa', 'خبرگزاری ایران نوشت.', 'ایران'],
    ['zh', '伊朗国家银行没有回应。', '伊朗'],
    ['zh', '伊朗之声没有回应。', '伊朗'],
    ['zh', '他爱吃伊朗菜和面包。', '伊朗'],
    ['ja', '中国電力は黙っていた。', '中国'],
    ['ja', 'トルコ石を買った。', 'トルコ'],
    ['ja', '中国テレビは黙っていた。', '中国'],
  ])('is stopped (%s: “%s”)', (lang, text, form) => {
    expect(stopped(inLanguage(lang, text))).toContain(`${form}:guard:name-head`);
    expect(found(inLanguage(lang, text))).toEqual([]);
  });

  it.each([
    ['fr', 'La place de l’Iran dans le monde grandit.', ['Iran=iran']],
    ['fr', 'Les rues de la ville. Berlin attend.', ['Berlin=berlin']],
    ['ar', 'أعلنت حركة حماس ذلك.', ['حماس=hamas']],
    ['ar', 'أعلنت حكومة إيران ذلك.', ['إيران=iran']],
    ['fa', 'دولت ایران پاسخ نداد.', ['ایران=iran']],
    ['zh', '伊朗政府和银行没有回应。', ['伊朗=iran']],
    ['zh', '伊朗与大学合作。', ['伊朗=iran']],
    ['zh', '伊朗古城没有回应。', ['伊朗=iran']],
    ['ja', '中国の銀行は黙っていた。', ['中国=china']],
  ])('is told from one beside such a word (%s: “%s”)', (lang, text, expected) => {
    expect(found(inLanguage(lang, text))).toEqual(expected);
  });
});
