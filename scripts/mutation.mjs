// Changes the code in thousands of small ways and sees whether the tests beside it notice: `npm run mutation`.
//
//   --mutate PATH   only this folder or file (may be repeated); else all of FOLDERS. Hours for all of matching
//   --survivors     lists what no test noticed, from the last runs, without running anything
//
// File by file: a run that is broken off goes on where it stopped. What is known of code and tests that have not changed
// is kept in reports/mutation and not tried again. The tests are those of the folder of FOLDERS that the file is in.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './setup.mjs';
import { toolPath } from './test/run-tool.mjs';

/** What decides what a reader sees and what is kept of theirs. */
const FOLDERS = ['src/core/settings', 'src/core/own-entries', 'src/core/matching'];
const REPORTS = join(ROOT, 'reports', 'mutation');

const reportFile = (file) => join(REPORTS, `${file.replaceAll('/', '-')}.json`);

/** The TypeScript files that a path means, itself or all below it. */
function filesBelow(path) {
  const absolute = join(ROOT, path);
  if (!existsSync(absolute)) throw new Error(`There is no ${path}.`);
  if (statSync(absolute).isFile()) return [path];
  const names = readdirSync(absolute, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${path}/${name}`)
    .sort();
}

/** The changes that were tried in a file, with how each ended; none if it was not run. */
function readMutants(file) {
  if (!existsSync(reportFile(file))) return [];
  const { files } = JSON.parse(readFileSync(reportFile(file), 'utf8'));
  const report = files[file];
  return report === undefined ? [] : report.mutants.map((mutant) => ({ ...mutant, source: report.source }));
}

const isUnnoticed = ({ status }) => status === 'Survived' || status === 'NoCoverage';
const isNoticed = ({ status }) => status === 'Killed' || status === 'Timeout';

/**
 * One line: of the changes that count, how many a test noticed. A change that no test runs through counts as unnoticed;
 * one of a value that is computed once when its file is loaded is not tried, and does not count.
 */
function describe(path) {
  const mutants = filesBelow(path).flatMap(readMutants);
  const noticed = mutants.filter(isNoticed).length;
  const all = noticed + mutants.filter(isUnnoticed).length;
  return all === 0
    ? `${path}: not run`
    : `${path}: ${((100 * noticed) / all).toFixed(1)} % (${noticed} of ${all} changes noticed)`;
}

function listSurvivors(file) {
  for (const { source, location, mutatorName, replacement = '', status } of readMutants(file).filter(isUnnoticed)) {
    const { start, end } = location;
    const line = source.split('\n')[start.line - 1] ?? '';
    const changed = line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
    const never = status === 'NoCoverage' ? ' (never run)' : '';
    console.log(`${file}:${start.line} ${mutatorName}: ${changed} → ${replacement}${never}`);
  }
}

/** Tries all changes of a file. Whether that could be done; what the tests noticed is in the report. */
function mutate(file) {
  const arguments_ = ['run', '--mutate', file, '--incrementalFile', reportFile(file)];
  const { status } = spawnSync(process.execPath, [toolPath('@stryker-mutator/core', 'stryker'), ...arguments_], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, MUTATED_FOLDER: FOLDERS.find((folder) => file.startsWith(`${folder}/`)) ?? dirname(file) },
  });
  return status === 0;
}

const { values } = parseArgs({
  options: { mutate: { type: 'string', multiple: true }, survivors: { type: 'boolean', default: false } },
});
const paths = (values.mutate ?? FOLDERS).map((path) => path.replace(/\/+$/, ''));
mkdirSync(REPORTS, { recursive: true });
for (const file of paths.flatMap(filesBelow)) {
  if (values.survivors) listSurvivors(file);
  else if (!mutate(file)) process.exitCode = 1;
}
for (const path of paths) {
  for (const file of filesBelow(path)) if (readMutants(file).length > 0) console.log(`  ${describe(file)}`);
  console.log(describe(path));
}
