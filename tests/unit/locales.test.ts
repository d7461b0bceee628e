/** The strings of every language against those of English. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '..', '..', 'assets', '_locales');
const WANTED = ['de', 'en', 'es', 'fa', 'fr', 'it', 'sq'];

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

function messagesOf(language: string): Messages {
  return JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')) as Messages; // the browsers parse it
}

const english = messagesOf('en');
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Names of messages, plurals under one name: languages differ in how many forms they have. */
const namesOf = (messages: Messages) => [...new Set(Object.keys(messages).map(withoutPlural))].sort();

/** Everything that may name a string: the manifest and all code. */
function readSource(): string {
  const root = join(FOLDER, '..', '..');
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  return ['manifest.json', ...files.map((file) => join('src', file))]
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
}

function withoutPlural(name: string): string {
  const stem = name.replace(PLURAL, '');
  return english[`${stem}_other`] === undefined ? name : `${stem}_*`;
}

const usedIn = (message: string) => [...message.matchAll(/\$(\w+)\$|%s/g)].map(([used]) => used.toLowerCase()).sort();

it('there are strings for the seven languages', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(WANTED);
});

it('every string is used somewhere', () => {
  const source = readSource();
  const isQuoted = (name: string) => [`'${name}'`, `"${name}"`, `__MSG_${name}__`].some((one) => source.includes(one));
  const isNamed = (word: string) => new RegExp(`\\b${word}\\b`).test(source);
  // `fault_${code}` makes a name of a prefix and a word; a row with choices makes it of its own name and the choice's.
  const prefixes = new Set([...source.matchAll(/`(\w+_)\$\{/g)].map(([, prefix = '']) => prefix));
  const isMade = (name: string) =>
    [...name.matchAll(/_/g)].some(({ index }) => {
      const [prefix, word] = [name.slice(0, index + 1), name.slice(index + 1)];
      return (prefixes.has(prefix) || isQuoted(name.slice(0, index))) && isNamed(word);
    });
  const unused = Object.keys(english).filter((name) => {
    const stem = name.replace(PLURAL, '');
    const titled = stem.replace(/Hint$/, '');
    return ![stem, titled].some((one) => isQuoted(one) || isMade(one));
  });
  expect(unused).toEqual([]);
});

describe.each(WANTED)('the strings in %s', (language) => {
  const messages = messagesOf(language);

  it('are those of English, no more and no less', () => {
    expect(namesOf(messages)).toEqual(namesOf(english));
  });

  it('say which language they are', () => {
    expect(messages.languageCode?.message).toBe(language);
  });

  it('have the plurals that the language needs for the numbers that occur', () => {
    const rules = new Intl.PluralRules(language);
    const forms = new Set([0, 1, 2, 3, 5, 11, 21, 100, 1000].map((count) => rules.select(count)));
    const plurals = namesOf(english).filter((name) => name.endsWith('_*'));
    const missing = plurals.flatMap((name) =>
      [...forms].map((form) => name.replace('*', form)).filter((form) => messages[form] === undefined),
    );
    expect(missing).toEqual([]);
  });

  it('name the placeholders of English, each with its place, and are neither empty nor padded', () => {
    const faults = Object.entries(messages).flatMap(([name, message]) =>
      faultsOf(message, english[name] ?? english[name.replace(PLURAL, '_other')]).map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('promise privacy in three sentences', () => {
    const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
    expect([...sentences.segment(messages.welcomePrivacy_text?.message ?? '')]).toHaveLength(3);
  });

  it('explain each setting in a line', () => {
    const hints = Object.entries(messages).filter(([name]) => /^options\w+Hint$/.test(name));
    expect(hints.length).toBeGreaterThan(25);
    expect(hints.filter(([, { message }]) => message.length > LONGEST_HINT || message.includes('\n'))).toEqual([]);
  });

  it.each([
    ['optionsKnownHint', 'cardKnow'],
    ['optionsRejectedHint', 'cardReject'],
    ['welcomeTask_known', 'cardKnow'],
  ])('call a button by its words: %s', (name, button) => {
    expect(messages[name]?.message).toContain(messages[button]?.message ?? button);
  });

  it('are not much longer than in English, or buttons and headings would break', () => {
    const long = Object.entries(messages).filter(([name, { message }]) => {
      const model = english[name] ?? english[name.replace(PLURAL, '_other')];
      return message.length > (model?.message.length ?? 0) * 1.6 + 10;
    });
    expect(long.map(([name]) => name)).toEqual([]);
  });
});

/** Two of the options page's lines at most, in the longest language. */
const LONGEST_HINT = 160;

/** A browser's shop shows no more of it than that. */
const LONGEST_DESCRIPTION = 132;

it.each(WANTED)('the description fits into the shops in %s', (language) => {
  expect(messagesOf(language).extensionDescription?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
});

function faultsOf({ message, placeholders = {} }: Message, model: Message | undefined): readonly string[] {
  const defined = Object.keys(placeholders).map((one) => `$${one.toLowerCase()}$`);
  const used = usedIn(message);
  const named = new Set(used.filter((one) => one !== '%s'));
  return [
    ...(message === '' || message.trim() !== message ? ['empty or padded'] : []),
    ...(model === undefined || used.join() !== usedIn(model.message).join()
      ? [`other placeholders: ${used.join()}`]
      : []),
    ...(defined.length !== named.size || !defined.every((one) => named.has(one))
      ? ['defines others than it uses']
      : []),
    ...Object.entries(placeholders).flatMap(([key, { content }]) =>
      content === model?.placeholders?.[key]?.content ? [] : [`$${key}$ is another substitution`],
    ),
  ];
}
