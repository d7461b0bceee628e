import { describe, expect, it } from 'vitest';
import { findCandidates, findCandidatesIn } from '../../../../../src/core/matching/find/find-candidates.ts';
import { compileTermIndex, isMatchable } from '../../../../../src/core/matching/index/compile-term-index.ts';
import { openTermIndex } from '../../../../../src/core/matching/index/term-index.ts';
import { formOf, foundIn, indexOf, table } from './found-in.ts';

describe('folding', () => {
  table([
    ['ferry to Durres and Durr\u00ebs and Durre\u0308s', ['Durrës'], ['Durres', 'Durrës', 'Durre\u0308s']],
    ['Dorde Dukic met Đorđe Đukić', ['Đorđe Đukić'], ['Dorde Dukic', 'Đorđe Đukić']],
    ['Łódź, Lodz and Łódż', ['Łódź'], ['Łódź', 'Lodz', 'Łódż']],
    ['Malmo, Malmö, Lillestrøm, Lillestrom', ['Malmö', 'Lillestrom'], ['Malmo', 'Malmö', 'Lillestrøm', 'Lillestrom']],
    ['İzmir, Izmir and Diyarbakir', ['Izmir', 'Diyarbakır'], ['İzmir', 'Izmir', 'Diyarbakir']],
    ['Strasse and STRASSE der Nationen', ['Straße'], ['Strasse', 'STRASSE']],
    ['Œuvre and Oeuvre', ['Œuvre'], ['Œuvre', 'Oeuvre']],
    ['the oﬃce of Graﬁa', ['Grafia'], ['Graﬁa']],
    ['ＮＡＴＯ and Ｉｒａｎ', ['NATO', 'Iran'], ['ＮＡＴＯ', 'Ｉｒａｎ']],
    ['Côte d’Ivoire, Cote d`Ivoire', ["Côte d'Ivoire"], ['Côte d’Ivoire', 'Cote d`Ivoire']],
    [
      'Iran–Iraq War, Iran\u2011Iraq War, Iran‐Iraq War',
      ['Iran-Iraq War'],
      ['Iran–Iraq War', 'Iran\u2011Iraq War', 'Iran‐Iraq War'],
    ],
    ['al\u00adba\u00adnia: Al\u00adba\u00adnia', ['Albania'], ['Al\u00adba\u00adnia']],
    ['saw Haven\u00ad (old) here', ['Haven\u00ad'], ['Haven']],
    ['Ti\u200brana, Tirana\u200e.', ['Tirana'], ['Ti\u200brana', 'Tirana']],
    ['Edi\u00a0Rama, Edi\n   Rama, Edi \u2009Rama', ['Edi Rama'], ['Edi\u00a0Rama', 'Edi\n   Rama', 'Edi \u2009Rama']],
    ['The “Blue” Line', ['The "Blue" Line'], ['The “Blue” Line']],
    ['Rama² said, CO2 and CO₂', ['Rama', 'CO₂'], ['Rama', 'CO2', 'CO₂']],
    ['Facebook™ rules', ['Facebook'], ['Facebook']],
    ['\u{1d408}\u{1d42b}\u{1d41a}\u{1d427} in bold', ['Iran'], ['\u{1d408}\u{1d42b}\u{1d41a}\u{1d427}']],
    ['Σπύρος and ΣΠΥΡΟΣ', ['Σπυρος'], ['Σπύρος', 'ΣΠΥΡΟΣ'], 'el'],
    ['Горный и Горныи\u0306', ['Горный'], ['Горный', 'Горныи\u0306'], 'ru'],
    ['Орёл, Орел', ['Орёл'], ['Орёл', 'Орел'], 'ru'],
  ]);
});

describe('word boundaries', () => {
  table([
    ['Iranian, Iranians, Tiran, Irán', ['Iran'], ['Irán']],
    ['MEK1, MEK_2 and MEK.', ['MEK'], ['MEK']],
    ['Ramadan for Ramaa', ['Rama'], []],
    ['the e-Albania portal; eAlbania', ['e-Albania'], ['e-Albania']],
    ['e-Albania', ['Albania'], ['Albania']],
    ['COVID-19 and COVID-191', ['COVID-19'], ['COVID-19']],
    ['the U.S. Army, U.S.-led, (U.S.)', ['U.S.'], ['U.S.', 'U.S.', 'U.S.']],
    ['U.S.A. and U.S.Army', ['U.S.'], []],
    ['US, not us, U.S or US1', ['US'], ['US']],
    ['ASP.NET but .NET', ['.NET'], ['.NET']],
    ['C++ and C, C+', ['C++'], ['C++']],
    ['G7 leaders, G77', ['G7'], ['G7']],
    ["l'Iran, dell’Iran, O'Iran, Sana'Iran", ['Iran'], ['Iran', 'Iran'], 'it'],
    ["Sana'a, Sana.", ['Sana'], ['Sana']],
    ['“Iran” (Iran) Iran; Iran/Iraq', ['Iran'], ['Iran', 'Iran', 'Iran', 'Iran']],
    ['US-Iran talks', ['US', 'Iran'], ['US', 'Iran']],
    ['(a+)+$ [x] Iran.* \\b', ['(a+)', '[x]', 'Iran.*'], ['(a+)', '[x]', 'Iran.*']],
    ['__proto__ constructor', ['__proto__', 'constructor'], ['__proto__', 'constructor']],
    ['😀Iran😀', ['Iran'], ['Iran']],
    ['👩\u200d👩\u200d👧Iran👩🏽\u200d🚀, Iran🇮🇷', ['Iran'], ['Iran', 'Iran']],
    ['\ud83dIran\ude00 and Iran\ud83d', ['Iran'], ['Iran', 'Iran']],
    ['\u202eIran\u202c \u2067Iran\u2069', ['Iran'], ['Iran', 'Iran']],
  ]);
});

describe('initials', () => {
  table([
    ['The A.U. met; the A.A.U. did not, nor the C.A.U.', ['A.U.'], ['A.U.']],
    ['It rained.A.U. men came', ['A.U.'], ['A.U.']],
  ]);
});

describe('a form of one character', () => {
  table([
    ['X said so, on X.', ['X'], ['X', 'X']],
    ['x, X-ray, X.com, X1, AT&X, Xs', ['X'], []],
    ["X's owner", ['X'], ["X+'s"]],
  ]);
});

describe('possessives and joined endings', () => {
  table([
    ["Rama's plan, Rama’s", ['Rama'], ["Rama+'s", 'Rama+’s']],
    ["RAMA'S PLAN", ['Rama'], ["RAMA+'S"]],
    ["Rama'll go, Rama'd, Rama've", ['Rama'], ["Rama+'ll", "Rama+'d", "Rama+'ve"]],
    ["the Emirates' fleet; by Emirates'.", ['Emirates'], ["Emirates+'", 'Emirates']],
    ['brenda NATO-s, në NATO-n', ['NATO'], ['NATO+-s', 'NATO+-n'], 'sq'],
    ['NATO-s', ['NATO'], ['NATO'], 'en'],
    ['NATO-S', ['NATO'], ['NATO'], 'sq'],
    ["Erdoğan'ın Ankara'daki evi", ['Erdoğan', 'Ankara'], ["Erdoğan+'ın", "Ankara+'daki"], 'tr'],
    ["Ankara'daki", ['Ankara'], [], 'en'],
    ['EU:n ja Naton', ['EU'], ['EU+:n'], 'fi'],
    ['ONZ-u', ['ONZ'], ['ONZ+-u'], 'pl'],
  ]);
});

describe('inflection', () => {
  table([
    ['takimi i Ramës në Shqipërisë', ['Rama', 'Shqipëria'], ['Ramës', 'Shqipërisë'], 'sq'],
    ['fjalimi i Edi Ramës', ['Edi Rama', 'Rama'], ['Edi Ramës', '*Ramës'], 'sq'],
    ['Iranit, Iraku, Irakun', ['Iran', 'Irak'], ['Iranit', 'Iraku', 'Irakun'], 'sq'],
    ['Iranit', ['Iran'], [], 'en'],
    ['Irans Führung, des Bundestages', ['Iran', 'Bundestag'], ['Irans', 'Bundestages'], 'de'],
    ['IRANS PLAN', ['Iran'], ['IRANS'], 'de'],
    ['IranS', ['Iran'], [], 'de'],
    ['Irans leaders', ['Iran'], [], 'en'],
    ['USAs, NATOs', ['USA', 'NATO'], [], 'de'],
    ['встреча с Владимиром Путиным', ['Владимир Путин'], ['Владимиром Путиным'], 'ru'],
    ['в Албании и Иране', ['Албания', 'Иран'], ['Албании', 'Иране'], 'ru'],
    ['w Albanii, prezydenta Trumpa', ['Albania', 'Trump'], ['Albanii', 'Trumpa'], 'pl'],
    ['mars', ['Mara'], [], 'sq'],
  ]);
});

describe('prefixes and particles', () => {
  table([
    ['وإيران والأمم المتحدة', ['إيران', 'الأمم المتحدة'], ['إيران', 'الأمم المتحدة'], 'ar'],
    ['للأمم المتحدة', ['الأمم المتحدة'], ['أمم المتحدة'], 'ar'],
    ['بالناتو', ['ناتو'], ['ناتو'], 'ar'],
    ['وإيران', ['إيران'], [], 'fa'],
    ['إِيرَان إيـــران ايران', ['إيران'], ['إِيرَان', 'إيـــران', 'ايران'], 'ar'],
    ['مجاهدین and مجاهدين', ['مجاهدين'], ['مجاهدین', 'مجاهدين'], 'fa'],
    ['בטהרן ומאיראן', ['טהרן', 'איראן'], ['טהרן', 'איראן'], 'he'],
    ['צה״ל וצה"ל', ['צה"ל'], ['צה״ל', 'צה"ל'], 'he'],
    ['이란은 나토가 이란인들', ['이란', '나토'], ['이란+은', '나토+가'], 'ko'],
    ['NATO가, EU는', ['NATO', 'EU'], ['NATO', 'EU'], 'ko'],
    ['\u110b\u1175\u1105\u1161\u11ab은', ['이란'], ['\u110b\u1175\u1105\u1161\u11ab+은'], 'ko'],
  ]);
});

describe('scripts without spaces', () => {
  table([
    ['总理在伊朗说', ['伊朗'], ['伊朗'], 'zh'],
    ['東京都の人', ['京都'], [], 'ja'],
    ['京都の人', ['京都'], ['京都'], 'ja'],
    ['阿尔巴尼亚人', ['阿尔巴尼亚'], ['阿尔巴尼亚'], 'zh'],
    ['イランとイラク', ['イラン', 'ラン'], ['イラン'], 'ja'],
    ['エディ・ラマ首相', ['エディ・ラマ'], ['エディ・ラマ'], 'ja'],
    ['カ\u3099ーナ、ｶﾞｰﾅ', ['ガーナ'], ['カ\u3099ーナ', 'ｶﾞｰﾅ'], 'ja'],
    ['在NATO总部', ['NATO'], ['NATO'], 'zh'],
    ['ว่าอิหร่านโจมตี', ['อิหร่าน'], ['อิหร่าน'], 'th'],
    ['กานา', ['กาน'], [], 'th'],
    ['အီရန်နိုင်ငံသည်', ['အီရန်'], ['အီရန်'], 'my'],
  ]);
});

describe('case', () => {
  table([
    ['nato, Nato, NATO', ['NATO'], ['Nato', 'NATO']],
    ['Nato, NATO', ['?NATO'], ['NATO']],
    ['Mek, mek, MEK', ['MEK'], ['MEK']],
    ['Unhcr, UNHCR', ['UNHCR'], ['UNHCR']],
    ['Covid-19', ['COVID-19'], ['Covid-19']],
    ['Nato Parliamentary Assembly', ['NATO Parliamentary Assembly'], ['Nato Parliamentary Assembly']],
    ['EDI RAMA, edi rama, Edi rama', ['Edi Rama'], ['EDI RAMA']],
    [
      'State of emergency. A state of emergency: STATE OF EMERGENCY',
      ['state of emergency'],
      ['State of emergency', 'state of emergency', 'STATE OF EMERGENCY'],
    ],
    ['State of Emergency Declared', ['state of emergency'], ['State of Emergency']],
    ['state Of emergency, state of Emergency', ['state of emergency'], []],
    ['Bay Of Pigs', ['Bay of Pigs'], ['Bay Of Pigs']],
    ['E-Albania is down', ['e-Albania'], ['E-Albania']],
    ['TELL US WHO DID IT TO AID THEM', ['US', 'WHO', 'AID', 'IT'], []],
    ['The US and the WHO', ['US', 'WHO'], ['US', 'WHO']],
    ['NATO TELLS IRAN TO STOP', ['NATO', 'Iran'], ['NATO', 'IRAN']],
    ['US', ['US'], ['US']],
  ]);
});

describe('language', () => {
  table([
    ['OMPI', ['OMPI@fr'], ['OMPI'], 'fr-CA'],
    ['OMPI', ['OMPI@fr'], [], 'en'],
    ['OMPI', ['OMPI@fr'], [], ''],
    ['צבא', ['צבא@he'], ['צבא'], 'iw'],
  ]);

  it('gives a form of any language and one of this language as two meanings of one span', () => {
    const [candidate] = findCandidates(indexOf(['UE', 'UE@fr', 'UE@de']), 'L’UE', { lang: 'fr' });
    expect(candidate?.meanings).toEqual([
      { form: 'UE', entry: 0, source: 'name', ambiguous: false },
      { form: 'UE', entry: 1, source: 'name', ambiguous: false, lang: 'fr' },
    ]);
  });
});

describe('overlap', () => {
  table([
    ['the Bank of Albania', ['Bank of Albania', 'Albania'], ['Bank of Albania', '*Albania']],
    ['West Bank of Albania', ['West Bank', 'Bank of Albania', 'Albania'], ['West Bank', 'Albania']],
    ['New York Times', ['New York', 'New York Times', 'York Times'], ['New York Times', '*New York', '*York Times']],
  ]);

  it('keeps a name that begins inside another name of the same entry, but no surname', () => {
    const index = openTermIndex(compileTermIndex([formOf('Xi Jinping', 1), formOf('President Xi', 1)]));
    const found = findCandidates(index, 'President Xi Jinping', { lang: 'en' });
    expect(found.map(({ start, end, nested }) => [start, end, nested])).toEqual([
      [0, 12, false],
      [10, 20, false],
    ]);
    const surname = openTermIndex(
      compileTermIndex([formOf('Vice Rama', 1), { ...formOf('Rama Edi', 1), source: 'called' }]),
    );
    expect(findCandidates(surname, 'Vice Rama Edi', { lang: 'en' })).toMatchObject([{ start: 0, end: 9 }]);
  });

  it('sees two indexes as one', () => {
    const bundled = indexOf(['West Bank', 'Bank of Albania']);
    const own = openTermIndex(compileTermIndex([formOf('The West Bank', 7), formOf('Albania', 8)]));
    const found = findCandidatesIn([bundled, own], 'The West Bank of Albania', { lang: 'en' });
    expect(found.map(({ start, end, nested, meanings }) => [start, end, nested, meanings[0]?.entry])).toEqual([
      [0, 13, false, 7],
      [4, 13, true, 0],
      [17, 24, false, 8],
    ]);
  });
});

describe('a text that is read in several stretches', () => {
  /** How long one is. */
  const STRETCH = 8_192;
  const names = ['North Atlantic Treaty Organization', 'Edi Rama', 'A.U.', 'Iran', 'Reading'];
  const passage =
    'The North Atlantic Treaty Organization met Edi Rama’s envoy, dell’Iran, O’Iran, the A.A.U. and the A.U. in Reading.';
  const expected = ['North Atlantic Treaty Organization', 'Edi Rama+’s', 'Iran', 'A.U.', 'Reading'];

  it('is read as if in one, wherever they meet', () => {
    expect(foundIn(passage, names)).toEqual(expected);
    const index = indexOf(names);
    const alone = findCandidates(index, passage, { lang: 'en' }).map(({ start, fullEnd }) => [start, fullEnd]);
    for (let before = STRETCH - 2 * passage.length; before < STRETCH; before += 3) {
      const text = `${'and so '.repeat(before / 7).padEnd(before, '.')} ${passage} ${'and so on '.repeat(20)}`;
      const found = findCandidates(index, text, { lang: 'en' });
      const at = before + 1;
      expect(found.map(({ start, fullEnd }) => [start - at, fullEnd - at])).toEqual(alone);
    }
  });

  it('goes on behind a word that fills more than one', () => {
    expect(foundIn(`${'a'.repeat(70_000)} Edi Rama spoke`, names)).toEqual(['Edi Rama']);
  });

  it('begins with a name behind white space that fills the first', () => {
    for (let spaces = STRETCH - 4; spaces < STRETCH + 4; spaces += 1) {
      expect(foundIn(`${' '.repeat(spaces)}Edi Rama spoke`, names)).toEqual(['Edi Rama']);
    }
  });
});

describe('nothing to read, or to find', () => {
  it('is answered with silence', () => {
    expect(foundIn('', ['Iran'])).toEqual([]);
    expect(foundIn('Iran', [])).toEqual([]);
  });
});

describe('isMatchable', () => {
  it('refuses half a character, which would be found in the middle of a whole one', () => {
    expect(isMatchable('Ab\ud879')).toBe(false);
    expect(isMatchable('Ab\ud879\udc00')).toBe(true);
  });

  it.each([
    ['X', true],
    ['C++', true],
    ['', false],
    ['+-!', false],
    ['\u0301\u200b', false],
    ['a'.repeat(255), true],
    ['a'.repeat(256), false],
    [`(${'a'.repeat(255)}`, true],
  ])('says of %j: %j', (text, expected) => {
    expect(isMatchable(text)).toBe(expected);
  });
});
