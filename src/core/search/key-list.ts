/**
 * Names and forms laid end to end in one folded string, so that a keystroke costs one pass of the browser's own string
 * search and opening costs no sorting: 20,000 forms are listed in a few milliseconds and searched in less than one.
 */
import { foldLines } from './fold-query.ts';
import type { Searchable, SearchHit } from './search-hit.ts';

/** A list made ready to be searched as it is typed. */
export interface KeyList {
  /** All items that have a key, or a word of one, beginning with the folded query; each once, with its best hit. Unsorted. */
  find(query: string): readonly SearchHit[];
}

/** Where one key stands and whose it is. */
interface Keys {
  readonly text: string;
  /** Where the END before each key stands, and the one behind the last. */
  readonly starts: readonly number[];
  readonly items: readonly number[];
  /** Place of the form among the item's forms; 0 is the name. */
  readonly forms: readonly number[];
}

const END = '\n';
/** Such a form is searched joined as well: "e-Albania". */
const HYPHENATED = /\S[-\u2010-\u2015]\S/;

/** Lists the keys of items: every form, and joined as well where it is hyphenated ("e-Albania": "e albania", "ealbania"). */
export function createKeyList(items: readonly Searchable[]): KeyList {
  const keys = layOut(items);
  return {
    find(query) {
      if (query === '') return [];
      const best = new Map<number, SearchHit>();
      for (const hit of [...hitsAt(keys, END, query), ...hitsAt(keys, ' ', query)]) {
        const before = best.get(hit.item);
        if (before === undefined || hit.distance < before.distance) best.set(hit.item, hit);
      }
      return [...best.values()];
    },
  };
}

function layOut(items: readonly Searchable[]): Keys {
  const texts: string[] = [];
  const owners: number[] = [];
  const forms: number[] = [];
  items.forEach((item, at) => {
    item.forms.forEach((text, form) => {
      texts.push(text.includes(END) ? text.replaceAll(END, ' ') : text);
      owners.push(at);
      forms.push(form);
    });
  });
  const lines = `${END}${foldLines(texts.join(END))}${END}`;
  const starts = placesOf(END, lines);
  const joined: string[] = [];
  texts.forEach((text, at) => {
    if (!HYPHENATED.test(text)) return;
    const key = lines.slice((starts[at] ?? 0) + END.length, starts[at + 1]).replaceAll(' ', '');
    joined.push(key, END);
    starts.push((starts.at(-1) ?? 0) + END.length + key.length);
    owners.push(owners[at] ?? 0);
    forms.push(forms[at] ?? 0);
  });
  return { text: lines + joined.join(''), starts, items: owners, forms };
}

function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

function* hitsAt(keys: Keys, before: string, query: string): Generator<SearchHit> {
  const { text, starts, items, forms } = keys;
  const sought = before + query;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const key = lastAtOrBefore(starts, at);
    const end = starts[key + 1];
    const isFirst = before === END;
    const isLast = at + sought.length === end;
    const isWhole = isFirst && isLast;
    const form = forms[key] ?? 0;
    const distance = isWhole ? 0 : isFirst || isLast ? 1 : 2; // "putin" is as near to "Vladimir Putin" as "vladi" is
    yield {
      item: items[key] ?? 0,
      form,
      how: isWhole ? (form === 0 ? 'exact' : 'acronym') : 'prefix',
      distance: 2 * distance + Math.min(form, 1),
    };
  }
}

function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
