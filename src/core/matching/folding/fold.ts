/**
 * Folding: what is left of a character once everything that does not tell two names apart is gone (case, diacritics,
 * the shape of dashes, apostrophes and spaces, harakat, invisible characters). Both the forms and the text of a page
 * are folded, so that "Durrës", "DURRES" and "Durr\u00ADës" are the same run of units.
 */

/** What a folded unit is to the tokeniser. */
export const SEPARATOR = 0;
/** Letter, digit or kept mark of a script written with spaces. */
export const WORD = 1;
/** Hangul: written with spaces, but particles are fused to names, and Latin names stand beside it without a space. */
export const HANGUL = 2;
/** A character of a script written without spaces: every one is a token of its own. */
export const UNSPACED = 3;
/** One of the four classes above. */
export type UnitClass = typeof SEPARATOR | typeof WORD | typeof HANGUL | typeof UNSPACED;

/** Stands for characters outside the basic plane that are no letters (emoji), so that surrogates in folded text are always letters. */
const PLACEHOLDER = 0xfffc;

/** Combining marks that tell no two names apart: Latin, Greek, Cyrillic, Hebrew points, Arabic harakat. Marks of Indic and South East Asian scripts are letters in all but name and stay. */
const DROPPED_MARK =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of combining marks are the very subject
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08ca-\u08e1\u08e3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/;

/** Invisible characters: soft hyphen, zero-width characters, direction marks, variation selectors; and the Arabic tatweel. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: variation selectors are listed, not applied
  /[\u00ad\u0640\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]/u;

const SPACE = /[\s\u0085\u2800]/;
const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u05be\u1806\u2e3a\u2e3b\ufe58\ufe63\uff0d';
const APOSTROPHES =
  "'\u2018\u2019\u201a\u201b`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u2032\u2035\u05f3\uff07\uff40";
const QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u05f4\u2033\u301d\u301e\u301f\uff02';
const MIDDLE_DOTS = '\u00b7\u0387\u2022\u2027\u2219\u22c5\u30fb\uff65';

/** Letters that Unicode does not decompose, or whose variants newspapers mix freely. Keys are lower case. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...pairs('ß ss æ ae œ oe ø o đ d ð d ɖ d þ th ł l ħ h ı i ŋ n ŧ t ĸ k ə a ƀ b ƶ z ʒ z ς σ'),
  // Arabic and Persian: alef maqsura, ta marbuta, Farsi ya and kaf, heh variants, alef wasla, gaf stays
  ...pairs('ى ي ة ه ی ي ے ي ک ك ڪ ك ہ ه ھ ه ە ه ٱ ا'),
]);

function pairs(list: string): [string, string][] {
  const words = list.split(' ');
  return Array.from({ length: words.length / 2 }, (_, i) => [words[2 * i] ?? '', words[2 * i + 1] ?? '']);
}

const LETTER_LIKE = /[\p{L}\p{N}\p{M}]/u;
const DECIMAL = /\p{Nd}/u;
/** Superscript digits are footnote marks, not part of the word ("Rama²"). */
const SUPERSCRIPT = /[\u00b2\u00b3\u00b9\u2070-\u207f]/;
const KEPT_WHOLE = /[\u0439\u0419\u3041-\u3096\u3099\u309a\u30a1-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7a3]/;

/**
 * The folded units of one code point: mostly one, none for marks and invisible characters, several for ligatures.
 * Spaces become U+0020, dashes `-`, apostrophes `'`, quotation marks `"`; letters are lower case without diacritics;
 * digits of every script are ASCII. A lone surrogate or a symbol outside the basic plane becomes `PLACEHOLDER`.
 * Characters that must be composed with the one before (see `composeUnits`) come back as they are.
 */
export function foldCodePoint(codePoint: number): string {
  const char = String.fromCodePoint(codePoint);
  if (codePoint < 0x80) return SPACE.test(char) ? ' ' : char === '`' ? "'" : char.toLowerCase();
  if (DROPPED_MARK.test(char) || INVISIBLE.test(char)) return '';
  const punctuation = foldPunctuation(char);
  if (punctuation !== undefined) return punctuation;
  if (codePoint >= 0xd800 && codePoint < 0xe000) return String.fromCharCode(PLACEHOLDER);
  if (codePoint > 0xff00 && codePoint < 0xff5f) return String.fromCharCode(codePoint - 0xfee0).toLowerCase();
  if (!LETTER_LIKE.test(char)) return foldSymbol(char);
  if (KEPT_WHOLE.test(char)) return char.toLowerCase();
  if (SUPERSCRIPT.test(char)) return char;
  return foldLetters(char);
}

/** Symbols keep their looks, but composed and decomposed ones (≁) are the same. */
function foldSymbol(char: string): string {
  const parts = Array.from(char.normalize('NFD'));
  if (parts[0] !== char) return parts.map((part) => foldCodePoint(part.codePointAt(0) ?? 0)).join('');
  return char.length > 1 ? String.fromCharCode(PLACEHOLDER) : char;
}

function foldPunctuation(char: string): string | undefined {
  if (SPACE.test(char)) return ' ';
  if (DASHES.includes(char)) return '-';
  if (APOSTROPHES.includes(char)) return "'";
  if (QUOTES.includes(char)) return '"';
  return MIDDLE_DOTS.includes(char) ? '\u00b7' : undefined;
}

function foldLetters(char: string): string {
  let folded = '';
  for (const part of char.toLowerCase().normalize('NFKD').toLowerCase()) {
    if (DROPPED_MARK.test(part) || INVISIBLE.test(part)) continue;
    folded += LETTERS.get(part) ?? (DECIMAL.test(part) ? foldDigit(part) : part);
  }
  return folded;
}

/** Decimal digits come in runs of ten from nought on, some side by side (the Unicode standard keeps them so). */
function foldDigit(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let first = codePoint;
  while (DECIMAL.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((codePoint - first) % 10);
}

const WORD_UNIT = /[\p{L}\p{N}\p{M}_\ud800-\udfff]/u;
const HANGUL_UNIT = /[\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7fb]/;
const UNSPACED_UNIT =
  /[\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ebd\u0ec0-\u0ece\u0edc-\u0edf\u1000-\u103f\u104e-\u109d\u1780-\u17d3\u17d7\u17dc\u17dd\u3005-\u3007\u3041-\u3096\u3099-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua9e0-\ua9fe\uaa60-\uaa7f\uf900-\ufaff\ud840-\ud8bf]/;

/** The class of a folded unit. A high surrogate stands for its pair; a low one has no class of its own and must not be asked for. */
export function classOfUnit(unit: number): UnitClass {
  const char = String.fromCharCode(unit);
  if (UNSPACED_UNIT.test(char)) return UNSPACED;
  if (HANGUL_UNIT.test(char)) return HANGUL;
  return WORD_UNIT.test(char) && !SUPERSCRIPT.test(char) ? WORD : SEPARATOR;
}

/**
 * The unit that `unit` makes together with the folded unit before it, or 0: kana with a voicing mark, Hangul jamo to
 * syllables, и with a breve to й. Everything else is folded decomposed, so NFC and NFD come out the same.
 */
export function composeUnits(before: number, unit: number): number {
  if (unit === 0x0306) return before === 0x0438 ? 0x0439 : 0;
  const isVoicing = unit === 0x3099 || unit === 0x309a;
  if (!isVoicing && !(unit >= 0x1161 && unit <= 0x1175) && !(unit >= 0x11a8 && unit <= 0x11c2)) return 0;
  const composed = String.fromCharCode(before, unit).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : 0;
}

/** Whether a UTF-16 unit of the original text belongs to the character before it though it left no folded unit: the end of a span takes it in. */
export function isTrailingMark(unit: number): boolean {
  if (unit < 0x0300) return false;
  if ((unit >= 0x1160 && unit <= 0x11ff) || unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f)
    return true;
  return unit === 0x0640 || (unit >= 0xfe00 && unit <= 0xfe0f) || DROPPED_MARK.test(String.fromCharCode(unit));
}
