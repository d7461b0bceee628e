/**
 * Names and forms laid end to end in one folded string, so that a keystroke costs one pass of the browser's own string
 * search and opening costs no sorting: 20,000 forms are listed in a few milliseconds and searched in less than one.
 */
import { foldLetters, partWords } from './fold-query.ts';
import { LINE_END, type Listing, lineAt, lineEndsIn } from './listing.ts';
import type { SearchHit } from './search-hit.ts';

/** A list made ready to be searched as it is typed. */
export interface KeyList {
  /** All items that have a key, or a word of one, beginning with the folded query; each once, with its best hit. Unsorted. */
  find(query: string): readonly SearchHit[];
  /** The form on a line, as its owner spells it. Lines are counted through all listings. */
  formAt(line: number): string;
}

/** The keys of one listing. */
interface Keys {
  /** Key after key, each between two line ends: those of the listing's lines, then the joined ones. */
  readonly text: string;
  readonly ends: readonly number[];
  /** The line that each joined key is of. */
  readonly joined: readonly number[];
  readonly listing: Listing;
  /** How many items and lines the listings before have. */
  readonly before: Before;
}

/** What listings before another one have. */
interface Before {
  readonly items: number;
  readonly lines: number;
}

/** What is searched joined as well: "e-Albania". */
const HYPHENS = /-/g;

/**
 * Lists the keys of items: every form, and joined as well where it is hyphenated ("e-Albania": "e albania", "ealbania"). A
 * hit's item is a place among the items of all listings, one after the other.
 */
export function createKeyList(...listings: readonly Listing[]): KeyList {
  let before: Before = { items: 0, lines: 0 };
  const lists = listings.map((listing) => {
    const keys = keysOf(listing, before);
    before = { items: before.items + listing.items.length, lines: before.lines + linesIn(keys) };
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
    formAt(line) {
      const keys = lists.findLast(({ before }) => before.lines <= line);
      return keys?.listing.formAt(line - keys.before.lines) ?? '';
    },
  };
}

const linesIn = ({ ends, joined }: Keys): number => ends.length - 1 - joined.length;

function keysOf(listing: Listing, before: Before): Keys {
  const letters = foldLetters(listing.lines);
  const text = partWords(letters);
  const ends = lineEndsIn(text);
  const joined = [...new Set(Array.from(letters.matchAll(HYPHENS), ({ index }) => lineAt(ends, index)))];
  const more = joined.map((line) => {
    const key = text.slice((ends[line] ?? 0) + LINE_END.length, ends[line + 1]).replaceAll(' ', '');
    ends.push((ends.at(-1) ?? 0) + key.length + LINE_END.length);
    return key + LINE_END;
  });
  return { text: text + more.join(''), ends, joined, listing, before };
}

function* hitsAt(keys: Keys, ahead: string, query: string): Generator<SearchHit> {
  const { text, ends, joined, listing, before } = keys;
  const sought = ahead + query;
  const lines = linesIn(keys);
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const key = lineAt(ends, at);
    const line = key < lines ? key : (joined[key - lines] ?? 0);
    const owner = listing.ownerOf(line);
    if (owner < 0) continue;
    const isFirst = ahead === LINE_END;
    const end = ends[key + 1] ?? text.length;
    const isLast = at + sought.length === end;
    const isWhole = isFirst && isLast;
    const isName = listing.isName(line);
    const distance = isWhole ? 0 : isFirst || isLast ? 1 : 2; // "putin" is as near to "Vladimir Putin" as "vladi" is
    yield {
      item: before.items + owner,
      how: isWhole ? (isName ? 'exact' : 'acronym') : 'prefix',
      distance: 2 * distance + Number(!isName),
      length: end - (ends[key] ?? 0) - LINE_END.length,
      ...(isName ? {} : { line: before.lines + line }),
    };
  }
}
