/**
 * Step 4 of detection: which mentions are painted. What was found is complete and listed elsewhere; what is painted is
 * the reader's choice, and quiet.
 */
import type { EntryId, Familiarity } from '../glossary/entry.ts';
import type { Mention, Span, TextBlock } from '../matching/page-text.ts';
import { primaryLanguage } from '../matching/words/primary-language.ts';
import type { Settings } from '../settings/settings.ts';

/** The settings that choose among mentions. */
export type SelectSettings = Pick<
  Settings,
  'marks' | 'wordsPerMark' | 'markInLinks' | 'markInHeadings' | 'markInCaptions' | 'hideExplained'
>;

/** What of an entry matters here; whether it is wanted at all is decided by `isWantedEntry`. */
export interface SelectableEntry {
  readonly id: EntryId;
  readonly familiarity: Familiarity;
  readonly mayPaint: boolean;
}

/** A page as marks are chosen on it. */
export interface SelectInput {
  /** All of the page, in reading order. */
  readonly mentions: readonly Mention[];
  /** All of the page. */
  readonly blocks: readonly TextBlock[];
  readonly entries: readonly SelectableEntry[];
  readonly settings: SelectSettings;
  /** BCP 47; a quotation in another language is not marked. */
  readonly lang: string;
  /** What was painted before, as `markKey` names it. */
  readonly alreadyPainted: ReadonlySet<string>;
}

/** Names a mention for the life of the page: the same place with the same meaning has the same key. */
export function markKey({ block, start, end, entry }: Pick<Mention, 'block' | 'start' | 'end' | 'entry'>): string {
  return `${block}:${start}:${end}:${entry}`;
}

interface Candidate {
  readonly mention: Mention;
  readonly familiarity: Familiarity;
}

/**
 * The mentions to paint, in reading order. The first mention of each entry that may be painted, or all; never two
 * within `wordsPerMark` words, the least familiar first, then reading order. What is painted stays while it is right
 * and wanted: neither density nor an earlier mention that arrives late takes it away.
 */
export function selectMarks(input: SelectInput): readonly Mention[] {
  const { settings, alreadyPainted } = input;
  const candidates = findCandidates(input);
  const chosen = new Set<Candidate>();
  const marked = new Set<EntryId>();
  const density = createDensity(settings.wordsPerMark);
  const choose = (one: Candidate): void => {
    chosen.add(one);
    marked.add(one.mention.entry);
    density.add(one.mention.word);
  };
  for (const one of candidates) if (alreadyPainted.has(markKey(one.mention))) choose(one);
  // The sort is stable: reading order among equals.
  const ranked = [...candidates].sort((a, b) => a.familiarity - b.familiarity);
  for (const one of ranked) {
    if (chosen.has(one) || (settings.marks === 'first' && marked.has(one.mention.entry))) continue;
    if (density.hasRoom(one.mention.word)) choose(one);
  }
  return candidates.filter((one) => chosen.has(one)).map(({ mention }) => mention);
}

/** Mentions that may be painted where they stand, in reading order. */
function findCandidates({ mentions, blocks, entries, settings, lang }: SelectInput): readonly Candidate[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const wanted = new Map(entries.filter(({ mayPaint }) => mayPaint).map((entry) => [entry.id, entry]));
  return mentions.flatMap((mention) => {
    const block = byId.get(mention.block);
    const entry = wanted.get(mention.entry);
    if (block === undefined || entry === undefined || !isPlaceForMarks(block, mention, settings, lang)) return [];
    const { familiarity } = entry;
    return [{ mention, familiarity }];
  });
}

function isPlaceForMarks(block: TextBlock, mention: Mention, settings: SelectSettings, lang: string): boolean {
  if (block.role === 'heading' && !settings.markInHeadings) return false;
  if (block.role === 'caption' && !settings.markInCaptions) return false;
  if (block.role === 'quote' && isForeign(block, lang)) return false;
  const overlaps = (link: Span) => link.start < mention.end && link.end > mention.start;
  if (!settings.markInLinks && block.links?.some(overlaps) === true) return false;
  return !(settings.hideExplained && mention.isExplained);
}

function isForeign(block: TextBlock, lang: string): boolean {
  return block.lang !== undefined && lang !== '' && primaryLanguage(block.lang) !== primaryLanguage(lang);
}

/** Keeps the places taken; a place has room if no other lies within so many words. */
function createDensity(wordsPerMark: number): { hasRoom(position: number): boolean; add(position: number): void } {
  // Places by windows of that length: only the own window and its neighbours can hold one that is too near.
  const windows = new Map<number, number[]>();
  const windowOf = (position: number) => Math.floor(position / wordsPerMark);
  return {
    hasRoom(position) {
      if (wordsPerMark === 0) return true;
      const own = windowOf(position);
      const near = [own - 1, own, own + 1].flatMap((window) => windows.get(window) ?? []);
      return near.every((other) => Math.abs(other - position) >= wordsPerMark);
    },
    add(position) {
      if (wordsPerMark === 0) return;
      const window = windowOf(position);
      windows.set(window, [...(windows.get(window) ?? []), position]);
    },
  };
}
