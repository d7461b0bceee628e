// Zips a folder so that the same contents give the same bytes: sorted names, one fixed date.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { deflateSmall } from './squeeze.mjs';

const FIXED_DATE = new Date('2020-01-01T00:00:00');
/** The number that zip has for deflate. */
const DEFLATED = 8;

/**
 * @param {string} folder the folder whose contents become the root of the archive
 * @param {string} file the archive to write
 */
export async function writeZip(folder, file) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const parts = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const name of names) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const member = await toMember(name, bytes);
    member.mtime = FIXED_DATE;
    zip.add(member);
    member.push(bytes, true);
  }
  zip.end();
  writeFileSync(file, Buffer.concat(parts));
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
