/** Items with all their forms in one string, as the search by key wants them. */
import type { Searchable } from './search-hit.ts';

/** Stands before the first line and behind each. */
export const LINE_END = '\n';

/** Items to be searched, and their forms, each on a line of its own. */
export interface Listing {
  readonly items: readonly Searchable[];
  /** `LINE_END`, then every form with `LINE_END` behind it. */
  readonly lines: string;
  /** Where each `LINE_END` stands: line n lies between the nth, from 0, and the next. */
  readonly ends: readonly number[];
  /** Whose form each line is: a place among the items; -1 for what is not searched. */
  readonly owners: ArrayLike<number>;
  /** Which of its owner's forms each line is; 0 is the name. */
  readonly forms: ArrayLike<number>;
}

/** Lists items that have their forms at hand. */
export function toListing(items: readonly Searchable[]): Listing {
  let lines = LINE_END;
  const owners: number[] = [];
  const forms: number[] = [];
  items.forEach((item, at) => {
    item.forms.forEach((text, form) => {
      lines += text.replaceAll(LINE_END, ' ') + LINE_END;
      owners.push(at);
      forms.push(form);
    });
  });
  return { items, lines, ends: lineEndsIn(lines), owners, forms };
}

/** Where each `LINE_END` stands: line n lies between the nth, from 0, and the next. */
export function lineEndsIn(lines: string): readonly number[] {
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
