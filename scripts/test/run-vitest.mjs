// Runs one project of vitest.config.ts and counts its tests one by one.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';
import { runNode, toolPath } from './run-tool.mjs';

/**
 * Counts the tests of vitest's JSON report. A file that could not even be loaded counts as one failure, since none of
 * its tests ran; so does a run without any test.
 *
 * @param {{testResults: readonly {status: string, assertionResults: readonly {status: string}[]}[]}} report
 */
export function countTests(report) {
  const statuses = report.testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  const passed = count('passed');
  const failed = count('failed') + unloaded.length;
  return {
    passed,
    failed: passed + failed === 0 ? 1 : failed,
    skipped: count('pending', 'skipped', 'todo', 'disabled'),
  };
}

/**
 * Runs a project.
 *
 * @param {string} project its name
 * @param {{env: NodeJS.ProcessEnv, isFull: boolean}} options `isFull`: with the files called `*.long.spec.ts`
 */
export async function runVitest(project, { env, isFull }) {
  const folder = join(ROOT, 'node_modules', '.cache', 'backgrounder');
  const file = join(folder, `vitest-${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true }); // a report of an earlier run must not stand in for one that was never written
  const { code, output } = await runNode(
    [
      toolPath('vitest'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { ...env, BACKGROUNDER_SHORT: isFull ? '0' : '1', NO_COLOR: '1', FORCE_COLOR: undefined },
  );
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: `${output}\nNo report: ${error}` };
  }
  const counts = countTests(report);
  // An error outside of any test (an unhandled rejection) fails the run without failing a test.
  return { ...counts, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed, output };
}
