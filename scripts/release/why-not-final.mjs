// What stands between a release that was built and one that may be published.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChangelog } from './changelog.mjs';

function git(root, ...args) {
  const run = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`git ${args.join(' ')} failed: ${run.stderr ?? run.error}`);
  return run.stdout.trim();
}

/**
 * @param {string} root the project's folder, a git repository
 * @returns {string[]} reasons, best read one a line; none if the release may be published
 */
export function whyNotFinal(root) {
  const { version, unreleased } = readChangelog(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
  const changed = git(root, 'status', '--porcelain')
    .split('\n')
    .filter((line) => line !== '');
  const tags = git(root, 'tag', '--points-at', 'HEAD').split('\n');
  return [
    ...(unreleased === '' ? [] : ['CHANGELOG.md has changes under “Unreleased”']),
    ...(changed.length === 0 ? [] : [`${changed.length} files are not committed`]),
    ...(tags.includes(`v${version}`) ? [] : [`the commit has no tag v${version}`]),
  ];
}
