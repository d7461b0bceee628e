/**
 * What an entry of the glossary is: one thing explained. The source of every entry is a Markdown file under
 * `assets/glossary/<pack>/<id>.md`; the reader's own entries have the same shape.
 */

/** The kinds of thing an entry may explain. */
export const ENTRY_KINDS = [
  'person',
  'organisation',
  'place',
  'event',
  'law',
  'programme',
  'concept',
  'media',
  'technology',
  'people',
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The file name of an entry without its ending: lower-case ASCII words joined by hyphens. Own entries: `own:<slug>`. */
export type EntryId = string;

/** The folder name of a pack of entries that can be switched on and off together. The reader's own entries are the pack `own`. */
export type PackId = string;

/** A date of the Gregorian calendar, as exact as it is known: `2013`, `2013-09` or `2013-09-15`. */
export type PartialDate = string;

/** A string that may stand for the entry in text. Without `lang` it is good on pages of any language. */
export interface Form {
  readonly text: string;
  /** BCP 47; the form counts only on pages (or in blocks) of that language. */
  readonly lang?: string;
}

/** An office or position that a person held from one day until another; without `until` it is known only up to `reviewed`. */
export interface Role {
  readonly role: string;
  readonly from: PartialDate;
  readonly until?: PartialDate;
}

/** Something that was true of a thing from one day until another ("Member of NATO"). */
export interface Status {
  readonly label: string;
  readonly from: PartialDate;
  readonly until?: PartialDate;
}

/** One line of a small table: "Founded", "1998". */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Something that happened to the thing, in a few words. */
export interface TimelineEvent {
  readonly date: PartialDate;
  readonly text: string;
}

/** Where facts are from. */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  readonly year?: string;
  /** http or https, without credentials. */
  readonly url?: string;
}

/** How many readers know the thing: 1 few … 5 everyone. */
export type Familiarity = 1 | 2 | 3 | 4 | 5;

/** One thing explained, whole. */
export interface Entry {
  readonly id: EntryId;
  readonly pack: PackId;
  /** The preferred name (the term); by itself a form. */
  readonly name: string;
  /** The usual short name or acronym; by itself a form. */
  readonly short?: string;
  readonly kind: EntryKind;
  /** The name in the thing's own language; by itself a form. */
  readonly native?: Form & { readonly lang: string };
  /** What a second mention of a person is called. Never empty for a person, always empty for anything else. */
  readonly called: readonly string[];
  /** Further forms, besides `name`, `short` and `native`. */
  readonly forms: readonly Form[];
  /** Texts of forms that are never marked without support from the page. */
  readonly ambiguous: readonly string[];
  /** Words or phrases on a page that support this meaning. */
  readonly cues: readonly string[];
  /** Phrases in which a form means something else. */
  readonly not: readonly string[];
  /** Title of the English Wikipedia article. */
  readonly wikipedia?: string;
  /** Address of the official site. */
  readonly official?: string;
  /** ISO 3166-1 alpha-2 (XK for Kosovo). */
  readonly country?: string;
  /** WGS 84, degrees. */
  readonly place?: { readonly lat: number; readonly lon: number };
  readonly facts: readonly Fact[];
  /** In order of `from`. */
  readonly roles: readonly Role[];
  readonly statuses: readonly Status[];
  /** In order of date. */
  readonly timeline: readonly TimelineEvent[];
  readonly related: readonly EntryId[];
  readonly familiarity: Familiarity;
  readonly contested: boolean;
  readonly sources: readonly Source[];
  /** The day for which the entry's open-ended facts were last vouched for, `YYYY-MM-DD`. */
  readonly reviewed: string;
  /** One sentence, at most 160 characters. */
  readonly gist: string;
  /** Two to four sentences, at most 700 characters; empty only for own entries. */
  readonly background: string;
}

/** What an entry has none of until somebody says more than its name: for those that come without an editor's file. */
export const BARE_ENTRY = {
  called: [],
  forms: [],
  ambiguous: [],
  cues: [],
  not: [],
  facts: [],
  roles: [],
  statuses: [],
  timeline: [],
  related: [],
  contested: false,
  sources: [],
  gist: '',
  background: '',
} as const satisfies Partial<Entry>;

/** What a second mention of a person is called, where nobody says otherwise: the last word of the name. */
export function surnameIn(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** All strings that stand for the entry in text: name, short name, native name and further forms, each once. */
export function formsOf(entry: Entry): readonly Form[] {
  const all: Form[] = [{ text: entry.name }];
  if (entry.short !== undefined) all.push({ text: entry.short });
  if (entry.native !== undefined) all.push(entry.native);
  all.push(...entry.forms);
  const seen = new Set<string>();
  return all.filter((form) => {
    const key = `${form.lang ?? ''}\u0000${form.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
