// Changes the code in thousands of small ways and sees whether the tests beside it notice: `npm run mutation`.
//
//   --mutate FOLDER   only this folder (may be repeated); else all of FOLDERS, each by itself. Hours for all of matching
//   --survivors       lists what no test noticed, from the last run, without running anything
//
// What is known of code and tests that have not changed is kept in reports/mutation and not tried again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './setup.mjs';
import { toolPath } from './test/run-tool.mjs';

/** What decides what a reader sees and what is kept of theirs. */
const FOLDERS = [
  'src/core/settings',
  'src/core/own-entries',
  ...['find', 'folding', 'guard', 'index', 'resolve', 'words'].map((folder) => `src/core/matching/${folder}`),
];

const reportFile = (folder) => join(ROOT, 'reports', 'mutation', `${folder.replaceAll('/', '-')}.json`);

/** The changes that were tried in a folder, each with its file and how it ended. */
function readMutants(folder) {
  if (!existsSync(reportFile(folder))) return [];
  const { files } = JSON.parse(readFileSync(reportFile(folder), 'utf8'));
  return Object.entries(files)
    .filter(([file]) => file.startsWith(`${folder}/`))
    .flatMap(([file, { mutants, source }]) => mutants.map((mutant) => ({ ...mutant, file, source })));
}

/**
 * One line a folder: of the changes that count, how many a test noticed. A change that is never run through counts as
 * unnoticed; one that could not be tried (it does not compile, its run broke) does not count.
 */
function describe(folder) {
  const mutants = readMutants(folder);
  const count = (...wanted) => mutants.filter(({ status }) => wanted.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const unnoticed = count('Survived', 'NoCoverage');
  if (noticed + unnoticed === 0) return `${folder}: not run`;
  const score = ((100 * noticed) / (noticed + unnoticed)).toFixed(1);
  return `${folder}: ${score} % (${noticed} of ${noticed + unnoticed} changes noticed)`;
}

function listSurvivors(folder) {
  for (const { file, source, location, mutatorName, replacement, status } of readMutants(folder)) {
    if (status !== 'Survived' && status !== 'NoCoverage') continue;
    const line = source.split('\n')[location.start.line - 1] ?? '';
    const changed = line.slice(
      location.start.column - 1,
      location.end.line === location.start.line ? location.end.column - 1 : undefined,
    );
    console.log(
      `${file}:${location.start.line} ${mutatorName}: ${changed} → ${replacement ?? ''}${status === 'NoCoverage' ? ' (never run)' : ''}`,
    );
  }
}

const { values } = parseArgs({
  options: { mutate: { type: 'string', multiple: true }, survivors: { type: 'boolean', default: false } },
});
const folders = (values.mutate ?? FOLDERS).map((folder) => folder.replace(/\/+$/, ''));
for (const folder of folders) {
  if (!existsSync(join(ROOT, folder))) throw new Error(`There is no folder ${folder}.`);
  if (values.survivors) {
    listSurvivors(folder);
    continue;
  }
  mkdirSync(join(ROOT, 'reports', 'mutation'), { recursive: true });
  const { status } = spawnSync(
    process.execPath,
    [
      toolPath('@stryker-mutator/core', 'stryker'),
      'run',
      '--mutate',
      `${folder}/**/*.ts`,
      '--incrementalFile',
      reportFile(folder),
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, MUTATED_FOLDER: folder } },
  );
  if (status !== 0) process.exitCode = 1;
}
for (const folder of folders) console.log(describe(folder));
