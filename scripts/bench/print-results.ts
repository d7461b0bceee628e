/** Prints what was measured for people: a table for each part, numbers to four digits. */
import type { Results } from '../bench.ts';

/** Prints to standard output. Parts that are missing are passed over. */
export function printResults({ interaction, tabs, ...lists }: Results): void {
  for (const [part, rows] of Object.entries(lists)) {
    console.log(`\n${part}`);
    console.table(rows.map(rounded));
  }
  for (const [name, values] of Object.entries({ ...interaction, ...(tabs === undefined ? {} : { tabs }) })) {
    console.log(`\n${name}`, rounded(values));
  }
}

function rounded(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? Number(value.toPrecision(4)) : value]),
  );
}
