// CHANGELOG.md names the version; three other files repeat it, since npm and the browsers read it there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChangelog } from './changelog.mjs';

/** Where the version stands: file, path in its JSON. */
const PLACES = [
  ['manifest.json', ['version']],
  ['package.json', ['version']],
  ['package-lock.json', ['version']],
  ['package-lock.json', ['packages', '', 'version']],
];

const readJson = (root, file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/**
 * @param {string} root the project's folder
 * @returns {string[]} one complaint for each place with another version than the newest of CHANGELOG.md
 */
export function versionFaults(root) {
  const { version } = readChangelog(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
  return PLACES.flatMap(([file, path]) => {
    const found = path.reduce((value, key) => value?.[key], readJson(root, file));
    return found === version ? [] : [`${file} says ${found} where CHANGELOG.md says ${version}`];
  });
}

/**
 * Writes the newest version of CHANGELOG.md into the other files.
 *
 * @param {string} root the project's folder
 * @returns {string} the version
 */
export function applyVersion(root) {
  const { version } = readChangelog(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
  for (const [file, path] of PLACES) {
    const found = path.reduce((value, key) => value[key], readJson(root, file));
    const text = readFileSync(join(root, file), 'utf8');
    // Only the first of its kind is ours: further down a lockfile has versions of others. Layout stays as it is.
    const at = path.length > 1 ? text.indexOf('"packages"') : 0;
    const rest = text.slice(at).replace(`"version": "${found}"`, `"version": "${version}"`);
    writeFileSync(join(root, file), text.slice(0, at) + rest);
  }
  return version;
}
