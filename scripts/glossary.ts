/**
 * `npm run glossary [-- <pack>… --missing N]`: checks the glossary and prints the report described in CONTRIBUTING.md.
 * With names of packs: only what concerns them. `--missing N`: also the N most frequent names without an entry.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureCoverage } from './glossary/coverage.ts';
import { compareWithFacts } from './glossary/fact-tables.ts';
import { measureLabelledNames } from './glossary/labelled-names.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import { countEntries } from './glossary/statistics.ts';

const SHARED = '../shared';

/** Prints the report; sets exit code 1 if a rule is broken. */
export function main(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { missing: { type: 'string', default: '0' } },
  });
  const glossary = readGlossary('assets/glossary');
  const { entries, packs } = glossary;
  const isWanted = (pack: string) => positionals.length === 0 || positionals.includes(pack);
  for (const pack of packs.filter((one) => isWanted(one.id)))
    console.log(`${String(pack.count).padStart(6)}  ${pack.id}`);
  console.log(`${String(entries.length).padStart(6)}  sound entries in all, of which`);
  const today = new Date().toISOString().slice(0, 10);
  for (const [what, count] of countEntries(
    entries.filter((entry) => isWanted(entry.pack)),
    today,
  )) {
    console.log(`${String(count).padStart(6)}  ${what}`);
  }
  const problems = glossary.problems.filter(
    (line) => positionals.length === 0 || positionals.some((pack) => line.includes(`/${pack}/`)),
  );
  for (const problem of problems) console.error(problem);
  console.log(`${String(problems.length).padStart(6)}  broken rules`);
  if (problems.length > 0) process.exitCode = 1;
  if (positionals.length === 0) printMeasures(entries, Number(values.missing));
}

function printMeasures(entries: ReturnType<typeof readGlossary>['entries'], shown: number): void {
  for (const { what, covered, of, missing } of measureCoverage(entries, SHARED) ?? []) {
    console.log(`${`${((100 * covered) / of).toFixed(1)} %`.padStart(6)}  ${what} (${covered} of ${of})`);
    for (const name of missing.slice(0, shown)) console.log(`          missing: ${name}`);
  }
  printCeiling(entries, shown);
  for (const disagreement of compareWithFacts(entries, SHARED) ?? []) console.log(`  facts: ${disagreement}`);
  if (!existsSync(SHARED)) console.log('Coverage and fact tables were skipped: ../shared is not here.');
}

/** What the labels of VoxEL allow at best, and why not more. */
function printCeiling(entries: ReturnType<typeof readGlossary>['entries'], shown: number): void {
  const names = measureLabelledNames(entries, SHARED, 'voxel-named');
  if (names === undefined) return;
  const { corpus, labels, reachable, demonyms, finer, missing } = names;
  const percent = (part: number) => `${((100 * part) / labels).toFixed(1)} %`.padStart(6);
  console.log(`${percent(reachable)}  of the labels of ${corpus} can be met (${reachable} of ${labels})`);
  console.log(`${percent(reachable + finer)}  … with those that mean another thing by a name of ours (${finer})`);
  console.log(`${percent(demonyms)}  … are demonyms, which are no forms (${demonyms})`);
  console.log(`${percent(missing.length)}  … have no entry (${missing.length})`);
  for (const name of new Set(missing.slice(0, shown))) console.log(`          missing: ${name}`);
}
