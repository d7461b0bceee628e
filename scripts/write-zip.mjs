// Zips files so that the same contents give the same bytes on every machine: sorted names, one fixed date, no owners.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { deflateSmall } from './squeeze.mjs';

/** A zip keeps local time without a zone; so does this date, whatever zone it is built in. */
const FIXED_DATE = new Date('2020-01-01T00:00:00');
/** The number that zip has for deflate. */
const DEFLATED = 8;

/**
 * @param {ReadonlyMap<string, Uint8Array>} contents by path inside the archive, with `/` between folders
 * @returns {Promise<Uint8Array>} the archive
 */
export async function zipOf(contents) {
  // By code units: a locale's order would differ from one machine to the next.
  const sorted = [...contents].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const parts = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [name, bytes] of sorted) {
    const member = await toMember(name, bytes);
    member.mtime = FIXED_DATE;
    zip.add(member);
    member.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(parts);
}

/**
 * @param {string} folder the folder whose contents become the root of the archive
 * @param {string} file the archive to write
 */
export async function writeZip(folder, file) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const contents = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))];
  });
  writeFileSync(file, await zipOf(new Map(contents)));
}

/** Both browsers get the same glossary. */
const squeezed = new Map();

function squeeze(bytes) {
  const key = createHash('sha256').update(bytes).digest('hex');
  const known = squeezed.get(key) ?? deflateSmall(bytes);
  squeezed.set(key, known);
  return known;
}

/** The glossary's files are most of the package: they are worth the longest search for a short encoding. */
async function toMember(name, bytes) {
  if (name.endsWith('.gz')) return new ZipPassThrough(name);
  if (!name.startsWith('glossary/')) return new ZipDeflate(name, { level: 9 });
  const small = await squeeze(bytes);
  const member = new ZipPassThrough(name); // which counts the bytes and sums them up
  member.compression = DEFLATED;
  member.process = (_, isLast) => member.ondata(null, small, isLast);
  return member;
}
