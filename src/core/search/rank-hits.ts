/** Puts hits in the order in which a reader wants them. */
import type { EntryKind, PackId } from '../glossary/entry.ts';
import { OWN_PACK } from '../own-entries/own-pack.ts';
import { HOW_FOUND, type Searchable, type SearchHit } from './search-hit.ts';

/** What the reader looks for besides the query. */
export interface SearchFilter {
  readonly kind?: EntryKind;
  readonly pack?: PackId;
}

/** A hit with its item. */
export interface Result {
  readonly item: Searchable;
  readonly hit: SearchHit;
  readonly isOnPage: boolean;
}

/** What hits are ranked by. */
export interface Ranking {
  readonly items: readonly Searchable[];
  readonly filter: SearchFilter;
  /** Items of entries on the page. */
  readonly onPage: ReadonlySet<Searchable>;
  /** All of them by default. */
  readonly limit?: number;
}

/**
 * Each item once with its best hit: whole names first, then acronyms and other whole forms, then beginnings, then what is
 * alike; among equals what is on the page, then the reader's own, the nearer, the better known and the shorter form; else in
 * the order of the hits. Asks for nothing of an item that has to be decoded first.
 */
export function rankHits(hits: readonly SearchHit[], { items, filter, onPage, limit }: Ranking): readonly Result[] {
  const best = new Map<number, Result>();
  for (const hit of hits) {
    const item = items[hit.item];
    if (item === undefined || !passes(item, filter)) continue;
    const result = { item, hit, isOnPage: onPage.has(item) };
    const before = best.get(hit.item);
    if (before === undefined || compare(result, before) < 0) best.set(hit.item, result);
  }
  return [...best.values()].sort(compare).slice(0, limit);
}

/** Whether an item passes a filter. */
export function passes(item: Searchable, { kind, pack }: SearchFilter): boolean {
  return (kind === undefined || item.kind === kind) && (pack === undefined || item.pack === pack);
}

function compare(a: Result, b: Result): number {
  return (
    HOW_FOUND.indexOf(a.hit.how) - HOW_FOUND.indexOf(b.hit.how) ||
    Number(b.isOnPage) - Number(a.isOnPage) ||
    Number(b.item.pack === OWN_PACK) - Number(a.item.pack === OWN_PACK) ||
    a.hit.distance - b.hit.distance ||
    b.item.familiarity - a.item.familiarity ||
    (a.hit.length ?? 0) - (b.hit.length ?? 0)
  );
}
