/** Every setting a reader can change, with its default and the rule for accepted values. */
import { ENTRY_KINDS, type EntryId, type EntryKind, type PackId } from '../glossary/entry.ts';
import { flag, integer, list, number, object, oneOf, type Read, text } from '../parsing/reader.ts';
import { FOREVER } from './pause.ts';

/** How marks look; with `none` names still open their cards. */
export const MARK_STYLES = ['dotted', 'tint', 'none'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** The colours of cards and surfaces; `auto`: those of the page or the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where marks are painted: on pages that are articles, on every page, or only on the sites listed. */
export const SCOPES = ['articles', 'everywhere', 'listed'] as const;
export type Scope = (typeof SCOPES)[number];

/** Scalars: few bytes, carried from one computer to another by the browser's own sync. */
export interface Preferences {
  readonly enabled: boolean;
  readonly scope: Scope;
  readonly markStyle: MarkStyle;
  /** Mark only the first mention of each entry, or every one. */
  readonly marks: 'first' | 'all';
  /** At most one mark in any window of this many words; 0: no limit. */
  readonly wordsPerMark: number;
  /** Entries more familiar than this are found and listed, but not painted. */
  readonly familiarity: number;
  /** How long the pointer rests before a card opens, in milliseconds. */
  readonly dwellMs: number;
  readonly theme: Theme;
  readonly markInLinks: boolean;
  readonly markInHeadings: boolean;
  readonly markInCaptions: boolean;
  /** Do not mark what the text itself explains beside the name. */
  readonly hideExplained: boolean;
  /** Show the background at once instead of behind "more". */
  readonly showBackground: boolean;
  /** The number of terms on the toolbar button. */
  readonly badge: boolean;
  readonly packsOff: readonly PackId[];
  readonly kindsOff: readonly EntryKind[];
  /** Primary language subtags of the pages to work on; empty: all. */
  readonly pageLanguages: readonly string[];
}

/** A sense the reader said is not meant, everywhere on one site. */
export interface Rejected {
  readonly entry: EntryId;
  readonly site: string;
}

/** Lists and states of this device: kept in local storage, carried by backup. */
export interface LocalLists {
  /** Sites where nothing is marked; with scope `listed`: unused. Host patterns, see site-rules.ts. */
  readonly blockedSites: readonly string[];
  /** With scope `listed`: the only sites where anything is marked. */
  readonly allowedSites: readonly string[];
  readonly known: readonly EntryId[];
  readonly rejected: readonly Rejected[];
  /** Milliseconds since 1970 until which everything is paused; 0: not paused; `FOREVER`: until turned on. */
  readonly pausedUntil: number;
}

/** Everything that can be changed. */
export type Settings = Preferences & LocalLists;

const DEFAULT_PREFERENCES: Preferences = {
  enabled: true,
  scope: 'articles',
  markStyle: 'dotted',
  marks: 'first',
  wordsPerMark: 40,
  familiarity: 4,
  dwellMs: 400,
  theme: 'auto',
  markInLinks: false,
  markInHeadings: false,
  markInCaptions: false,
  hideExplained: false,
  showBackground: false,
  badge: true,
  packsOff: [],
  kindsOff: [],
  pageLanguages: [],
};

const DEFAULT_LISTS: LocalLists = {
  blockedSites: [],
  allowedSites: [],
  known: [],
  rejected: [],
  pausedUntil: 0,
};

/** What a reader has who has changed nothing. */
export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_PREFERENCES, ...DEFAULT_LISTS };

/** The rule for each setting: what a stored or imported value must be. */
export const SETTING_READERS: { readonly [K in keyof Settings]: Read<Settings[K]> } = {
  enabled: flag,
  scope: oneOf(SCOPES),
  markStyle: oneOf(MARK_STYLES),
  marks: oneOf(['first', 'all']),
  wordsPerMark: integer(0, 1000),
  familiarity: integer(1, 5),
  dwellMs: integer(100, 3000),
  theme: oneOf(THEMES),
  markInLinks: flag,
  markInHeadings: flag,
  markInCaptions: flag,
  hideExplained: flag,
  showBackground: flag,
  badge: flag,
  packsOff: list(text(60, 1), 100),
  kindsOff: list(oneOf(ENTRY_KINDS), ENTRY_KINDS.length),
  pageLanguages: list(text(8, 2), 50),
  blockedSites: list(text(260, 1), 10_000),
  allowedSites: list(text(260, 1), 10_000),
  known: list(text(200, 1), 20_000),
  rejected: list(object<Rejected>({ entry: text(200, 1), site: text(260) }), 20_000),
  pausedUntil: number(0, FOREVER),
};

/** Whether a setting is one of the scalars that the browser's sync carries. */
export function isPreference(key: keyof Settings): key is keyof Preferences {
  return key in DEFAULT_PREFERENCES;
}
