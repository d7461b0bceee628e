/**
 * Names and forms laid end to end in one folded string, so that a keystroke costs one pass of the browser's own string
 * search and opening costs no sorting: 20,000 forms are listed in a few milliseconds and searched in less than one.
 */
import { foldLines } from './fold-query.ts';
import { LINE_END, type Listing, lineAt, lineEndsIn } from './listing.ts';
import type { SearchHit } from './search-hit.ts';

/** A list made ready to be searched as it is typed. */
export interface KeyList {
  /** All items that have a key, or a word of one, beginning with the folded query; each once, with its best hit. Unsorted. */
  find(query: string): readonly SearchHit[];
}

/** The keys of one listing. */
interface Keys {
  /** Key after key, each between two line ends: those of the listing's lines, then the joined ones. */
  readonly text: string;
  readonly ends: readonly number[];
  /** The line that each joined key is of. */
  readonly joined: readonly number[];
  readonly listing: Listing;
  /** How many items the listings before have. */
  readonly before: number;
}

/** What is searched joined as well: "e-Albania". */
const HYPHENATED = /\S[-\u2010-\u2015](?=\S)/g;

/**
 * Lists the keys of items: every form, and joined as well where it is hyphenated ("e-Albania": "e albania", "ealbania"). A
 * hit's item is a place among the items of all listings, one after the other.
 */
export function createKeyList(...listings: readonly Listing[]): KeyList {
  let before = 0;
  const lists = listings.map((listing) => {
    const keys = keysOf(listing, before);
    before += listing.items.length;
    return keys;
  });
  return {
    find(query) {
      if (query === '') return [];
      const best = new Map<number, SearchHit>();
      for (const keys of lists) {
        for (const hit of [...hitsAt(keys, LINE_END, query), ...hitsAt(keys, ' ', query)]) {
          const known = best.get(hit.item);
          if (known === undefined || hit.distance < known.distance) best.set(hit.item, hit);
        }
      }
      return [...best.values()];
    },
  };
}

function keysOf(listing: Listing, before: number): Keys {
  const lines = foldLines(listing.lines);
  const ends = [...lineEndsIn(lines)];
  const joined = [...hyphenatedIn(listing)];
  const more = joined.map((line) => {
    const key = lines.slice((ends[line] ?? 0) + LINE_END.length, ends[line + 1]).replaceAll(' ', '');
    ends.push((ends.at(-1) ?? 0) + key.length + LINE_END.length);
    return key + LINE_END;
  });
  return { text: lines + more.join(''), ends, joined, listing, before };
}

/** The numbers of the lines with a hyphen between letters, each once. */
function hyphenatedIn({ lines, ends }: Listing): ReadonlySet<number> {
  return new Set(Array.from(lines.matchAll(HYPHENATED), ({ index }) => lineAt(ends, index)));
}

function* hitsAt({ text, ends, joined, listing, before }: Keys, ahead: string, query: string): Generator<SearchHit> {
  const sought = ahead + query;
  const lines = ends.length - 1 - joined.length;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const key = lineAt(ends, at);
    const line = key < lines ? key : (joined[key - lines] ?? 0);
    const owner = listing.owners[line] ?? -1;
    if (owner < 0) continue;
    const isFirst = ahead === LINE_END;
    const isLast = at + sought.length === ends[key + 1];
    const isWhole = isFirst && isLast;
    const form = listing.forms[line] ?? 0;
    const distance = isWhole ? 0 : isFirst || isLast ? 1 : 2; // "putin" is as near to "Vladimir Putin" as "vladi" is
    yield {
      item: before + owner,
      form,
      how: isWhole ? (form === 0 ? 'exact' : 'acronym') : 'prefix',
      distance: 2 * distance + Math.min(form, 1),
    };
  }
}
