/** An entry that the reader wrote: what it is, and what is accepted as one. */
import { isPartialDate } from '../glossary/dates.ts';
import { BARE_ENTRY, ENTRY_KINDS, type Entry, type EntryId, type EntryKind, surnameIn } from '../glossary/entry.ts';
import { hostOf, readWebAddress } from '../glossary/web-address.ts';
import { isMatchable } from '../matching/index/compile-term-index.ts';
import { flag, list, object, oneOf, optional, ParseError, type Read, showValue, text } from '../parsing/reader.ts';
import { cleanLine, cleanPage } from './clean-text.ts';
import { isFunctionWord } from './function-word.ts';
import { OWN_PACK } from './own-pack.ts';

/** A name or form, in UTF-16 code units. */
export const LONGEST_FORM = 200;
/** Any other text of an entry, in UTF-16 code units. */
export const LONGEST_TEXT = 4000;
const MOST_FORMS = 50;
const MOST_TAGS = 20;
const LONGEST_TAG = 60;

/** What the reader writes of one thing. */
export interface OwnEntry {
  /** `own:<slug>`, for life. */
  readonly id: EntryId;
  readonly name: string;
  readonly kind: EntryKind;
  /** Further forms, the name not among them; each once. */
  readonly forms: readonly string[];
  readonly gist: string;
  /** May be empty. */
  readonly background: string;
  readonly tags: readonly string[];
  /** Where it is from. */
  readonly link?: string;
  /** Shown in the extension's own surfaces only: never painted on a page nor handed to one. */
  readonly isPrivate: boolean;
  /** Hides a bundled entry of the same form. */
  readonly shadows: boolean;
  /** The day it was last edited, `YYYY-MM-DD`. */
  readonly reviewed: string;
}

const ID = /^own:[a-z0-9]+(?:-[a-z0-9]+)*$/;

const cleaned =
  (clean: (text: string) => string, max: number, min = 0): Read<string> =>
  (value, path) =>
    text(max, min)(clean(text(4 * max)(value, path)), path); // the raw text is bounded before it is worked on

/** A name or form: one line that the engine can find and that is not an ordinary word. */
const form: Read<string> = (value, path) => {
  const line = cleaned(cleanLine, LONGEST_FORM, 1)(value, path);
  if (!isMatchable(line)) throw new ParseError(path, { code: 'noLetter' });
  if (Array.from(line).length === 1) throw new ParseError(path, { code: 'oneCharacter', form: line });
  if (isFunctionWord(line)) throw new ParseError(path, { code: 'functionWord', form: line });
  return line;
};

const id: Read<string> = (value, path) => {
  const given = text(100, 5)(value, path);
  if (!ID.test(given)) throw new ParseError(path, { code: 'badId', found: showValue(given) });
  return given;
};

const day: Read<string> = (value, path) => {
  const given = text(10, 10)(value, path);
  if (!isPartialDate(given)) throw new ParseError(path, { code: 'badDay', found: showValue(given) });
  return given;
};

interface Written extends Partial<Omit<OwnEntry, 'name' | 'gist'>> {
  readonly name: string;
  readonly gist: string;
}

const written = object<Written>({
  id: optional(id),
  name: form,
  kind: optional(oneOf(ENTRY_KINDS)),
  forms: optional(list(form, MOST_FORMS)),
  gist: cleaned(cleanLine, LONGEST_TEXT, 1),
  background: optional(cleaned(cleanPage, LONGEST_TEXT)),
  tags: optional(list(cleaned(cleanLine, LONGEST_TAG, 1), MOST_TAGS)),
  link: optional(readWebAddress),
  isPrivate: optional(flag),
  shadows: optional(flag),
  reviewed: optional(day),
});

/** What an entry still needs when it comes without: an id made from its name, the day. */
export interface EntryDefaults {
  idFor(name: string): EntryId;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Parses an entry from a form, a file or storage; only name and gist are needed. Throws ParseError. */
export function parseOwnEntry(value: unknown, path: string, defaults: EntryDefaults): OwnEntry {
  const { link, ...given } = written(value, path);
  const forms = [...new Set(given.forms ?? [])].filter((one) => one !== given.name);
  return {
    id: given.id ?? defaults.idFor(given.name),
    name: given.name,
    kind: given.kind ?? 'concept',
    forms,
    gist: given.gist,
    background: given.background ?? '',
    tags: [...new Set(given.tags ?? [])],
    ...(link === undefined ? {} : { link }),
    isPrivate: given.isPrivate ?? false,
    shadows: given.shadows ?? false,
    reviewed: given.reviewed ?? defaults.today,
  };
}

/** The entry in the shape that engine and card work with. */
export function toEntry(own: OwnEntry): Entry {
  const { id, name, kind, gist, background, link, reviewed } = own;
  return {
    ...BARE_ENTRY,
    id,
    pack: OWN_PACK,
    name,
    kind,
    called: kind === 'person' ? [surnameIn(name)] : [],
    forms: own.forms.map((one) => ({ text: one })),
    familiarity: 1,
    sources: link === undefined ? [] : [{ title: hostOf(link), url: link }],
    reviewed,
    gist,
    background,
  };
}
