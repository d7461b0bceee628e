/**
 * Every message, declared once with its direction. Requests cross the border as plain data; those to the background are
 * parsed on arrival (parse-message.ts), since a page's process may be compromised. Whoever sends gets the declared answer
 * or an error.
 */
import type { CardData } from '../core/glossary/card-data.ts';
import type { CardEntry } from '../core/glossary/cards.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import type { Pack } from '../core/glossary/pack.ts';
import type { Mention, MentionedEntry, PageContext, Rejection, TextBlock } from '../core/matching/page-text.ts';
import type { CardSituation, DrawnCard } from '../core/reading/drawn-card.ts';
import type { ListedMention } from '../core/reading/listed-mention.ts';
import type { SelectableEntry } from '../core/reading/select-marks.ts';
import type { SettingsChange, Unusable } from '../core/settings/parse-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Silence } from '../core/settings/site-rules.ts';
import type { PackedMentions } from './packed-mentions.ts';

/** What a content script must know of the settings. */
export interface PageSettings
  extends Pick<
    Settings,
    | 'scope'
    | 'markStyle'
    | 'marks'
    | 'wordsPerMark'
    | 'markInLinks'
    | 'markInHeadings'
    | 'markInCaptions'
    | 'hideExplained'
    | 'dwellMs'
    | 'theme'
    | 'showBackground'
  > {
  /** Why nothing is marked here, if so. */
  readonly silence?: Silence;
  /** When a pause ends by itself, in milliseconds since 1970: the page asks again then. */
  readonly resumesAt?: number;
  /** Names the state of the reader's own entries: when it changes, all of the page is to be annotated anew. */
  readonly ownStamp: string;
}

/** An entry mentioned on a page: all that choosing its marks wants to know. */
export type FoundEntry = SelectableEntry;

/** A mention and whether it is painted. */
export interface AnnotatedMention extends Mention {
  readonly painted: boolean;
}

/** The background's answer to a page's blocks so far. */
export interface Annotation {
  /** All mentions of the page so far, in reading order: this list replaces the one before. */
  readonly mentions: PackedMentions;
  /** The entries mentioned, each once, in order of first mention. */
  readonly entries: readonly FoundEntry[];
  /** Names what the background keeps of the page, for `annotateMore`. */
  readonly thread: string;
  /** Only when asked for. */
  readonly rejected?: readonly Rejection[];
}

/** A page, or the first part of it. */
export interface AnnotateRequest {
  readonly page: PageContext;
  readonly blocks: readonly TextBlock[];
  readonly explain?: boolean;
}

/** What is new on a page. */
export interface AnnotateMoreRequest {
  /** What the answers for this page so far gave. */
  readonly thread: string;
  readonly page: PageContext;
  /** New blocks, and changed ones under their old id. */
  readonly blocks: readonly TextBlock[];
  /** Ids of blocks that are gone. */
  readonly removed: readonly number[];
}

/** How long our own synchronous work on the page's thread took. */
export interface PageTiming {
  readonly readMs: number;
  readonly roundTripMs: number;
  readonly paintMs: number;
  /** Our longest slice, in milliseconds. */
  readonly longestMs?: number;
  /** When the content script began to look at the page, by the page's own clock. */
  readonly startedMs?: number;
}

/** What is on a page, for the popup, the side panel and `npm run annotate`. */
export interface PageReport {
  readonly page: PageContext & { readonly url: string };
  /** Why nothing is marked here, if so; `notArticle` if only the page's nature speaks against it. */
  readonly silence?: Silence | 'notArticle';
  readonly mentions: readonly ListedMention[];
  readonly entries: readonly FoundEntry[];
  readonly rejected: readonly Rejection[];
  readonly timing: PageTiming;
  readonly errors: readonly string[];
}

/** What a reader can do by key; the names in the manifest's `commands`. */
export const COMMANDS = [
  'next-mention',
  'previous-mention',
  'open-card',
  'open-side-panel',
  'pin-card',
  'toggle-site',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Content scripts and extension pages → background. */
export interface ToBackground {
  /** The mentions of a page, given some (more) of its blocks. */
  annotate(request: AnnotateRequest): Annotation;
  /** The same after a change; undefined if the background has let go of what it knew, as it may at any moment. */
  annotateMore(request: AnnotateMoreRequest): Annotation | undefined;
  /** The card of an entry, drawn for the sender's page; undefined if there is no such entry (any more). */
  drawCard(request: { readonly entry: EntryId; readonly situation: CardSituation }): DrawnCard | undefined;
  /** The settings as they apply to the sender's page. */
  getPageSettings(request: { readonly lang: string }): PageSettings;
  /** What lists say of entries, in that order; those that do not exist (any more) are left out. */
  describeEntries(request: { readonly entries: readonly EntryId[] }): readonly MentionedEntry[];
  /** A page has so many distinct terms: for the toolbar badge. */
  reportTerms(request: { readonly count: number }): void;
  /** "I know this", or its undo. */
  markKnown(request: { readonly entry: EntryId; readonly known: boolean }): void;
  /** "Not what is meant here", on all pages of the sender's site, or its undo. */
  rejectSense(request: { readonly entry: EntryId; readonly rejected: boolean }): void;
  /** Opens the side panel on an entry; Chromium only, and the handler awaits nothing first. */
  openSidePanel(request: { readonly entry?: EntryId }): void;

  // From extension pages only.
  getSettings(request: Record<string, never>): {
    readonly settings: Settings;
    readonly unusable: readonly Unusable[];
    readonly isNewer: boolean;
  };
  changeSettings(request: { readonly change: SettingsChange }): void;
  /** What the card of an entry shows; undefined if there is no such entry (any more). */
  getCard(request: { readonly entry: EntryId }): CardData | undefined;
  getPacks(request: Record<string, never>): readonly Pack[];
  /** Several entries at once, in that order; those that do not exist (any more) are left out. */
  getEntries(request: { readonly entries: readonly EntryId[] }): readonly CardEntry[];
  runCommand(request: { readonly name: CommandName; readonly tabId?: number }): void;
}

/** Background and extension pages → the content script of a page's top frame. */
export interface ToPage {
  /** What is on the page; also after marks were switched off. `explain`: with all rejected candidates. */
  getPageReport(request: { readonly explain?: boolean }): PageReport;
  /**
   * The page and its text as the content script read it, so that one of our own surfaces can have it annotated with the
   * entries that no page may know of. No blocks where the page is left alone.
   */
  getPageText(request: Record<string, never>): { readonly page: PageContext; readonly blocks: readonly TextBlock[] };
  /** Scrolls a mention into view and outlines it for a moment; the answer tells whether it is still there. */
  jumpTo(request: { readonly block: number; readonly start: number }): boolean;
  /** Scrolls back to where the reader was before the first jump. */
  jumpBack(request: Record<string, never>): void;
  /** Does what a key would do on this page. */
  followCommand(request: { readonly name: CommandName }): void;
}

/** All messages. */
export type Protocol = ToBackground & ToPage;
/** What a message carries. */
export type Request<N extends keyof Protocol> = Parameters<Protocol[N]>[0];
/** What it is answered with. */
export type Response<N extends keyof Protocol> = ReturnType<Protocol[N]>;
