/** Items with all their forms in one string, as the search by key wants them. */
import type { Searchable } from './search-hit.ts';

/** Stands before the first line and behind each. */
export const LINE_END = '\n';

/** Items to be searched, and their forms, each on a line of its own. */
export interface Listing {
  readonly items: readonly Searchable[];
  /** `LINE_END`, then every form with `LINE_END` behind it; lines are numbered from 0. */
  readonly lines: string;
  /** Whose form a line is: a place among the items; -1 for what is not searched. */
  ownerOf(line: number): number;
  /** Whether a line is its owner's name. */
  isName(line: number): boolean;
  /** The form as its owner spells it. */
  formAt(line: number): string;
}

/** Lists items that have their forms at hand. */
export function toListing(items: readonly Searchable[]): Listing {
  let lines = LINE_END;
  const owners: number[] = [];
  const places: number[] = [];
  items.forEach((item, at) => {
    item.forms.forEach((text, form) => {
      lines += text.replaceAll(LINE_END, ' ') + LINE_END;
      owners.push(at);
      places.push(form);
    });
  });
  const ownerOf = (line: number) => owners[line] ?? -1;
  return {
    items,
    lines,
    ownerOf,
    isName: (line) => places[line] === 0,
    formAt: (line) => items[ownerOf(line)]?.forms[places[line] ?? 0] ?? '',
  };
}

/** Where each `LINE_END` stands: line n lies between the nth, from 0, and the next. */
export function lineEndsIn(lines: string): number[] {
  const places: number[] = [];
  for (let at = lines.indexOf(LINE_END); at >= 0; at = lines.indexOf(LINE_END, at + 1)) places.push(at);
  return places;
}

/** The number of the line that a place lies in. */
export function lineAt(lineEnds: readonly number[], place: number): number {
  let low = 0;
  let high = lineEnds.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineEnds[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
