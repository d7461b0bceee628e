// The stages of `npm test`, in the order in which they are started.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS } from '../setup/browsers.mjs';
import { ROOT } from '../setup.mjs';
import { lintExtension } from './extension-lint.mjs';
import { runNode, toolPath } from './run-tool.mjs';
import { runVitest } from './run-vitest.mjs';
import { checkSizes } from './size-budgets.mjs';

/**
 * @typedef {{passed: number, failed: number, skipped: number, output: string}} Outcome
 * @typedef {{name: string, needs?: readonly string[], isAlone?: boolean, run: () => Promise<Outcome>}} Stage
 *   `needs`: stages that must have passed; `isAlone`: measures time, so nothing else may run meanwhile
 */

/** A stage that either passes or fails as a whole counts as one test. */
function asOutcome(isSound, output) {
  return { passed: isSound ? 1 : 0, failed: isSound ? 0 : 1, skipped: 0, output };
}

const hasRealPages = existsSync(join(ROOT, '..', 'shared', 'pages'));
const runTypeScript = join(ROOT, 'scripts', 'run-ts.mjs');

const tool = (name, args) => ({
  name,
  run: async () => {
    const { code, output } = await runNode(args);
    return asOutcome(code === 0, output);
  },
});

const types = (what, project) => tool(`types: ${what}`, [toolPath('typescript', 'tsc'), '-p', project, '--noEmit']);

/** A stage in one browser, with the machine to itself; without the browser, one loud skip. */
function inBrowser(stage, missing) {
  if (missing === undefined) return { ...stage, isAlone: true };
  const skip = async () => ({ passed: 0, failed: 0, skipped: 1, output: '', note: `SKIPPED: ${missing}` });
  return { name: stage.name, run: skip };
}

const endToEnd = (browser, missing, options) =>
  inBrowser(
    { name: `end to end: ${browser}`, needs: ['build for tests'], run: () => runVitest(browser, options) },
    missing.get(browser),
  );

/** Every real page that lies beside the project: none may notice the extension, nor have a mark of its beginning taken back. */
const realPages = (browser, missing) =>
  [
    ['real pages', 'scripts/pages/measure.ts'],
    ['their beginnings', 'scripts/pages/beginnings.ts'],
  ].map(([name, script]) =>
    inBrowser(
      { ...tool(`${name}: ${browser}`, [runTypeScript, script, '--browser', browser]), needs: ['build'] },
      missing.get(browser),
    ),
  );

/**
 * All stages.
 *
 * @param {{isFull: boolean, missing: ReadonlyMap<string, string>}} options `missing`: browsers that cannot be had
 * @returns {Stage[]}
 */
export function stagesOf({ isFull, missing }) {
  const options = { env: isFull ? { FULL: '1', PROPERTY_CASES: '20000' } : {}, isFull };
  return [
    { name: 'unit tests', run: () => runVitest('unit', options) }, // as long as the next nine together, beside which it runs
    tool('build', ['build.mjs']),
    types('whole', 'tsconfig.json'),
    types('core without DOM', 'src/core/tsconfig.json'),
    types('background in a worker', 'src/background/tsconfig.json'),
    tool('lint and format', [toolPath('@biomejs/biome', 'biome'), 'check', '--error-on-warnings']),
    tool('type-aware lint', [toolPath('oxlint'), '--deny-warnings']),
    tool('dead code', [toolPath('knip'), '--no-progress']),
    { ...tool('build for tests', ['build.mjs', '--test']), needs: ['build'] },
    {
      name: 'web-ext lint',
      needs: ['build'],
      run: async () => {
        const { isSound, output } = await lintExtension('firefox');
        return asOutcome(isSound, output);
      },
    },
    {
      name: 'size budgets',
      needs: ['build'],
      run: async () => {
        const { isSound, output } = checkSizes(join(ROOT, 'dist'));
        return { ...asOutcome(isSound, output), note: output.split('\n')[0]?.trim() };
      },
    },
    ...BROWSERS.map((browser) => endToEnd(browser, missing, options)),
    ...(isFull && hasRealPages ? BROWSERS.flatMap((browser) => realPages(browser, missing)) : []),
  ];
}

/** What this run leaves out for want of something outside of the project. */
export function leftOut() {
  return hasRealPages ? [] : ['../shared is absent: the tests on real pages and corpora are skipped'];
}
