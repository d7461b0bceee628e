/** What is refused, in the words of every language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOwnJson } from '../../../src/core/own-entries/own-json.ts';
import { planImport } from '../../../src/core/own-entries/plan-import.ts';
import { type Fault, type FaultCode, Refusal } from '../../../src/core/parsing/fault.ts';
import { ParseError } from '../../../src/core/parsing/reader.ts';
import { parseBackup } from '../../../src/core/settings/backup.ts';
import { readOwnCsv } from '../../../src/options/own/import-file.ts';
import type { Speech } from '../../../src/ui/translate.ts';
import { wordError, wordFault } from '../../../src/ui/word-error.ts';

type Messages = Readonly<
  Record<string, { message: string; placeholders?: Readonly<Record<string, { content: string }>> }>
>;

/** Speaks a language out of its file, as the browsers do. */
function speak(locale: string): Speech {
  const file = join(import.meta.dirname, '../../../assets/_locales', locale, 'messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  const t: Speech['t'] = (name, ...substitutions) => {
    const found = messages[name];
    if (found === undefined) throw new Error(`no message ${name}`);
    return found.message.replace(/\$(\w+)\$/g, (_, placeholder: string) => {
      const place = Number(found.placeholders?.[placeholder.toLowerCase()]?.content.slice(1));
      const value = substitutions[place - 1];
      if (value === undefined) throw new Error(`${name} asks for $${place}`);
      return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
    });
  };
  return { t, tCount: t, locale };
}

const ONE_OF_EACH: { readonly [C in FaultCode]: Fault<C> } = {
  missing: { code: 'missing' },
  notText: { code: 'notText', found: '7' },
  notFlag: { code: 'notFlag', found: '7' },
  notList: { code: 'notList', found: '7' },
  notObject: { code: 'notObject', found: '7' },
  notNumber: { code: 'notNumber', from: 1, to: 5, found: '7' },
  notWhole: { code: 'notWhole', from: 1, to: 5, found: '7' },
  notOneOf: { code: 'notOneOf', allowed: ['a', 'b'], found: '7' },
  unknownField: { code: 'unknownField', field: '"x"' },
  tooLong: { code: 'tooLong', most: 200, count: 201 },
  tooShort: { code: 'tooShort', least: 2 },
  tooMany: { code: 'tooMany', most: 50, count: 51 },
  noLetter: { code: 'noLetter' },
  oneCharacter: { code: 'oneCharacter', form: 'X' },
  functionWord: { code: 'functionWord', form: 'The' },
  badId: { code: 'badId', found: '"x"' },
  badDay: { code: 'badDay', found: '"x"' },
  linkScheme: { code: 'linkScheme' },
  linkCredentials: { code: 'linkCredentials' },
  linkCharacters: { code: 'linkCharacters' },
  sameEntry: { code: 'sameEntry', at: 2 },
  idTwice: { code: 'idTwice', id: 'own:x' },
  surplusCells: { code: 'surplusCells' },
  fileTooLarge: { code: 'fileTooLarge', megabytes: 6.24, most: 5 },
  fileNotText: { code: 'fileNotText' },
  tooDeep: { code: 'tooDeep', most: 8 },
  notJson: { code: 'notJson', line: 1200 },
  notEntriesFile: { code: 'notEntriesFile' },
  notBackup: { code: 'notBackup' },
  unknownVersion: { code: 'unknownVersion', found: '2' },
  noColumn: { code: 'noColumn', column: 'gist' },
  unknownColumn: { code: 'unknownColumn', column: 'x', known: ['name', 'gist', 'tags'] },
  columnTwice: { code: 'columnTwice', column: 'name' },
  badQuotes: { code: 'badQuotes', row: 4 },
  tooManyEntries: { code: 'tooManyEntries', most: 20_000, count: 20_001 },
  tooManyForms: { code: 'tooManyForms', most: 100_000, count: 102_001 },
  glossaryBroken: { code: 'glossaryBroken' },
  newerStored: { code: 'newerStored' },
  localFull: { code: 'localFull' },
  syncFull: { code: 'syncFull' },
  syncBusy: { code: 'syncBusy' },
};
const faults: readonly Fault[] = Object.values(ONE_OF_EACH);

const LANGUAGES = ['en', 'sq', 'de', 'fr', 'es', 'it', 'fa'];

describe.each(LANGUAGES)('in %s', (language) => {
  const speech = speak(language);
  const words = faults.map((fault) => wordFault(new Refusal(fault), speech));

  it('every fault has a sentence of its own, with the values it is about', () => {
    expect(new Set(words).size).toBe(faults.length);
    expect(words[faults.findIndex(({ code }) => code === 'functionWord')]).toContain('The');
    expect(words[faults.findIndex(({ code }) => code === 'unknownColumn')]).toMatch(/name.+gist.+tags/);
  });

  it('every one of those sentences is the language’s own', () => {
    const elsewhere = LANGUAGES.filter((other) => other !== language).map(speak);
    const others = new Set(elsewhere.flatMap((one) => faults.map((fault) => wordFault(new Refusal(fault), one))));
    expect(words.filter((sentence) => others.has(sentence))).toEqual([]);
  });
});

describe('the words for what is refused', () => {
  const english = speak('en');
  const why = (act: () => unknown, speech = english): string => {
    try {
      act();
    } catch (error) {
      return wordError(error, speech);
    }
    throw new Error('nothing was refused');
  };
  const refusedIn = (text: string, speech = english) =>
    planImport([], text.startsWith('[') ? readOwnJson(text) : readOwnCsv(text), '2030-01-01').refused.map(
      ({ at, error }) => `${at} ${wordError(error, speech)}`,
    );

  it('name the field and the item of a record', () => {
    expect(refusedIn('[{"name": "Abc", "gist": "g", "forms": ["AB", "the"]}, {"name": "Abd"}, 7]')).toEqual([
      '1 forms (2): “the” is an ordinary word that nearly every text has. Write more of the name, or an acronym in capitals.',
      '2 gist: This is missing. Fill it in.',
      '3 Must be fields in braces { }, not 7.',
    ]);
    expect(refusedIn('name,gist\nAbc,g,one, two\n')).toEqual([
      '2 There are more cells than columns. A text with a comma in it needs quotation marks around it.',
    ]);
  });

  it('name entry and field of a backup', () => {
    const file = { format: 'backgrounder-backup', version: 1, made: '2026-11-23', settings: {}, entries: [{}] };
    expect(why(() => parseBackup(JSON.stringify(file)))).toBe('Entry 1, name: This is missing. Fill it in.');
    expect(why(() => parseBackup(JSON.stringify({ ...file, entries: [7] })))).toBe(
      'Entry 1: Must be fields in braces { }, not 7.',
    );
    expect(why(() => parseBackup(JSON.stringify({ ...file, settings: { dwellMs: 1 } })))).toBe(
      'settings.dwellMs: Must be a whole number from 100 to 3,000, not 1.',
    );
  });

  it('keep what is quoted from a file apart in a sentence from right to left', () => {
    expect(refusedIn('[{"name": "the", "gist": "g"}]', speak('fa'))).toEqual([
      expect.stringMatching(/^1 \u2068name\u2069: «\u2068the\u2069» /),
    ]);
  });

  it('name the line of a broken file, in the digits of the language', () => {
    expect(why(() => readOwnJson('[\n{"name" "Abc"}]'))).toMatch('on line 2.');
    expect(why(() => readOwnJson('[\n{"name" "Abc"}]'), speak('fa'))).toMatch('سطر ۲');
    expect(why(() => readOwnCsv('name,gist\n"open,quote\n'))).toMatch('In row 2 a quotation mark');
  });

  it('are the error’s own where it has no fault of the reader’s', () => {
    expect(wordError(new Error('the disk is gone'), english)).toBe('the disk is gone');
    expect(wordError(new ParseError('form', 'must be known'), english)).toBe('form: must be known');
    expect(wordError('gone', english)).toBe('gone');
  });
});
