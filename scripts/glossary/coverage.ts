/** How much of what international news mentions has an entry: measured against lists outside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { type Entry, formsOf } from '../../src/core/glossary/entry.ts';
import { findCandidates } from '../../src/core/matching/find/find-candidates.ts';
import { compileTermIndex } from '../../src/core/matching/index/compile-term-index.ts';
import { openTermIndex } from '../../src/core/matching/index/term-index.ts';
import { toFormSpecs } from '../../src/core/matching/sense-table.ts';

/** A share of mentions or rows. */
export interface Coverage {
  readonly what: string;
  readonly covered: number;
  readonly of: number;
  /** What is missing, most frequent first. */
  readonly missing: readonly string[];
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly types: string;
  readonly count: number;
}

/** Sport's clubs, players and contests are no business of ours; the lists' types name them. */
const isSport = (row: Row) => /sport|competition/.test(row.types);

/** Finds the entry for a key of the lists: a Wikidata id, or `T:` and an English Wikipedia title. */
type FindEntry = (key: string, name: string) => Entry | undefined;

/** Measures against the lists in `folder`; undefined where they are not at hand. */
export function measureCoverage(entries: readonly Entry[], folder: string): readonly Coverage[] | undefined {
  const ranked = join(folder, 'ranked-entities.csv');
  const forms = join(folder, 'corpora', 'dwie-train-forms.csv');
  const keys = join(folder, 'corpora', 'keys.json');
  if (![ranked, forms, keys].every((file) => existsSync(file))) return undefined;
  const findEntry = createFinder(entries, JSON.parse(readFileSync(keys, 'utf8')) as Record<string, string>);
  const rankedRows = readRows(ranked, 'label', 'mentions');
  return [
    coverageOfRanking(rankedRows.slice(0, 300), findEntry),
    coverageOfRanking(rankedRows.slice(0, 1000), findEntry),
    coverageOfForms(readRows(forms, 'surface', 'count'), findEntry, entries),
  ];
}

function readRows(file: string, name: string, count: string): readonly Row[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) => ({
    key: row.key ?? '',
    name: row[name] ?? '',
    types: row.types ?? '',
    count: Number(row[count]),
  }));
}

function createFinder(entries: readonly Entry[], keyOfTitle: Record<string, string>): FindEntry {
  const byKey = new Map<string, Entry>();
  const byName = new Map<string, Entry>();
  // A thing that is told in the entry of another has that other's entry: New Delhi in Delhi.
  for (const entry of entries) for (const { text } of formsOf(entry)) byName.set(text, entry);
  for (const entry of entries) {
    byName.set(entry.name, entry);
    if (entry.wikipedia === undefined) continue;
    byKey.set(`T:${entry.wikipedia}`, entry);
    const key = keyOfTitle[entry.wikipedia];
    if (key !== undefined) byKey.set(key, entry);
  }
  const titleOf = (key: string) => key.replace(/^T:/, '').replace(/ \([^)]*\)$/, '');
  return (key, name) => byKey.get(key) ?? byName.get(titleOf(key)) ?? byName.get(titleOf(name));
}

function coverageOfRanking(rows: readonly Row[], findEntry: FindEntry): Coverage {
  const wanted = rows.filter((row) => !isSport(row));
  const missing = wanted.filter((row) => findEntry(row.key, row.name) === undefined);
  return {
    what: `of the first ${rows.length} ranked entities (sport aside) have an entry`,
    covered: wanted.length - missing.length,
    of: wanted.length,
    missing: missing.map((row) => row.name),
  };
}

/** A row counts if its entity has an entry that the printed form leads to, be it a form or a surname the engine licenses. */
function coverageOfForms(rows: readonly Row[], findEntry: FindEntry, entries: readonly Entry[]): Coverage {
  const index = openTermIndex(compileTermIndex(entries.flatMap((entry, number) => toFormSpecs(entry, number))));
  const reaches = (form: string, entry: Entry) =>
    formsOf(entry).some((one) => one.text === form) ||
    findCandidates(index, form, { lang: 'en' }).some(
      (found) => found.end === form.length && found.meanings.some((meaning) => entries[meaning.entry]?.id === entry.id),
    );
  const wanted = rows.filter((row) => !isSport(row) && !row.types.includes('footballer'));
  const missing = wanted.filter((row) => {
    const entry = findEntry(row.key, row.name);
    return entry === undefined || !reaches(row.name, entry);
  });
  const sum = (some: readonly Row[]) => some.reduce((total, row) => total + row.count, 0);
  return {
    what: 'of the mentions in a list of forms printed by 702 news articles (sport aside) lead to an entry',
    covered: sum(wanted) - sum(missing),
    of: sum(wanted),
    missing: missing.map((row) => `${row.name} (${row.key}, ${row.count})`),
  };
}
