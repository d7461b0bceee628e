/**
 * What languages do to the names that stand in their texts, as data. Everything is written folded (lower case, no
 * diacritics) and is used only in text whose language it belongs to.
 */
import { primaryLanguage } from '../words/primary-language.ts';

/** A fused ending of a name: a word that ends in `ending` may be the name that ends in `of` instead ("Rames" is "Rama": `es` of `a`). */
export interface FusedEnding {
  readonly ending: string;
  readonly of: string;
  /** The stem before the ending must end in one of these letters. */
  readonly after?: string;
}

/** What one language does to names. What is left out it does not do. */
export interface LanguageRules {
  /** Endings that fuse with a capitalised name and change its last letters; longest first is not needed. */
  readonly fused?: readonly FusedEnding[];
  /** Whether every word of a name is inflected (Владимира Путина), not only the last. */
  readonly everyWord?: boolean;
  /** Endings joined by a hyphen (NATO-s), by a colon (EU:n). */
  readonly hyphen?: readonly string[];
  readonly colon?: readonly string[];
  /** Whether any lower-case ending may follow a name after an apostrophe (Ankara'da). */
  readonly apostrophe?: boolean;
  /** Prepositions, conjunctions and articles written together with the word behind them. */
  readonly prefixes?: readonly Prefix[];
}

/** A word that starts with `prefix` may be the name that starts with `of` instead. */
export interface Prefix {
  readonly prefix: string;
  readonly of: string;
}

const words = (list: string): readonly string[] => list.split(' ');

/** `'s es/a ut:kgh'`: the ending, what it replaces, the letters it must follow. */
function endings(list: string): readonly FusedEnding[] {
  return words(list).map((item) => {
    const [head = '', after] = item.split(':');
    const [ending = '', of = ''] = head.split('/');
    return after === undefined ? { ending, of } : { ending, of, after };
  });
}

const prefixes = (list: string): readonly Prefix[] => words(list).map((prefix) => ({ prefix, of: '' }));

const GENITIVE_S: LanguageRules = { fused: endings('s') };

const ALBANIAN_JOINED = words('s se i in it ja je n ne t te ve u un ut a e es en et eve');
const POLISH_JOINED = words('u a owi em ie y i ow om ami ach');
const HUNGARIAN_JOINED = words(
  'ban ben nak nek t ot et at bol rol tol ba be ra re hoz hez val vel ert ig on en n kent es as os tel tal nal nel',
);

/** Masculine and feminine names of East Slavic; -ский and -ия before the shorter endings they contain. */
const RUSSIAN = endings(
  'ского/ский скому/ский ским/ский ском/ский ии/ия ию/ия ией/ия а:бвгджзйклмнпрстфхцчшщ у:бвгджзйклмнпрстфхцчшщ ' +
    'ом:бвгджзклмнпрстфхцчшщ ем:жцчшщ е:бвгджзклмнпрстфхцчшщ ым:вн ы/а и/а е/а у/а ой/а я/й ю/й ем/й е/й я/ь ю/ь ем/ь е/ь и/ь',
);
const UKRAINIAN = endings(
  'ського/ський ському/ський ським/ський ії/ія ію/ія ією/ія а:бвгджзйклмнпрстфхцчшщ у:бвгджзйклмнпрстфхцчшщ ' +
    'ом:бвгджзклмнпрстфхцчшщ ові:бвгджзклмнпрстфхцчшщ і:бвгджзклмнпрстфхцчшщ им:вн и/а і/а у/а ою/а я/й ю/й єм/й',
);

const ARABIC_PREFIXES: readonly Prefix[] = [
  ...prefixes('و ف ب ل ك ال وب ول فب فل وال بال فال كال لل ولل وبال'),
  { prefix: 'لل', of: 'ال' },
  { prefix: 'ولل', of: 'ال' },
];

const RULES: Readonly<Record<string, LanguageRules>> = {
  de: { fused: endings('s es:bdfgklmnprt') },
  nl: GENITIVE_S,
  da: GENITIVE_S,
  no: GENITIVE_S,
  sv: { fused: endings('s'), colon: words('s') },
  fi: { colon: words('n ssa ssa sta lla lle lta en in an ta a ksi han hun hon') },
  tr: { apostrophe: true },
  az: { apostrophe: true },
  hu: { hyphen: HUNGARIAN_JOINED },
  ro: { hyphen: words('ul ului uri urile a ei lui') },
  sq: {
    fused: endings(
      'i it in u:kgh ut:kgh un:kgh es/a en/a e/a es/e en/e a/e ise/ia ine/ia i/ia ' +
        't:aeiouyj n:aeiouyj se:i ne:i a:i ja:aeou',
    ),
    hyphen: ALBANIAN_JOINED,
  },
  pl: {
    fused: endings(
      'skiego/ski skiemu/ski skim/ski ii/ia ie/ia ji/ja a:bcdfghjklmnprstwz owi:bcdfghjklmnprstwz em:bcdfhjlmnprstwz ' +
        'iem:kg u:bcdfghjklmnprstwz ie:bdfmnprstwz y/a i/a ie/a e/a',
    ),
    everyWord: true,
    hyphen: POLISH_JOINED,
  },
  ru: { fused: RUSSIAN, everyWord: true, hyphen: words('а у ом е') },
  uk: { fused: UKRAINIAN, everyWord: true },
  ar: { prefixes: ARABIC_PREFIXES },
  he: { prefixes: prefixes('ו ה ב ל כ מ ש וה וב ול וכ ומ וש בה כש מה שב של שה לכ שמ') },
};

const NONE: LanguageRules = {};
const ALIASES: Readonly<Record<string, string>> = { iw: 'he', nb: 'no', nn: 'no', in: 'id', ji: 'yi', mo: 'ro' };

/** The primary subtag of a BCP 47 tag in lower case, old codes replaced by new ones; empty for an empty tag. */
export function rulesLanguage(tag: string): string {
  const primary = primaryLanguage(tag.trim());
  return Object.hasOwn(ALIASES, primary) ? (ALIASES[primary] ?? primary) : primary;
}

/** The rules of a language given by its primary subtag; none for a language not listed. */
export function rulesOf(language: string): LanguageRules {
  return Object.hasOwn(RULES, language) ? (RULES[language] ?? NONE) : NONE;
}

/** Korean particles and endings that stand right behind a name; they need no language, the script is proof enough. */
export const KOREAN_PARTICLES: readonly string[] = words(
  '은 는 이 가 을 를 의 에 에서 에게 에는 에도 에서는 에선 와 과 도 로 으로 만 까지 부터 보다 처럼 께서 이나 나 라고 이라고 라는 이라는 ' +
    '인 이며 며 이고 와의 과의 로부터 으로부터 측 측은 측이 이다 다 란 이란 에의 로는 으로는 만은 마저 조차 뿐 한테',
);

/** What may follow a name after an apostrophe in any language: the possessive and the contracted verbs. */
export const APOSTROPHE_ENDINGS: ReadonlySet<string> = new Set(words('s ll d ve re'));

/** What may stand before a name with an apostrophe between: elided articles and prepositions of French, Italian and Catalan. */
export const ELISIONS: ReadonlySet<string> = new Set(
  words(
    'l d m t s n j c qu lorsqu puisqu jusqu quoiqu presqu quelqu entr dell all nell sull dall coll quell un bell sant ' +
      'quest senz anch dov cos tutt mezz nessun alcun ciascun gl degl agl',
  ),
);

/** Ordinary words that are also acronyms: in a block of capitals nobody can tell US from us. By language; English where it is unknown. */
const ACRONYM_WORDS: Readonly<Record<string, ReadonlySet<string>>> & { readonly en: ReadonlySet<string> } = {
  en: new Set(
    words(
      'a act aid aids aim air all am an and are arm as ask at bad ban bar be bid big bill bit bus but buy by call can cap car care cast chip city cop cut ' +
        'dad day did do dot due east end era eve ever face fact fair far fast fee fit fix for from fund gas get go god had ham has he ' +
        'head help her hers him his hit hope hot how i idea if in into is it its jet job just kid law lay led less let life lot mad made man map mars may ' +
        'me men met most mrs must my name new no nor not now oar of off oil old on one open or our out over own pact pan par past pay peace per pet ' +
        'pin plan pop pro put ram rand rest rim rise run sad said sale salt sat save say sea see set she ship shot sit six so some son star start ' +
        'stem step stop sun tag tap tax tea team ten than that the them then they this tie tip to too top two up us use via want war was way we west wet ' +
        'what when where who why will win wish with yes yet you',
    ),
  ),
  de: new Set(
    words(
      'ab als am an auf aus bei bis da das dem den der des die du ein er es fur ihr im in ist ja man mit nie nur ob so um und uns vom von vor was wer wie wir wo zu zum zur',
    ),
  ),
  fr: new Set(
    words(
      'a au aux ce ces dans de des du elle en est et eu il ils je la le les leur ma me mes mon ne non nos on ont ou par pas pour qu que qui sa se ses si son sont sur ta te tu un une vu y',
    ),
  ),
  es: new Set(
    words(
      'a al con da de del e el en era es ha hay he la las le les lo los me mi muy no nos o para pero por que se ser si sin sobre son su sus te tu un una y ya',
    ),
  ),
  it: new Set(
    words(
      'a ai al che chi ci col con da dal dei del di e ed era fa gli ha ho i il in io la le lo ma mi ne nel no noi non o per piu se si solo sono su sua sul suo ti tra un una va vi',
    ),
  ),
  sq: new Set(
    words(
      'a ai ajo dhe do duke e ia ish ka kjo ku kur me mos na ne nga nje pa pas per po qe se si te tek ti tu ua une',
    ),
  ),
  pl: new Set(
    words(
      'a ale by co czy dla do i ich ile ja jak je jest ma mi my na nad nie o od on ona oni po pod sa sie ta tak tam te tej to tu ty u w we z za ze',
    ),
  ),
  tr: new Set(words('bir bu da de en ile iki ise kim mi mu ne o on ona su ve ya')),
};

/** Whether an acronym, folded, is also an ordinary word of the language. */
export function isAcronymWord(folded: string, language: string): boolean {
  const list = Object.hasOwn(ACRONYM_WORDS, language) ? ACRONYM_WORDS[language] : undefined;
  return (list ?? ACRONYM_WORDS.en).has(folded);
}

/** Whether it is one of any language. */
export function isAcronymWordAnywhere(folded: string): boolean {
  return Object.values(ACRONYM_WORDS).some((words) => words.has(folded));
}
