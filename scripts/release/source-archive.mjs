// The source archive that Mozilla's reviewers build the Firefox package from.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from '../write-zip.mjs';

/** How to build, copied to the top of the archive, where a reviewer looks first. */
const BUILD_NOTES = 'docs/store/build-notes.md';

/**
 * @param {string} root the project's folder, a git repository
 * @returns {string[]} paths of all files git knows of, with `/` between folders
 * @throws {Error} if git cannot tell
 */
function trackedFiles(root) {
  const run = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (run.status !== 0) throw new Error(`A release is made from a git repository: ${run.stderr ?? run.error}`);
  return run.stdout.split('\0').filter((path) => path !== '');
}

/**
 * The archive: every file that git knows of, as it is in the folder now, and the notes as BUILD.md.
 *
 * @param {string} root
 * @returns {Promise<Uint8Array>}
 */
export async function sourceArchive(root) {
  const contents = new Map(trackedFiles(root).map((path) => [path, new Uint8Array(readFileSync(join(root, path)))]));
  const notes = contents.get(BUILD_NOTES);
  if (notes === undefined) throw new Error(`${BUILD_NOTES} is missing`);
  return zipOf(contents.set('BUILD.md', notes));
}
