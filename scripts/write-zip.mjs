// Zips files so that the same contents give the same bytes on every machine: sorted names, one fixed date, no owners.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** A zip keeps local time without a zone; so does this date, whatever zone it is built in. */
const FIXED_DATE = new Date('2020-01-01T00:00:00');

/**
 * @param {ReadonlyMap<string, Uint8Array>} contents by path inside the archive, with `/` between folders
 * @returns {Uint8Array} the archive
 */
export function zipOf(contents) {
  // By code units: a locale's order would differ from one machine to the next.
  const sorted = [...contents].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: FIXED_DATE });
}

/**
 * @param {string} folder the folder whose contents become the root of the archive
 * @param {string} file the archive to write
 */
export function writeZip(folder, file) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const contents = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))];
  });
  writeFileSync(file, zipOf(new Map(contents)));
}
