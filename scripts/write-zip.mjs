// Zips a folder so that the same contents give the same bytes: sorted names, one fixed date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

const FIXED_DATE = new Date('2020-01-01T00:00:00');

/**
 * @param {string} folder the folder whose contents become the root of the archive
 * @param {string} file the archive to write
 */
export function writeZip(folder, file) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const contents = Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  writeFileSync(file, zipSync(contents, { level: 9, mtime: FIXED_DATE }));
}
