// `web-ext lint` on a package: the findings named here and no other.
import { runNode, toolPath } from './run-tool.mjs';

// Preact assigns innerHTML for dangerouslySetInnerHTML, which nothing here uses and Trusted Types forbid.
const PREACT = [
  'background.js',
  'options/options.js',
  'popup/popup.js',
  'sidepanel/sidepanel.js',
  'welcome/welcome.js',
].map((file) => ({
  code: 'UNSAFE_VAR_ASSIGNMENT',
  file,
  count: 1,
}));

/** Every finding that may stand, how often, and why. One that no longer comes fails as well. */
const ALLOWED = {
  firefox: PREACT,
  chrome: [
    ...PREACT,
    // The linter judges by Firefox; these four are what makes the package Chrome's.
    ...[
      'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
      'ADDON_ID_REQUIRED',
      'MANIFEST_PERMISSIONS',
      'MISSING_DATA_COLLECTION_PERMISSIONS',
    ].map((code) => ({ code, file: 'manifest.json', count: 1 })),
  ],
};

const nameOf = ({ code, file }) => `${code} in ${file ?? 'the package'}`;

/**
 * Compares what the linter found with what is allowed.
 *
 * @param {{errors: object[], warnings: object[]}} report
 * @param {readonly {code: string, file: string, count: number}[]} allowed
 * @returns {string[]} complaints
 */
export function judgeLint(report, allowed) {
  const findings = [...report.errors, ...report.warnings];
  const counts = allowed.flatMap(({ code, file, count }) => {
    const found = findings.filter((one) => one.code === code && one.file === file).length;
    return found === count ? [] : [`expected ${count} × ${nameOf({ code, file })}, found ${found}`];
  });
  const isAllowed = (one) => allowed.some(({ code, file }) => one.code === code && one.file === file);
  const others = findings.filter((one) => !isAllowed(one));
  return [...counts, ...others.map((one) => `${nameOf(one)} line ${one.line ?? '?'}: ${one.message}`)];
}

/**
 * Lints a package of dist.
 *
 * @param {'chrome' | 'firefox'} name
 */
export async function lintExtension(name) {
  const args = ['lint', '--source-dir', `dist/${name}`, '--output', 'json', '--no-config-discovery'];
  const { stdout, output } = await runNode([toolPath('web-ext'), ...args]);
  const start = stdout.indexOf('{');
  if (start < 0) return { output, isSound: false };
  const complaints = judgeLint(JSON.parse(stdout.slice(start)), ALLOWED[name]);
  return { output: complaints.join('\n'), isSound: complaints.length === 0 };
}
