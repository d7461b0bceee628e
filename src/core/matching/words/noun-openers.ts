/**
 * What opens a description: articles, and in German whatever stands before a common noun.
 */
import { foldWord } from '../folding/fold-word.ts';
import { remember } from '../folding/remember.ts';
import openers from './noun-openers.json';
import { primaryLanguage } from './primary-language.ts';

/** All words folded. */
export interface NounOpeners {
  readonly articles: ReadonlySet<string>;
  /** Empty where nouns are written small. */
  readonly determiners: ReadonlySet<string>;
}

type OpenerFile = Readonly<Partial<Record<keyof NounOpeners, readonly string[]>>>;

const FILES: ReadonlyMap<string, OpenerFile> = new Map<string, OpenerFile>(Object.entries(openers));

const toSet = (lines: readonly string[] | undefined): ReadonlySet<string> =>
  new Set((lines ?? []).flatMap((line) => line.split(' ')).map(foldWord));

/** The openers of a language by its primary subtag, made anew: `nounOpenersOf` is for all but tests. */
export function openNounOpeners(lang: string): NounOpeners {
  const file = FILES.get(lang);
  return { articles: toSet(file?.articles), determiners: toSet(file?.determiners) };
}

/** More languages than any page is in. */
const MOST_LANGUAGES = 50;
const opened = remember(openNounOpeners, MOST_LANGUAGES);

/** The openers of a language (BCP 47); those of English where a page does not say its language, none for one without lists. */
export function nounOpenersOf(lang: string): NounOpeners {
  return opened(lang === '' ? 'en' : primaryLanguage(lang));
}
