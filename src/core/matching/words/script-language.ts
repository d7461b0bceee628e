/** The language of a text by its script, where a page does not say its language or gives one that is not written so. */
import { primaryLanguage } from './primary-language.ts';

/** So many characters tell the script. */
const SAMPLE_UNITS = 200;
/** Everything outside of Latin letters, digits and punctuation: a cheap test that most texts pass. */
const OTHER = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufaff\ufb1d-\ufeff]/u;
/** Less than this share of the letters is a name or a quotation. */
const LEAST_SHARE = 0.5;

interface Script {
  readonly letters: RegExp;
  /** Languages written in it; a page that declares one of them is believed. */
  readonly written: ReadonlySet<string>;
  readonly guess: (sample: string) => string;
}

const languages = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SCRIPTS: readonly Script[] = [
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    written: languages('zh ja yue wuu ko'),
    guess: (sample) => (/[\u3041-\u30fa]/u.test(sample) ? 'ja' : 'zh'),
  },
  {
    letters: /\p{Script=Arabic}/gu,
    written: languages('ar fa ur ps ku ckb ug sd az pnb'),
    guess: (sample) => (/[\u067e\u0686\u0698\u06af\u06a9\u06cc]/u.test(sample) ? 'fa' : 'ar'),
  },
  {
    letters: /\p{Script=Cyrillic}/gu,
    written: languages('ru uk be bg sr mk kk ky tg mn sh bs uz tt ba cv os'),
    guess: (sample) => (/[іїєґ]/iu.test(sample) ? 'uk' : 'ru'),
  },
  { letters: /\p{Script=Greek}/gu, written: languages('el'), guess: () => 'el' },
  { letters: /\p{Script=Hebrew}/gu, written: languages('he iw yi ji'), guess: () => 'he' },
  { letters: /\p{Script=Thai}/gu, written: languages('th'), guess: () => 'th' },
  { letters: /\p{Script=Hangul}/gu, written: languages('ko'), guess: () => 'ko' },
];

/** The language (BCP 47) that a text is read in: the declared one, unless most of the text is in a script it is not written in. */
export function languageOf(text: string, declared: string): string {
  const sample = text.slice(0, SAMPLE_UNITS);
  if (!OTHER.test(sample)) return declared;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const { letters: own, written, guess } of SCRIPTS) {
    const count = sample.match(own)?.length ?? 0;
    if (count === 0 || count < letters * LEAST_SHARE) continue;
    return written.has(primaryLanguage(declared)) ? declared : guess(sample);
  }
  return declared;
}
