/**
 * The glossary's rules for forms, applied to a glossary whose forms were counted by a machine: demonyms, bare common
 * words, given names and pronouns are no forms; a surname is what a second mention is called. By general lists only.
 */
import dictionary from 'dictionary-en';
import { foldWord } from '../../src/core/matching/folding/fold-word.ts';
import { wordsOf } from '../../src/core/matching/words/language-words.ts';

/** An entity of a learned glossary: `[{key, name, forms}]`. */
export interface LearnedEntity {
  readonly key: string;
  readonly name: string;
  readonly forms: readonly string[];
}

/** What the rules leave of an entity. */
export interface KeptForms {
  readonly forms: readonly string[];
  /** Parts of the name that stand for it once it has been named in full. */
  readonly called: readonly string[];
  /** Common words of the name that stand for it where the page supports it. */
  readonly ambiguous: readonly string[];
  /** `form: reason`, one each. */
  readonly dropped: readonly string[];
}

const english = wordsOf('en');

/** The general English dictionary (SCOWL): common words are those it knows only in lower case, names those it lists with a capital. */
function readDictionary(): {
  readonly isCommonWord: (word: string) => boolean;
  readonly isProperName: (word: string) => boolean;
} {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const line of new TextDecoder().decode(dictionary.dic).split('\n')) {
    const word = line.split('/')[0]?.trim() ?? '';
    if (word !== '') (word === word.toLowerCase() ? lower : capital).add(word.toLowerCase());
  }
  const stemsOf = (word: string) =>
    [word, word.replace(/s$/u, ''), word.replace(/es$/u, '')].map((stem) => stem.toLowerCase());
  return {
    isCommonWord: (word) =>
      !stemsOf(word).some((stem) => capital.has(stem)) && stemsOf(word).some((stem) => lower.has(stem)),
    isProperName: (word) => capital.has(word.toLowerCase()),
  };
}

const { isCommonWord, isProperName } = readDictionary();
/** Who is of a faith is to the faith what a demonym is to a country. */
const FAITHS =
  /^(?:jew|jewish|muslim|moslem|islamic|christian|catholic|protestant|sunni|shia|shiite|hindu|sikh|buddhist)s?$/u;

function isOneWord(text: string): boolean {
  return !/\s/u.test(text);
}

function isAcronym(text: string): boolean {
  return text === text.toUpperCase() && text.replace(/\./gu, '').length <= 5;
}

/** Why a form is none, or undefined. `mixedCase` holds the folded forms of the whole glossary that are not in capitals. */
function reasonAgainst(form: string, name: string, mixedCase: ReadonlySet<string>): string | undefined {
  const folded = foldWord(form);
  const words = folded.split(/\s+/u);
  if (english.demonyms.has(words[words.length - 1] ?? '') && words.length <= 2) return 'demonym';
  if (FAITHS.test(folded) && form !== name) return 'demonym of a faith';
  if (form === form.toUpperCase() && form.length > 3 && (mixedCase.has(folded) || isProperName(folded))) {
    return 'a name in capitals';
  }
  if (form === name) return undefined;
  if (isAcronym(form) && form.length > 1) return undefined;
  if (words.every((word) => english.function.has(word))) return 'function word or pronoun';
  if (english.compoundTails.has(folded.split('-').pop() ?? '') && folded.includes('-')) return 'adjective';
  if (isOneWord(form) && (isCommonWord(form) || english.compass.has(folded))) return 'common word';
  return undefined;
}

/** Applies the rules to every entity of a glossary. */
export function applyFormRules(entities: readonly LearnedEntity[]): readonly KeptForms[] {
  const isMixed = (form: string) => form !== form.toUpperCase();
  const mixedCase = new Set(entities.flatMap(({ forms }) => forms.filter(isMixed).map(foldWord)));
  const owners = new Map<string, Set<string>>();
  for (const { key, name, forms } of entities) {
    for (const form of [name, ...forms].map(foldWord)) owners.set(form, (owners.get(form) ?? new Set()).add(key));
  }
  return entities.map(({ key, name, forms }) => {
    const isOthers = (form: string) => [...(owners.get(foldWord(form)) ?? [])].some((owner) => owner !== key);
    const kept: string[] = [];
    const called: string[] = [];
    const ambiguous: string[] = [];
    const dropped: string[] = [];
    const parts = name.split(/\s+/u);
    const isPart = (form: string) => parts.length > 1 && parts.includes(form);
    const isNamedLikePerson = looksLikePerson(parts, forms, isOthers);
    for (const form of forms) {
      const reason = reasonAgainst(form, name, mixedCase);
      if (isNamedLikePerson && isPart(form)) called.push(form);
      else if (isHomeOfTeam(form, name)) ambiguous.push(form);
      else if (reason === 'common word' && isPart(form)) ambiguous.push(form);
      else if (reason === undefined) kept.push(form);
      else dropped.push(`${form}: ${reason}`);
    }
    return { forms: kept, called, ambiguous, dropped };
  });
}

/**
 * Two or three capitalised words, the last of which stands for the whole, and what comes before it is no other entity
 * ("Miami" of the Dolphins) and no word of the dictionary's common ones ("Supreme" of the Court).
 */
function looksLikePerson(
  parts: readonly string[],
  forms: readonly string[],
  isOthers: (form: string) => boolean,
): boolean {
  const last = parts[parts.length - 1] ?? '';
  const before = parts.slice(0, -1);
  if (parts.length < 2 || parts.length > 4 || !forms.includes(last) || isCommonWord(last)) return false;
  if (isOthers(before.join(' '))) return false;
  return before.every((word) => /^\p{Lu}/u.test(word) && !isCommonWord(word) && !english.demonyms.has(foldWord(word)));
}

/** How the names of clubs and national sides end. */
const CLUB =
  /\s(?:A\.?F\.?C\.?|F\.?C\.?|C\.?F\.?|BSC|Calcio|(?:Cricket|Sport|Football|Basketball) Club|(?:football|cricket|basketball|hockey|rugby) team)$/u;

/**
 * "Cleveland" for the Cleveland Guardians, "LSU" for the LSU Tigers, "Oxford" for Oxford United F.C.: the name of a
 * town, county, country or school is no form of its team, unless the page speaks of the team.
 */
function isHomeOfTeam(form: string, name: string): boolean {
  if (!name.startsWith(`${form} `)) return false;
  const nickname = name.slice(form.length + 1);
  const isPlural = nickname.endsWith('s') && isOneWord(nickname) && isCommonWord(nickname);
  return isPlural || (CLUB.test(name) && isOneWord(form));
}
