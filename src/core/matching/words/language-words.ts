/**
 * The general word lists behind guard and resolve, one file a language under `words/`. A list says what is true of the
 * language (these are its weekdays), never what one text happened to need.
 */
import { foldWord } from '../folding/fold-word.ts';
import { remember } from '../folding/remember.ts';
import ar from './ar.json';
import de from './de.json';
import en from './en.json';
import es from './es.json';
import fa from './fa.json';
import fr from './fr.json';
import givenNames from './given-names.json';
import it from './it.json';
import ja from './ja.json';
import nl from './nl.json';
import { type NounOpeners, nounOpenersOf } from './noun-openers.ts';
import pl from './pl.json';
import { primaryLanguage } from './primary-language.ts';
import pt from './pt.json';
import ru from './ru.json';
import sq from './sq.json';
import tr from './tr.json';
import zh from './zh.json';

/** All words folded (lower case, no diacritics). */
export interface LanguageWords extends NounOpeners {
  /** Articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs: what opens a sentence and is no name. */
  readonly function: ReadonlySet<string>;
  /** Titles, offices and occupations, before or after a name. */
  readonly titles: ReadonlySet<string>;
  /** How words end that are titles by composition (German: Außen-minister). */
  readonly titleEndings: readonly string[];
  /** Forms of address, which stand before nothing but a person's name. */
  readonly courtesy: ReadonlySet<string>;
  /** Function words that are other words besides, so that inside a sentence their capital may be a name's. */
  readonly homonyms: ReadonlySet<string>;
  /** Bodies and groups named after a country or town, which are no part of its name ("US *troops*"), unless more follows. */
  readonly collectives: ReadonlySet<string>;
  /** How words end that open a sentence and are no names ("Addressing …"). */
  readonly verbEndings: readonly string[];
  /** Words that may stand between a name and an office ("US *foreign* minister"). */
  readonly titleModifiers: ReadonlySet<string>;
  /** Nationalities and other words for who lives where. Empty where they are written small: a capital makes them part of a name ("Banco Central *Europeo*"). */
  readonly demonyms: ReadonlySet<string>;
  /** Faiths and parties as adjectives, where they are capitalised. */
  readonly affiliations: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Words before a month that show it to be one ("since May"). */
  readonly dateWords: ReadonlySet<string>;
  readonly compass: ReadonlySet<string>;
  /** Prepositions inside names ("Voice *of* America"). */
  readonly nameLinks: ReadonlySet<string>;
  /** Lower-case words that occur only inside the names of persons ("van", "bin"). */
  readonly particles: ReadonlySet<string>;
  /** Capitalised heads that make no name with what follows the preposition ("President of …", "Parts of …"). */
  readonly openHeads: ReadonlySet<string>;
  /** Heads that make no name with what follows, where their capital is the sentence's ("*Friends* of …" inside a sentence is a body). */
  readonly commonHeads: ReadonlySet<string>;
  /** Common nouns whose name is what follows: streets, squares, hotels ("*rue* de Berlin"). */
  readonly streetHeads: ReadonlySet<string>;
  /** Common nouns that make the name of a body of the place behind them, in scripts without capitals (*بنك* إيران). */
  readonly bodyHeads: ReadonlySet<string>;
  /** Adjectives between such a noun and the place (بانک *ملی* ایران). */
  readonly bodyLinks: ReadonlySet<string>;
  /** How names of bodies end that begin with a place, in scripts without spaces (中国*银行*). Not folded, nor the next. */
  readonly bodyTails: readonly string[];
  /** Signs at which such a name is at an end at the latest. */
  readonly bodyBreaks: readonly string[];
  /** Second parts that make an adjective of a name ("US-*led*"). */
  readonly compoundTails: ReadonlySet<string>;
  /** Second parts of a compound that leave the first its meaning (German: EU-*Kommission*, NATO-*Staaten*). */
  readonly compoundHeads: ReadonlySet<string>;
  /** How common nouns end where all nouns are capitalised. Empty elsewhere. */
  readonly nounEndings: readonly string[];
  /** Abbreviations with a dot that begin a name ("St. Louis"). */
  readonly nameAbbreviations: ReadonlySet<string>;
  /** Abbreviations with a dot that say what kind of body a name is ("Co. of …"). */
  readonly bodyAbbreviations: ReadonlySet<string>;
  /** What tells bearers of one name apart ("Jr", "III"). */
  readonly generations: ReadonlySet<string>;
  /** What stands beside a place's name where its team is meant ("England *striker*"). */
  readonly teamWords: ReadonlySet<string>;
  /** Units of measure as they follow a number. */
  readonly units: ReadonlySet<string>;
}

type ListName = Exclude<keyof LanguageWords, keyof NounOpeners>;
type WordFile = Readonly<Partial<Record<ListName, readonly string[]>>>;

const ENGLISH: WordFile = en;
const FILES: ReadonlyMap<string, WordFile> = new Map([
  ['en', ENGLISH],
  ['de', de],
  ['fr', fr],
  ['es', es],
  ['it', it],
  ['sq', sq],
  ['pt', pt],
  ['nl', nl],
  ['pl', pl],
  ['ru', ru],
  ['tr', tr],
  ['ar', ar],
  ['fa', fa],
  ['zh', zh],
  ['ja', ja],
]);

function split(lines: readonly string[] | undefined): readonly string[] {
  return (lines ?? []).flatMap((line) => line.split(' ')).map(foldWord);
}

/** Looked for in the text itself: folding would take the voicing marks off Japanese. */
function asWritten(lines: readonly string[] | undefined): readonly string[] {
  return (lines ?? []).flatMap((line) => line.split(' '));
}

/** The lists of a language by its primary subtag, made anew: `wordsOf` is for all but tests. */
export function openWords(lang: string): LanguageWords {
  const file = FILES.get(lang) ?? {};
  const set = (key: ListName): ReadonlySet<string> => new Set(split(file[key]));
  // Initials, generations and units are the same in every language that has them.
  const shared = (key: ListName): ReadonlySet<string> => new Set([...split(ENGLISH[key]), ...set(key)]);
  return {
    ...nounOpenersOf(lang),
    function: set('function'),
    titles: set('titles'),
    titleEndings: split(file.titleEndings),
    courtesy: set('courtesy'),
    homonyms: set('homonyms'),
    collectives: set('collectives'),
    verbEndings: split(file.verbEndings),
    titleModifiers: set('titleModifiers'),
    demonyms: set('demonyms'),
    affiliations: set('affiliations'),
    weekdays: set('weekdays'),
    months: set('months'),
    dateWords: set('dateWords'),
    compass: set('compass'),
    nameLinks: set('nameLinks'),
    particles: set('particles'),
    openHeads: set('openHeads'),
    commonHeads: set('commonHeads'),
    streetHeads: set('streetHeads'),
    bodyHeads: set('bodyHeads'),
    bodyLinks: set('bodyLinks'),
    bodyTails: asWritten(file.bodyTails),
    bodyBreaks: asWritten(file.bodyBreaks),
    compoundTails: set('compoundTails'),
    compoundHeads: set('compoundHeads'),
    nounEndings: split(file.nounEndings),
    nameAbbreviations: shared('nameAbbreviations'),
    bodyAbbreviations: shared('bodyAbbreviations'),
    generations: shared('generations'),
    teamWords: set('teamWords'),
    units: shared('units'),
  };
}

/** More languages than any page is in. */
const MOST_LANGUAGES = 50;
const opened = remember(openWords, MOST_LANGUAGES);

/**
 * The lists of a language (BCP 47). A page that does not say its language is read as English; a language without
 * lists gets empty ones, so that every capitalised neighbour counts.
 */
export function wordsOf(lang: string): LanguageWords {
  return opened(lang === '' ? 'en' : primaryLanguage(lang));
}

const GIVEN_NAMES: ReadonlySet<string> = new Set(split(givenNames));

/** Whether a folded word is a common given name of some language, so that what follows it is a person's surname. */
export function isGivenName(folded: string): boolean {
  return GIVEN_NAMES.has(folded.split('-')[0] ?? folded);
}

/** Whether a folded word is a title or office of the language, by itself or by composition. */
export function isTitle(words: LanguageWords, folded: string): boolean {
  return words.titles.has(folded) || words.titleEndings.some((ending) => folded.endsWith(ending));
}
