import { describe, expect, it } from 'vitest';
import { annotateText, found, lexiconOf, stopped } from './lexicon-of.ts';

const lexicon = lexiconOf([
  {
    id: 'edi-rama',
    name: 'Edi Rama',
    kind: 'person',
    country: 'AL',
    forms: [
      { text: 'Эди Рама', lang: 'ru' },
      { text: 'إيدي راما', lang: 'ar' },
      { text: 'ادی راما', lang: 'fa' },
    ],
    roles: [{ role: 'Prime Minister of Albania', from: '2013-09-15' }],
    related: ['albania'],
  },
  {
    id: 'albania',
    name: 'Albania',
    kind: 'place',
    country: 'AL',
    forms: [
      { text: 'Albanien', lang: 'de' },
      { text: 'Albanie', lang: 'fr' },
      { text: 'Shqipëria', lang: 'sq' },
      { text: 'Албания', lang: 'ru' },
      { text: 'ألبانيا', lang: 'ar' },
      { text: '阿尔巴尼亚', lang: 'zh' },
      { text: 'アルバニア', lang: 'ja' },
    ],
  },
  {
    id: 'iran',
    name: 'Iran',
    kind: 'place',
    country: 'IR',
    forms: [
      { text: '伊朗', lang: 'zh' },
      { text: 'อิหร่าน', lang: 'th' },
    ],
  },
  { id: 'nato', name: 'North Atlantic Treaty Organization', short: 'NATO', forms: [{ text: 'OTAN' }] },
  { id: 'eu', name: 'European Union', short: 'EU', forms: [{ text: 'UE' }] },
  { id: 'ppe', name: 'Partido Popular', forms: [] },
  { id: 'barbados', name: 'Barbados', kind: 'place' },
]);

const inLanguage = (lang: string, ...paragraphs: readonly string[]) => annotateText(lexicon, paragraphs, { lang });

describe('German, where all nouns are capitalised', () => {
  it.each([
    ['Die Grenzen Albaniens sind offen.', ['Albaniens=albania']],
    ['Das ist Albaniens Regierung.', ['Albaniens=albania']],
    ['Der Amtsinhaber Edi Rama kam nach Albanien.', ['Edi Rama=edi-rama', 'Albanien=albania']],
    ['Das Bündnis NATO und die EU-Kommission tagten.', ['NATO=nato', 'EU=eu']],
    ['Die NATO-Staaten wollen, dass Iran Verhandlungen aufnimmt.', ['NATO=nato', 'Iran=iran']],
    ['Er sieht eine ernsthafte Gefahr für Albanien.', ['Albanien=albania']],
    ['Ministerpräsident Edi Rama sprach. Regierungschef Rama schwieg dann.', ['Edi Rama=edi-rama', 'Rama=edi-rama']],
    ['Die Regierung von Albanien tagte im Mai.', ['Albanien=albania']],
    ['Nach Angaben der NATO-Küstenwache kam ein EU-Schlepper.', ['NATO=nato', 'EU=eu']],
    // Behind a noun that nothing shows to be one: a person’s full name, a genitive and initials are whole there.
    ['Am Montag traf Amtsinhaber Edi Rama ein.', ['Edi Rama=edi-rama']],
    ['Am Montag traf Amtsinhaber Edi\n    Rama ein.', ['Edi\n    Rama=edi-rama']],
    ['Er sah Strände Albaniens.', ['Albaniens=albania']],
    ['Er rief Partner NATO an.', ['NATO=nato']],
  ])('finds the names in “%s”', (text, expected) => {
    expect(found(inLanguage('de', text))).toEqual(expected);
  });

  it.each([
    ['Zana Iran wohnt dort.', 'Iran:guard:neighbour-before'],
    ['Die Firma Iran Nordwind ist pleite.', 'Iran:guard:neighbour-after'],
    ['Der Ort Iran-Hausen liegt im Tal.', 'Iran:guard:hyphen'],
    ['Am Montag traf Amtsinhaber Rama ein.', 'Rama:guard:neighbour-before'],
    ['Am Montag traf Partei Partido Popular ein.', 'Partido Popular:guard:neighbour-before'],
    ['Er sah Strände Albanien.', 'Albanien:guard:neighbour-before'],
    ['Er sah Strände Barbados.', 'Barbados:guard:neighbour-before'],
  ])('keeps silent in “%s”', (text, stop) => {
    expect(stopped(inLanguage('de', text))).toContain(stop);
  });

  it('learns from the page that a neighbour is a common noun', () => {
    expect(found(inLanguage('de', 'Gegner Iran schwieg.'))).toEqual([]);
    expect(found(inLanguage('de', 'Gegner Iran schwieg.', 'Sie trafen einen Gegner.'))).toEqual(['Iran=iran']);
  });
});

describe('other languages with capitals', () => {
  it.each([
    [
      'fr',
      'Le président de l’Albanie a reçu M. Edi Rama et l’OTAN.',
      ['Albanie=albania', 'Edi Rama=edi-rama', 'OTAN=nato'],
    ],
    ['fr', 'Edi Rama parle. D’après elle, M. Rama écoute.', ['Edi Rama=edi-rama', 'Rama=edi-rama']],
    ['es', 'El gobierno de Albania y la UE hablaron el lunes.', ['Albania=albania', 'UE=eu']],
    [
      'it',
      'L’incontro di Edi Rama con la NATO. Il premier Rama tace.',
      ['Edi Rama=edi-rama', 'NATO=nato', 'Rama=edi-rama'],
    ],
    [
      'sq',
      'Kryeministri Edi Rama foli. Fjalët e Ramës u dëgjuan në Shqipëri.',
      ['Edi Rama=edi-rama', 'Ramës=edi-rama', 'Shqipëri=albania'],
    ],
    ['ru', 'Эди Рама приехал в Албанию.', ['Эди Рама=edi-rama', 'Албанию=albania']],
    ['ru', 'Вчера приехал Эди Рама. По словам Рамы, всё хорошо.', ['Эди Рама=edi-rama', 'Рамы=edi-rama']],
    ['ru', 'Президент Албании молчит. В Албании дождь.', ['Албании=albania', 'Албании=albania']],
    ['ru', 'Премьер-министр Албании Эди Рама молчит.', ['Албании=albania', 'Эди Рама=edi-rama']],
    ['tr', 'Başbakan Edi Rama geldi. Sonra Rama gitti.', ['Edi Rama=edi-rama', 'Rama=edi-rama']],
    ['tr', 'Dün Air Albania’nın Barbados uçuşu vardı.', ['Barbados=barbados']],
    ['tr', 'Dün Air Albania Barbados uçuşu vardı.', []],
    ['de', 'Edi Rama sprach. Die Rama-Kritiker schwiegen.', ['Edi Rama=edi-rama', 'Rama=edi-rama']],
    ['fr', 'L’ambassade de l’Iran a fermé.', ['Iran=iran']],
  ])('finds the names on a page in %s', (lang, text, expected) => {
    expect(found(inLanguage(lang, text))).toEqual(expected);
  });

  it.each([
    ['fr', 'Il lit La Voix de l’Albanie chaque jour.', 'Albanie:guard:name-of'],
    ['fr', 'Elle enseigne à l’Institut de l’Albanie nouvelle.', 'Albanie:guard:name-of'],
    ['fr', 'Elle lit l’Agence Albanie chaque jour.', 'Albanie:guard:neighbour-before'],
    ['ru', 'Иван Рама поёт.', 'Рама:guard:neighbour-before'],
    ['es', 'Votaron al Partido Popular Europeo.', 'Partido Popular:guard:neighbour-after'],
    ['it', 'Lavora per Air Albania da anni.', 'Albania:guard:neighbour-before'],
    ['pl', 'Pracuje w Air Albania od lat.', 'Albania:guard:neighbour-before'],
  ])('keeps silent inside longer names on a page in %s', (lang, text, stop) => {
    expect(stopped(inLanguage(lang, text))).toContain(stop);
  });

  it('does not read the region after a comma by the words of another language', () => {
    expect(found(inLanguage('es', 'Como en Albania, la comisión votó.'))).toEqual(['Albania=albania']);
  });
});

describe('scripts without capitals', () => {
  it.each([
    ['ar', 'وصل إيدي راما إلى ألبانيا.', ['edi-rama', 'albania']],
    ['fa', 'ادی راما سخن گفت.', ['edi-rama']],
    ['zh', '阿尔巴尼亚与伊朗断交。', ['albania', 'iran']],
    ['ja', 'アルバニアは断交した。', ['albania']],
    ['th', 'ประเทศอิหร่านตอบโต้', ['iran']],
  ])('finds the names on a page in %s', (lang, text, expected) => {
    expect(inLanguage(lang, text).mentions.map(({ entry }) => entry)).toEqual(expected);
  });
});

describe('phrases in which a form means something else', () => {
  const china = lexiconOf([
    { id: 'china', name: 'China', kind: 'place', forms: [{ text: '中国', lang: 'zh' }], not: ['发展中国家'] },
  ]);

  it('begin and end anywhere in scripts without spaces', () => {
    const text = '他在发展中国家工作。中国政府表示欢迎。';
    expect(found(annotateText(china, [text], { lang: 'zh' }))).toEqual(['中国=china']);
  });
});

describe('the language of a block', () => {
  it.each([
    ['', '阿尔巴尼亚与伊朗断交。', ['albania', 'iran']],
    ['en', '阿尔巴尼亚与伊朗断交。', ['albania', 'iran']],
    ['', 'アルバニアは断交した。', ['albania']],
    ['', 'وصل إيدي راما إلى ألبانيا.', ['edi-rama', 'albania']],
    ['en', 'ادی راما گفت که می‌آید.', ['edi-rama']],
    ['', 'Вчера Эди Рама приехал в Албанию.', ['edi-rama', 'albania']],
    ['zh-Hans', 'アルバニアは断交した。', []],
  ])('is told by its script where “%s” is not written so: “%s”', (lang, text, expected) => {
    expect(inLanguage(lang, text).mentions.map(({ entry }) => entry)).toEqual(expected);
  });

  it('goes before that of the page', () => {
    const { mentions } = annotateText(lexicon, ['Albanien ist klein.'], { lang: 'en' });
    expect(mentions).toEqual([]);
  });
});
