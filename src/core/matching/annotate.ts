/** Find, guard and resolve: from the text of a page to the mentions in it. */
import type { EntryId } from '../glossary/entry.ts';
import { findInBlock } from './find-in-block.ts';
import type { BlockFindings } from './findings.ts';
import { findSense, type Lexicon } from './lexicon.ts';
import type { Mention, PageContext, Rejection, TextBlock } from './page-text.ts';
import { type Outcome, resolvePage } from './resolve/resolve-page.ts';
import { type RuleName, switchOff } from './rules.ts';
import type { Sense } from './sense.ts';
import { languageOf } from './words/script-language.ts';

/** New or changed text of a page. */
export interface AnnotateRequest {
  readonly page: PageContext;
  /** A block whose id is known replaces the one before. In any order: `TextBlock.order` gives the order of reading, ties go by id. */
  readonly blocks: readonly TextBlock[];
  /** Ids of blocks that are gone from the page. */
  readonly removed?: readonly number[];
  /** The findings of the last answer for this page; undefined at first. */
  readonly before?: readonly BlockFindings[] | undefined;
}

/** For looking into what detection does. */
export interface AnnotateOptions {
  /** Fills `rejected`. */
  readonly explain?: boolean;
  /** Rules to leave out, for measuring and tests. Must be the same for all requests of a page. */
  readonly disabled?: ReadonlySet<RuleName>;
}

/** The whole page so far. */
export interface Annotation {
  /** In reading order. */
  readonly mentions: readonly Mention[];
  /** In reading order; empty unless asked for. */
  readonly rejected: readonly Rejection[];
  /** What each block says, in reading order: `before` of the next request. */
  readonly findings: readonly BlockFindings[];
}

/**
 * Reads the new blocks and resolves the whole page. The answer depends only on the text the page has now, not on the
 * pieces or the order in which it came.
 */
export function annotate(lexicon: Lexicon, request: AnnotateRequest, options: AnnotateOptions = {}): Annotation {
  const { page, blocks, removed = [], before = [] } = request;
  const on = switchOff(options.disabled);
  const known = new Map<number, BlockFindings>();
  const senseOf = rememberSenses(lexicon);
  for (const block of before) known.set(block.id, withoutLostEntries(block, senseOf));
  for (const id of removed) known.delete(id);
  for (const block of blocks) {
    const lang = languageOf(block.text, block.lang ?? page.lang);
    known.set(block.id, findInBlock(lexicon, block, { lang, on }));
  }
  const sorted = [...known.values()].sort((a, b) => a.order - b.order || a.id - b.id);
  const outcomes = resolvePage(sorted, page, { senseOf, on });
  return {
    mentions: toMentions(outcomes, sorted),
    rejected: options.explain === true ? outcomes.flatMap((outcome) => toRejection(outcome, sorted)) : [],
    findings: sorted,
  };
}

function rememberSenses(lexicon: Lexicon): (id: EntryId) => Sense | undefined {
  const senses = new Map<EntryId, Sense | undefined>();
  return (id) => {
    if (!senses.has(id)) senses.set(id, findSense(lexicon, id));
    return senses.get(id);
  };
}

/** Findings may name entries that the lexicon has lost since: an own entry was deleted. */
function withoutLostEntries(block: BlockFindings, senseOf: (id: EntryId) => Sense | undefined): BlockFindings {
  const isKept = ({ meanings }: BlockFindings['candidates'][number]) =>
    meanings.every(({ entry }) => senseOf(entry) !== undefined);
  if (block.candidates.every(isKept)) return block;
  const candidates = block.candidates.map((one) => ({
    ...one,
    meanings: one.meanings.filter(({ entry }) => senseOf(entry) !== undefined),
  }));
  return { ...block, candidates: candidates.filter(({ meanings }) => meanings.length > 0) };
}

/** What was accepted, in reading order, as the outcomes are: a mention that begins before its candidate overlaps no other. */
function toMentions(outcomes: readonly Outcome[], blocks: readonly BlockFindings[]): readonly Mention[] {
  let words = 0;
  const places = blocks.map(({ id, length }) => {
    const place = { id, word: words };
    words += length;
    return place;
  });
  const mentions: Mention[] = [];
  for (const outcome of outcomes) {
    const block = places[outcome.place.block];
    if (!('entry' in outcome) || block === undefined) continue;
    const { place, entry, form, why, start, text } = outcome;
    const { end, isExplained } = place.finding;
    const word = block.word + place.finding.word;
    mentions.push({ entry, form, block: block.id, start, end, text, word, isExplained, why });
  }
  return mentions;
}

function toRejection(outcome: Outcome, blocks: readonly BlockFindings[]): readonly Rejection[] {
  const block = blocks[outcome.place.block];
  if (!('stoppedBy' in outcome) || block === undefined) return [];
  const { start, end, text, meanings } = outcome.place.finding;
  const entries = [...new Set(meanings.map(({ entry }) => entry))];
  const form = meanings[0]?.form ?? text;
  return [{ form, block: block.id, start, end, text, entries, stoppedBy: outcome.stoppedBy }];
}
