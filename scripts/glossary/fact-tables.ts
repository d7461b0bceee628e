/** Compares people in office, members of the US Congress and founding years with fact tables outside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../src/core/glossary/entry.ts';

interface CountryFacts {
  readonly head_of_state: string | null;
  readonly head_of_government: string | null;
}

interface Organisation {
  readonly name: string;
  readonly founded: string | null;
  readonly wikipedia: string | null;
}

interface Legislator {
  readonly wikipedia: string;
  readonly start: string;
}

/** Lines that name a disagreement between an entry and a table in `folder`; undefined where the tables are not at hand. */
export function compareWithFacts(entries: readonly Entry[], folder: string): readonly string[] | undefined {
  const file = (name: string) => join(folder, 'facts', name);
  if (!['countries.json', 'organisations.json', 'us-congress.json'].every((name) => existsSync(file(name))))
    return undefined;
  const read = <T>(name: string) => JSON.parse(readFileSync(file(name), 'utf8')) as T; // our own working tables
  return [
    ...compareHeads(entries, read<Record<string, CountryFacts>>('countries.json')),
    ...compareFounding(entries, read<readonly Organisation[]>('organisations.json')),
    ...compareCongress(entries, read<readonly Legislator[]>('us-congress.json')),
  ];
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gi, 'l')
    .replace(/ø/gi, 'o')
    .replace(/đ/gi, 'd')
    .toLowerCase();

/** Heads named in the table ("President Bajram BEGAJ (since 24 July 2022)") must hold that office in their entry, since that year. */
function compareHeads(entries: readonly Entry[], countries: Record<string, CountryFacts>): readonly string[] {
  const people = entries.filter((entry) => entry.kind === 'person');
  return Object.entries(countries).flatMap(([country, facts]) =>
    [facts.head_of_state, facts.head_of_government].flatMap((line) => {
      const since = /\(since (?:\d+ )?(?:\w+ )?(\d{4})/.exec(line ?? '')?.[1];
      const holder = fold((line ?? '').split('(since')[0] ?? '');
      const entry = people.find((one) =>
        fold(one.name)
          .split(/[ -]/)
          .every((word) => holder.split(/[^\p{L}]+/u).includes(word)),
      );
      if (since === undefined || entry === undefined) return [];
      const isOpen = entry.roles.some(
        (role) => role.until === undefined && Math.abs(Number(role.from.slice(0, 4)) - Number(since)) <= 1,
      );
      return isOpen ? [] : [`${entry.id}: the table has ${line?.trim()} of ${country}; no open role since then`];
    }),
  );
}

function compareFounding(entries: readonly Entry[], organisations: readonly Organisation[]): readonly string[] {
  const byTitle = new Map(
    entries.flatMap((entry) => (entry.wikipedia === undefined ? [] : [[entry.wikipedia, entry] as const])),
  );
  return organisations.flatMap(({ founded, wikipedia }) => {
    const title = decodeURIComponent(wikipedia?.split('/wiki/')[1] ?? '').replaceAll('_', ' ');
    const entry = byTitle.get(title);
    const fact = entry?.facts.find((one) => /^(Founded|Established|Created)$/.test(one.label));
    const year = founded?.slice(0, 4);
    if (entry === undefined || fact === undefined || year === undefined || fact.value.includes(year)) return [];
    return [`${entry.id}: founded ${fact.value}, the table says ${year}`];
  });
}

function compareCongress(entries: readonly Entry[], legislators: readonly Legislator[]): readonly string[] {
  const serving = new Map(legislators.map((one) => [one.wikipedia, one]));
  return entries.flatMap((entry) => {
    const seats = entry.roles.filter((role) =>
      /\b(Senator|Representative|Congress|House of Representatives)\b/i.test(role.role),
    );
    const isServing = entry.wikipedia !== undefined && serving.has(entry.wikipedia);
    if (entry.country !== 'US' || seats.length === 0) return [];
    const hasOpenSeat = seats.some((role) => role.until === undefined);
    if (hasOpenSeat === isServing) return [];
    return [
      `${entry.id}: ${hasOpenSeat ? 'has an open seat in Congress, the table does not list them' : 'sits in Congress by the table, no open seat in the entry'}`,
    ];
  });
}
