/**
 * glossary.md's rules for forms, applied to a glossary whose forms were counted by a machine: demonyms, bare common
 * words, given names and pronouns are no forms; a surname is what a second mention is called. By general lists only.
 */

import dictionary from 'dictionary-en';
import { foldWord } from '../../src/core/matching/fold-word.ts';
import { wordsOf } from '../../src/core/matching/language-words.ts';

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
  /** `form: reason`, one each. */
  readonly dropped: readonly string[];
}

const english = wordsOf('en');

/** Words of the general English dictionary (SCOWL) that it knows only in lower case; names it lists with a capital. */
function readCommonWords(): (word: string) => boolean {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const line of new TextDecoder().decode(dictionary.dic).split('\n')) {
    const word = line.split('/')[0]?.trim() ?? '';
    if (word !== '') (word === word.toLowerCase() ? lower : capital).add(word.toLowerCase());
  }
  return (word) => {
    const folded = word.toLowerCase();
    const stems = [folded, folded.replace(/s$/u, ''), folded.replace(/es$/u, '')];
    return !stems.some((stem) => capital.has(stem)) && stems.some((stem) => lower.has(stem));
  };
}

const isCommonWord = readCommonWords();

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
  if (form === form.toUpperCase() && form.length > 3 && mixedCase.has(folded)) return 'another form in capitals';
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
  return entities.map(({ name, forms }) => {
    const kept: string[] = [];
    const called: string[] = [];
    const dropped: string[] = [];
    const parts = name.split(/\s+/u);
    const last = parts[parts.length - 1] ?? '';
    const isPart = (form: string) => parts.length > 1 && parts.length <= 4 && parts.includes(form) && isOneWord(form);
    // Who is called by the last word of the name may be called by another word of it too; a place never is.
    const isSecondMention = (form: string) => isPart(form) && !isAcronym(form) && forms.includes(last);
    for (const form of forms) {
      if (isSecondMention(form)) {
        called.push(form);
        continue;
      }
      const reason = reasonAgainst(form, name, mixedCase);
      if (reason === undefined) kept.push(form);
      else dropped.push(`${form}: ${reason}`);
    }
    return { forms: kept, called, dropped };
  });
}
